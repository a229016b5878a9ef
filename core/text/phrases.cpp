#include "core/text/phrases.h"

#include "core/rulebook/rulebook.h"
#include "core/text/findings.h"
#include "core/text/tr.h"
#include "core/text/words.h"

#include <QDateTime>
#include <QRegularExpression>

namespace beian::text {

using namespace Qt::StringLiterals;

namespace {

constexpr int beijingOffset = 8 * 60 * 60;

bool isPlace(const QString &sentence, qsizetype at)
{
    return sentence[at] == u'%' && at + 1 < sentence.size() && sentence[at + 1] >= u'1' &&
           sentence[at + 1] <= u'9';
}

} // namespace

QString filled(const QString &sentence, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (!isPlace(sentence, i)) {
            result.append(sentence[i]);
            continue;
        }
        ++i;
        result.append(arguments.value(sentence[i].unicode() - u'1'));
    }
    return result;
}

QString ruleNames(const QString &ids)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    QStringList names;
    for (const QString &id : ids.split(separators, Qt::SkipEmptyParts)) {
        const auto rule = support::fromCode<rulebook::RuleId>(id);
        names.append(rule ? ruleName(*rule) : id);
    }
    return joined(names);
}

QString beijingTime(const QString &iso)
{
    const QDateTime instant = QDateTime::fromString(iso, Qt::ISODate);
    if (!iso.contains(u'T') || !instant.isValid())
        return iso;
    return Text::tr("%1 Beijing time")
        .arg(instant.toOffsetFromUtc(beijingOffset).toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace beian::text
