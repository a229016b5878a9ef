#pragma once

#include "app/cli/call.h"
#include "app/cli/tr.h"
#include "core/ledger/records.h"
#include "core/rules/eligibility.h"
#include "core/support/enum_names.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>

// The parser is a heavy header that throws; it stays behind these few words.
namespace CLI {
class App;
class Option;
} // namespace CLI

namespace beian::cli {

/// What a command does. Most work at the desk; a few need no ledger.
using DeskWork = std::function<ExitCode(Call &, const usecases::Desk &)>;
using PlainWork = std::function<ExitCode(Call &)>;
using Work = std::variant<DeskWork, PlainWork>;

/// One option or argument of a command.
class Option final
{
public:
    explicit Option(CLI::Option &option) : m_option(&option) {}

    Option needed();
    /// How the help calls its value: "FILE".
    Option called(const char *value);

private:
    CLI::Option *m_option;
};

/// One command while the command line is described.
class Command final
{
public:
    explicit Command(CLI::App &app) : m_app(&app) {}

    [[nodiscard]] CLI::App &app() const { return *m_app; }

private:
    CLI::App *m_app;
};

/// The commands of the program, and what each of them does.
class Commands final
{
public:
    explicit Commands(CLI::App &root) : m_root(&root) {}

    Command add(const char *name, const QString &help, Work work);
    /// A command of a command, which also works without it: `rulebooks show`.
    Command addBelow(Command parent, const char *name, const QString &help, Work work);

    /// What the parsed command line asked for: the innermost command that it names.
    [[nodiscard]] const Work *asked() const;

private:
    CLI::App *m_root;
    std::map<const CLI::App *, Work> m_work;
};

// Options and arguments in the types of the program; what they fill in must outlive the parsing. A
// name without leading dashes is an argument.

Option takeText(Command command, const char *name, QString &into, const QString &help);
Option takeText(
    Command command, const char *name, std::optional<QString> &into, const QString &help);
/// Several; an option takes one each time that it is given.
Option takeTexts(Command command, const char *name, QStringList &into, const QString &help);
Option takeNumber(Command command, const char *name, std::optional<int> &into, int least,
    const QString &help);
Option takeFlag(Command command, const char *name, bool &into, const QString &help);
/// What `store` takes, or a usage error that says what it `expects`.
Option takeChecked(Command command, const char *name, const QString &expects,
    const std::function<bool(const QString &)> &store, const QString &help);
/// `--answer RULE=yes|no`, as often as wanted.
Option takeAnswers(Command command, rules::Answers &into);
/// `--account`, `--where` and `--limit` of a list.
void takeFilter(Command command, ledger::Filter &into);

/// The words of a list of enumerators, as the help shows them.
template <typename E>
[[nodiscard]] QString wordsOf()
{
    QStringList known;
    for (const auto &entry : support::enumNames<E>)
        known.append(QString::fromLatin1(entry.name));
    return known.join(QChar(u'|'));
}

template <typename E>
Option takeWord(Command command, const char *name, std::optional<E> &into, const QString &help)
{
    const auto store = [&into](const QString &word) {
        into = support::fromCode<E>(word);
        return into.has_value();
    };
    return takeChecked(command, name, wordsOf<E>(), store, help);
}

} // namespace beian::cli
