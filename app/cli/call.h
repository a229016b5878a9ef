#pragma once

#include "app/cli/environment.h"
#include "app/cli/exit_code.h"
#include "core/model/note.h"
#include "core/model/occasion.h"
#include "core/rulebook/rulebook_reader.h"
#include "core/usecases/desk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace beian::cli {

/// What may stand before or after any command.
struct GlobalOptions {
    QString ledger;   ///< empty: the default one
    QString rulebook; ///< an id or a file; empty: the ledger's choice
    std::optional<QDateTime> now;
    bool json = false;
    bool quiet = false;
};

/// One call of the program: its moment, and the only way that a command speaks.
class Call final
{
public:
    Call(Streams &streams, const Environment &environment, const GlobalOptions &options);

    [[nodiscard]] bool wantsJson() const { return m_options.json; }
    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] QIODevice &input() const { return m_streams.in; }
    /// The same instant throughout the call.
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] model::Occasion occasion() const;

    /// A result. Also with --quiet.
    void print(const QString &text);
    void print(const QJsonObject &json);
    void print(const QJsonArray &json);
    /// What a command changed, in one line; with --json the object instead. With --quiet no line.
    void confirm(const QString &line, const QJsonObject &json);

    /// Something worth knowing beside the result, on standard error. Not with --quiet.
    void note(const QString &code, const QString &sentence);
    void note(const model::Notes &notes);

    /// Why nothing, or not all, was done, on standard error. `more` is added to the JSON. Gives the
    /// exit code back.
    ExitCode fail(ExitCode exitCode, const QString &code, const QString &sentence,
        const QJsonObject &more = {});
    ExitCode fail(const usecases::Failure &failure, const rulebook::Rulebook &rulebook);
    ExitCode fail(const ledger::LedgerError &error);
    ExitCode fail(const rulebook::RulebookError &error, const QString &path);

    /// Adds to what is said of a damaged ledger which backup there is, and how to go back to it.
    void advise(const QString &ledger, QString &sentence, QJsonObject &more) const;

private:
    void sayFindings(const rules::Assessment &assessment, const rulebook::Rulebook &rulebook);

    Streams &m_streams;
    const Environment &m_environment;
    GlobalOptions m_options;
    QDateTime m_now;
};

} // namespace beian::cli
