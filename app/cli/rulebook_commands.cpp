// beian rulebooks: by which rules the program judges.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/open_desk.h"
#include "app/cli/plain_text.h"
#include "app/cli/rulebook_json.h"
#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/refusals.h"
#include "core/text/registers.h"

#include <algorithm>

namespace beian::cli {

using rulebook::Rulebook;
using usecases::Desk;
using namespace Qt::StringLiterals;

namespace {

struct RulebookOptions {
    QString first;
    QString second;
};

ExitCode list(Call &call)
{
    const auto books = rulebooksOf(call);
    if (!books)
        return books.error();
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const Rulebook &book : *books) {
        all.append(QJsonObject{{u"id"_s, book.id},
            {u"date"_s, book.date.toString(Qt::ISODate)}, {u"name"_s, text::localText(book.name)},
            {u"source"_s, text::localText(book.source)}});
        rows.push_back({book.id, book.date.toString(Qt::ISODate), text::localText(book.name),
            text::localText(book.source)});
    }
    if (call.wantsJson())
        call.print(all);
    else
        call.print(alignedTable({text::columnTitle(u"rulebook"_s), Cli::tr("Date"),
                                    text::columnTitle(u"name"_s), Cli::tr("Source")},
            rows));
    return ExitCode::Done;
}

/// An id among the rulebooks of this call, or a rulebook file.
tl::expected<Rulebook, ExitCode> bookNamed(Call &call, const QString &name)
{
    const auto books = rulebooksOf(call);
    if (!books)
        return tl::unexpected(books.error());
    const auto it = std::find_if(books->begin(), books->end(),
        [&name](const Rulebook &book) { return book.id == name; });
    if (it != books->end())
        return *it;
    if (name.contains(u'/') || name.endsWith(".json"_L1)) {
        const auto book = rulebook::readRulebookFile(name);
        if (!book)
            return tl::unexpected(call.fail(book.error(), name));
        return *book;
    }
    return tl::unexpected(call.fail(usecases::Failure(model::Refusal{
                                        model::RefusalCode::UnknownRulebook, {name}}),
        books->front()));
}

ExitCode show(Call &call, const RulebookOptions &options)
{
    const auto book = bookNamed(call, options.first);
    if (!book)
        return book.error();
    const QJsonObject json = rulebookJson(*book);
    if (call.wantsJson()) {
        call.print(json);
        return ExitCode::Done;
    }
    std::vector<QStringList> rows;
    const auto values = flattened(json);
    for (auto it = values.begin(); it != values.end(); ++it)
        rows.push_back({it.key(), it.value()});
    call.print(text::rulebookLine(*book));
    call.print(alignedTable({Cli::tr("Key"), Cli::tr("Value")}, rows));
    return ExitCode::Done;
}

ExitCode diff(Call &call, const RulebookOptions &options)
{
    const auto first = bookNamed(call, options.first);
    if (!first)
        return first.error();
    const auto second = bookNamed(call, options.second);
    if (!second)
        return second.error();

    const auto ours = flattened(rulebookJson(*first));
    auto all = ours;
    const auto theirs = flattened(rulebookJson(*second));
    all.insert(theirs);
    QJsonArray differences;
    std::vector<QStringList> rows;
    for (const QString &path : all.keys()) {
        if (ours.contains(path) && theirs.contains(path) && ours[path] == theirs[path])
            continue;
        rows.push_back({path, ours.value(path, u"–"_s), theirs.value(path, u"–"_s)});
        differences.append(QJsonObject{{u"path"_s, path},
            {u"first"_s, ours.contains(path) ? QJsonValue(ours[path]) : QJsonValue::Null},
            {u"second"_s, theirs.contains(path) ? QJsonValue(theirs[path]) : QJsonValue::Null}});
    }
    if (call.wantsJson())
        call.print(differences);
    else
        call.print(alignedTable({Cli::tr("Key"), first->id, second->id}, rows));
    return ExitCode::Done;
}

ExitCode verify(Call &call, const RulebookOptions &options)
{
    const auto book = rulebook::readRulebookFile(options.first);
    if (!book)
        return call.fail(book.error(), options.first);
    call.confirm(Cli::tr("%1 is a sound rulebook: %2.")
                     .arg(options.first, text::rulebookLine(*book)),
        {{u"path"_s, options.first}, {u"id"_s, book->id},
            {u"date"_s, book->date.toString(Qt::ISODate)}});
    return ExitCode::Done;
}

ExitCode choose(Call &call, const Desk &desk, const RulebookOptions &options)
{
    const auto index = usecases::chosenRulebook(desk.rulebooks, options.first, {});
    if (!index)
        return call.fail(usecases::Failure(index.error()), desk.rulebook);
    const Rulebook &chosen = desk.rulebooks.at(*index);
    const auto stored = usecases::chooseRulebook(desk.ledger, chosen, call.occasion());
    if (!stored)
        return call.fail(stored.error());
    call.confirm(Cli::tr("This ledger is judged by %1 from now on.")
                     .arg(text::rulebookLine(chosen)),
        {{u"id"_s, chosen.id}, {u"date"_s, chosen.date.toString(Qt::ISODate)}});
    return ExitCode::Done;
}

} // namespace

void addRulebookCommands(Commands &commands)
{
    const auto options = std::make_shared<RulebookOptions>();
    const Command command = commands.add("rulebooks",
        Cli::tr("The rules by which the program judges, as data."), PlainWork(list));

    const Command showing = commands.addBelow(command, "show", Cli::tr("All that one says."),
        PlainWork([options](Call &call) { return show(call, *options); }));
    takeText(showing, "ID", options->first, Cli::tr("A rulebook.")).needed();

    const Command comparing = commands.addBelow(command, "diff", Cli::tr("Where two differ."),
        PlainWork([options](Call &call) { return diff(call, *options); }));
    takeText(comparing, "ID", options->first, Cli::tr("A rulebook.")).needed();
    takeText(comparing, "OTHER", options->second, Cli::tr("Another one.")).needed();

    const Command verifying = commands.addBelow(command, "verify",
        Cli::tr("Whether a file is a sound rulebook."),
        PlainWork([options](Call &call) { return verify(call, *options); }));
    takeText(verifying, "FILE", options->first, Cli::tr("A rulebook file.")).needed();

    const Command choosing = commands.addBelow(command, "choose",
        Cli::tr("Judge this ledger by one from now on."),
        DeskWork([options](Call &call, const Desk &desk) { return choose(call, desk, *options); }));
    takeText(choosing, "ID", options->first, Cli::tr("A rulebook.")).needed();
}

} // namespace beian::cli
