// beian check: which instances can get a number, and if not, what to do.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_shapes.h"
#include "app/cli/open_desk.h"
#include "app/cli/plain_text.h"
#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/words.h"

namespace beian::cli {

using usecases::Prechecked;
using namespace Qt::StringLiterals;

namespace {

struct CheckOptions {
    QStringList instances;
    std::optional<rules::Eligibility> only;
    std::optional<model::Issuer> issuer;
    rules::Answers answers;
    ledger::Filter filter;
};

QString markOf(rules::Verdict verdict)
{
    switch (verdict) {
    case rules::Verdict::Pass:
        return u"✓"_s;
    case rules::Verdict::Fail:
        return u"✗"_s;
    case rules::Verdict::Unknown:
        return u"?"_s;
    }
    Q_UNREACHABLE();
}

QString quotaText(const usecases::Quota &quota)
{
    return Cli::tr("%1 of %2 numbers used").arg(quota.used).arg(quota.limit);
}

/// How many findings are told: all of an instance that was asked for, the open ones of a list.
enum class Detail { Open, All };

QString findingLines(const rules::Finding &finding, const rulebook::Rulebook &rulebook)
{
    QString lines = u"  %1 %2  %3\n"_s.arg(markOf(finding.verdict),
        text::ruleName(finding.rule), oneLine(text::findingSentence(finding, rulebook)));
    if (finding.verdict == rules::Verdict::Unknown)
        lines += u"      --answer %1=yes|no\n"_s.arg(support::codeOf(finding.rule));
    if (finding.remedy)
        lines += u"      → %1\n"_s.arg(oneLine(text::remedySentence(*finding.remedy)));
    return lines;
}

QString checkedText(const Prechecked &one, const rulebook::Rulebook &rulebook, Detail detail)
{
    const model::Instance &instance = one.instance;
    const QStringList head{text::verdictWords(one.assessment), model::toText(instance.key),
        instance.name, text::expiryText(instance.expires, rulebook), quotaText(one.quota)};
    QString lines = oneLine(head.join(u"  "_s)) + u'\n';
    for (const rules::Finding &finding : one.assessment.findings) {
        if (detail == Detail::All || finding.verdict != rules::Verdict::Pass)
            lines += findingLines(finding, rulebook);
    }
    for (const usecases::OtherVerdict &other : one.elsewhere) {
        if (other.verdict == one.assessment.verdict())
            continue;
        lines += u"  "_s
            + Cli::tr("By %1 (%2): %3.")
                  .arg(text::localText(other.rulebookName),
                      other.rulebookDate.toString(Qt::ISODate),
                      text::eligibilityWord(other.verdict))
            + u'\n';
    }
    return lines;
}

usecases::Outcome<usecases::PrecheckRequest> requestOf(
    const usecases::Desk &desk, const CheckOptions &options)
{
    usecases::PrecheckRequest request;
    request.filter = options.filter;
    if (options.only)
        request.filter.limit = 0; // the verdicts are not known yet
    request.issuer = options.issuer.value_or(model::Issuer::Console);
    request.supposed = options.answers;
    for (const QString &text : options.instances) {
        const auto instance = instanceNamed(desk, text);
        if (!instance)
            return tl::unexpected(instance.error());
        request.keys.push_back(instance->key);
    }
    return request;
}

void printChecked(Call &call, const usecases::Desk &desk, const std::vector<Prechecked> &checked,
    Detail detail)
{
    if (call.wantsJson()) {
        QJsonArray list;
        for (const Prechecked &one : checked)
            list.append(precheckedJson(one, desk.rulebook));
        call.print(list);
        return;
    }
    for (const Prechecked &one : checked)
        call.print(checkedText(one, desk.rulebook, detail));
    if (!checked.empty())
        call.print(text::rulebookLine(desk.rulebook));
    else
        call.note(u"none"_s, Cli::tr("There is no such instance in the ledger."));
}

/// The first so many of that verdict; a limit of 0 keeps all.
void keepOnly(std::vector<Prechecked> &checked, rules::Eligibility verdict, int limit)
{
    std::erase_if(checked,
        [verdict](const Prechecked &one) { return one.assessment.verdict() != verdict; });
    if (limit > 0 && checked.size() > std::size_t(limit))
        checked.erase(checked.begin() + limit, checked.end());
}

ExitCode check(Call &call, const usecases::Desk &desk, const CheckOptions &options)
{
    const auto request = requestOf(desk, options);
    if (!request)
        return call.fail(request.error(), desk.rulebook);
    auto checked = usecases::precheck(desk, *request, call.now());
    if (!checked)
        return call.fail(checked.error(), desk.rulebook);
    if (options.only)
        keepOnly(*checked, *options.only, options.filter.limit);
    printChecked(call, desk, *checked, options.instances.isEmpty() ? Detail::Open : Detail::All);
    return ExitCode::Done;
}

} // namespace

void addCheckCommand(Commands &commands)
{
    const auto options = std::make_shared<CheckOptions>();
    const Command command = commands.add("check",
        Cli::tr("Which instances can get a number, and if not, what to do."),
        DeskWork([options](Call &call, const usecases::Desk &desk) {
            return check(call, desk, *options);
        }));
    takeTexts(command, "INSTANCE", options->instances, Cli::tr("Instances; none means all."));
    takeWord(command, "--only", options->only, Cli::tr("Only those with this verdict."));
    takeWord(command, "--issuer", options->issuer,
        Cli::tr("Whose numbers are counted: the console's, or the local issuer's."));
    takeAnswers(command, options->answers);
    takeFilter(command, options->filter);
}

} // namespace beian::cli
