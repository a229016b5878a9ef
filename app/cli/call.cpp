#include "app/cli/call.h"

#include "app/cli/backup_advice.h"
#include "app/cli/json_shapes.h"
#include "app/cli/plain_text.h"
#include "core/text/findings.h"
#include "core/text/refusals.h"
#include "core/usecases/automatic_backups.h"

#include <QJsonDocument>

namespace beian::cli {

using namespace Qt::StringLiterals;

Call::Call(Streams &streams, const Environment &environment, const GlobalOptions &options)
    : m_streams(streams)
    , m_environment(environment)
    , m_options(options)
    , m_now(options.now.value_or(environment.clock.now()).toUTC())
{
}

model::Occasion Call::occasion() const
{
    return {m_now, m_environment.actor, m_options.now.has_value()};
}

void Call::print(const QString &text)
{
    m_streams.out << text;
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        m_streams.out << '\n';
}

void Call::print(const QJsonObject &json)
{
    print(QString::fromUtf8(QJsonDocument(json).toJson()));
}

void Call::print(const QJsonArray &json)
{
    print(QString::fromUtf8(QJsonDocument(json).toJson()));
}

void Call::confirm(const QString &line, const QJsonObject &json)
{
    if (wantsJson())
        print(json);
    else if (!m_options.quiet)
        print(oneLine(line));
}

void Call::note(const QString &code, const QString &sentence)
{
    if (m_options.quiet)
        return;
    if (wantsJson())
        m_streams.err << compact({{u"note"_s, codeAndMessage(code, sentence)}}) << '\n';
    else
        m_streams.err << oneLine(sentence) << '\n';
}

void Call::note(const model::Notes &notes)
{
    for (const model::Note &one : notes)
        note(support::codeOf(one.code), text::sentence(one));
}

ExitCode Call::fail(
    ExitCode exitCode, const QString &code, const QString &sentence, const QJsonObject &more)
{
    if (!wantsJson()) {
        m_streams.err << oneLine(sentence) << '\n';
        return exitCode;
    }
    QJsonObject error = codeAndMessage(code, sentence);
    for (auto it = more.begin(); it != more.end(); ++it)
        error.insert(it.key(), it.value());
    m_streams.err << compact({{u"error"_s, error}}) << '\n';
    return exitCode;
}

ExitCode Call::fail(const usecases::Failure &failure, const rulebook::Rulebook &rulebook)
{
    const model::Refusal *refusal = failure.refusal();
    if (!refusal)
        return fail(*failure.ledgerError());

    QJsonObject more{{u"arguments"_s, QJsonArray::fromStringList(refusal->arguments)}};
    if (failure.assessment)
        more.insert(u"findings"_s, findingsJson(*failure.assessment, rulebook));
    const ExitCode code = fail(exitCodeOf(refusal->code), support::codeOf(refusal->code),
        text::sentence(*refusal), more);
    if (failure.assessment && !wantsJson())
        sayFindings(*failure.assessment, rulebook);
    return code;
}

ExitCode Call::fail(const ledger::LedgerError &error)
{
    QString said = text::sentence(error);
    QJsonObject more{{u"path"_s, error.path}, {u"detail"_s, error.detail}};
    if (usecases::isDamage(error))
        advise(error.path, said, more);
    return fail(ExitCode::Ledger, support::codeOf(error.code), said, more);
}

void Call::advise(const QString &ledger, QString &sentence, QJsonObject &more) const
{
    const auto advice = backupAdvice(m_options, ledger);
    if (!advice)
        return;
    sentence += u' ' + advice->sentence;
    more.insert(u"backup"_s, advice->backup);
    more.insert(u"restore"_s, advice->command);
}

ExitCode Call::fail(const rulebook::RulebookError &error, const QString &path)
{
    return fail(ExitCode::BadInput, u"rulebook-"_s + support::codeOf(error.code),
        text::sentence(error, path),
        {{u"path"_s, path}, {u"place"_s, error.path}, {u"detail"_s, error.detail}});
}

void Call::sayFindings(const rules::Assessment &assessment, const rulebook::Rulebook &rulebook)
{
    for (const rules::Finding &finding : assessment.findings) {
        if (finding.verdict == rules::Verdict::Pass)
            continue;
        m_streams.err << "  " << support::codeOf(finding.rule) << "  "
                      << oneLine(text::findingSentence(finding, rulebook)) << '\n';
        if (finding.remedy)
            m_streams.err << "    " << oneLine(text::remedySentence(*finding.remedy)) << '\n';
    }
    m_streams.err << "  " << oneLine(text::rulebookLine(rulebook)) << '\n';
}

} // namespace beian::cli
