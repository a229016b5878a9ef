#include "core/rulebook/built_in.h"

#include "core/rulebook/rulebook_reader.h"

#include <QDir>
#include <QFile>

namespace beian::rulebook {

namespace {

using namespace Qt::StringLiterals;

/// What we embedded ourselves and cannot read is a broken build: no judgement is better than one by
/// half of the rules.
[[noreturn]] void refuseBuild(const QString &file, const QString &why)
{
    qFatal("The program was built wrongly: %s: %s", qUtf8Printable(file), qUtf8Printable(why));
}

QByteArray embedded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuseBuild(path, u"missing"_s);
    return file.readAll();
}

} // namespace

std::vector<Rulebook> builtInRulebooks()
{
    std::vector<Rulebook> books;
    for (const auto id : {"guide-2026-01"_L1, "official-2026-06"_L1}) {
        const QString path = u":/rulebook/"_s + id + u".json"_s;
        const tl::expected<Rulebook, RulebookError> book = readRulebook(embedded(path));
        if (!book)
            refuseBuild(path, book.error().path + u' ' + book.error().detail);
        books.push_back(*book);
    }
    return books;
}

WorkCalendar builtInCalendar()
{
    WorkCalendar calendar;
    const QDir folder(u":/calendar"_s);
    const QStringList names = folder.entryList({u"cn-*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        refuseBuild(folder.path(), u"missing"_s);
    for (const QString &name : names) {
        if (!calendar.addYear(embedded(folder.filePath(name))))
            refuseBuild(name, u"no calendar"_s);
    }
    return calendar;
}

} // namespace beian::rulebook
