// beian bind, adopt, advance, domain-expiry: the life of a filing.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/instants.h"
#include "app/cli/json_filings.h"
#include "app/cli/json_shapes.h"
#include "app/cli/open_desk.h"
#include "core/text/words.h"
#include "core/usecases/advance_filing.h"
#include "core/usecases/bind_number.h"

#include <QMap>

namespace beian::cli {

using usecases::Desk;
using usecases::FilingOutcome;
using usecases::Outcome;
using namespace Qt::StringLiterals;

namespace {

usecases::UnfitServer unfitServer(bool anyway)
{
    return anyway ? usecases::UnfitServer::GoOn : usecases::UnfitServer::Refuse;
}

QString stageLine(const model::Filing &filing)
{
    return Cli::tr("%1 on %2: %3.")
        .arg(filing.domain.display(), filing.numberText.isEmpty() ? u"–"_s : filing.numberText,
            text::stageWord(filing.stage));
}

ExitCode tellFiling(Call &call, const Desk &desk, const Outcome<FilingOutcome> &outcome)
{
    if (!outcome)
        return call.fail(outcome.error(), desk.rulebook);
    QJsonObject json = filingJson(outcome->filing);
    json.insert(u"notes"_s, notesJson(outcome->notes));
    if (!call.wantsJson())
        call.note(outcome->notes);
    call.confirm(stageLine(outcome->filing), json);
    return ExitCode::Done;
}

struct BindOptions {
    QString number;
    QString domain;
    std::optional<model::FilingType> type;
    bool anyway = false;
};

ExitCode bind(Call &call, const Desk &desk, const BindOptions &options)
{
    usecases::BindRequest request;
    request.number = options.number;
    request.domain = options.domain;
    request.type = options.type.value_or(model::FilingType::First);
    request.unfitServer = unfitServer(options.anyway);
    return tellFiling(call, desk, usecases::bindNumber(desk, request, call.occasion()));
}

struct AdoptOptions {
    QString instance;
    QString domain;
    QString icp;
    QString number;
    QString approved;
};

ExitCode adopt(Call &call, const Desk &desk, const AdoptOptions &options)
{
    const auto instance = instanceNamed(desk, options.instance);
    if (!instance)
        return call.fail(instance.error(), desk.rulebook);
    const auto approved = dayOption(u"approved"_s, options.approved);
    if (!approved)
        return call.fail(approved.error(), desk.rulebook);
    usecases::AdoptRequest request;
    request.instance = instance->key;
    request.domain = options.domain;
    request.icp = options.icp;
    request.number = options.number;
    request.approvedOn = *approved;
    return tellFiling(call, desk, usecases::adoptFiling(desk, request, call.occasion()));
}

struct AdvanceOptions {
    QString subject;
    std::optional<model::FilingEvent> event;
    QString icp;
    QString reason;
    QString domain;
    QString at;
    QString deadline;
    std::optional<model::CancelKind> kind;
    bool anyway = false;
};

ExitCode advance(Call &call, const Desk &desk, const AdvanceOptions &options)
{
    const auto at = instantOption(u"at"_s, options.at);
    if (!at)
        return call.fail(at.error(), desk.rulebook);
    const auto deadline = dayOption(u"deadline"_s, options.deadline);
    if (!deadline)
        return call.fail(deadline.error(), desk.rulebook);
    usecases::AdvanceRequest request;
    request.subject = options.subject;
    request.event = options.event.value_or(model::FilingEvent::Submit);
    request.icp = options.icp;
    request.reason = options.reason;
    request.domain = options.domain;
    request.at = *at;
    request.noticeDeadline = *deadline;
    request.cancelKind = options.kind;
    request.unfitServer = unfitServer(options.anyway);
    return tellFiling(call, desk, usecases::advanceFiling(desk, request, call.occasion()));
}

struct ExpiryOptions {
    QString subject;
    QString day;
};

ExitCode domainExpiry(Call &call, const Desk &desk, const ExpiryOptions &options)
{
    const auto day = dayOption(u"domain-expires"_s, options.day);
    if (!day)
        return call.fail(day.error(), desk.rulebook);
    return tellFiling(call, desk,
        usecases::stateDomainExpiry(desk, options.subject, *day, call.occasion()));
}

/// The events that a person may ask for: superseding follows from an approval.
void takeEvent(Command command, std::optional<model::FilingEvent> &into)
{
    QStringList known;
    for (const auto &entry : support::enumNames<model::FilingEvent>) {
        if (entry.value != model::FilingEvent::Supersede)
            known.append(QString::fromLatin1(entry.name));
    }
    const auto store = [&into, known](const QString &word) {
        into = support::fromCode<model::FilingEvent>(word);
        return known.contains(word);
    };
    takeChecked(command, "EVENT", known.join(u'|'), store, Cli::tr("What happened.")).needed();
}

/// In codes or in the platform's own words.
void takeCancelKind(Command command, std::optional<model::CancelKind> &into)
{
    const QMap<QString, model::CancelKind> known{
        {u"entity"_s, model::CancelKind::Entity},
        {u"site"_s, model::CancelKind::Site},
        {u"access"_s, model::CancelKind::Access},
        {u"注销主体"_s, model::CancelKind::Entity},
        {u"注销网站"_s, model::CancelKind::Site},
        {u"取消接入"_s, model::CancelKind::Access},
    };
    const auto store = [&into, known](const QString &word) {
        into = known.value(word);
        return known.contains(word);
    };
    takeChecked(command, "--kind", u"entity|site|access"_s, store,
        Cli::tr("With cancel: what was cancelled."));
}

void addBind(Commands &commands)
{
    const auto options = std::make_shared<BindOptions>();
    const Command command = commands.add("bind", Cli::tr("Start a filing: one number, one domain."),
        DeskWork([options](Call &call, const Desk &desk) { return bind(call, desk, *options); }));
    takeText(command, "NUMBER", options->number, Cli::tr("The number.")).needed();
    takeText(command, "DOMAIN", options->domain, Cli::tr("The domain.")).needed();
    takeWord(command, "--type", options->type, Cli::tr("What kind of filing."));
    takeFlag(command, "--anyway", options->anyway,
        Cli::tr("Although the server is not fit for it."));
}

void addAdopt(Commands &commands)
{
    const auto options = std::make_shared<AdoptOptions>();
    const Command command = commands.add("adopt",
        Cli::tr("Bring in a filing that was approved before."),
        DeskWork([options](Call &call, const Desk &desk) { return adopt(call, desk, *options); }));
    takeText(command, "INSTANCE", options->instance, Cli::tr("The instance.")).needed();
    takeText(command, "DOMAIN", options->domain, Cli::tr("The domain.")).needed();
    takeText(command, "--icp", options->icp, Cli::tr("Its ICP number."))
        .needed()
        .called("NO");
    takeText(command, "--number", options->number, Cli::tr("Its service number, where known."))
        .called("NUMBER");
    takeText(command, "--approved", options->approved, Cli::tr("When it was approved."))
        .called("DAY");
}

void addAdvance(Commands &commands)
{
    const auto options = std::make_shared<AdvanceOptions>();
    const Command command = commands.add("advance", Cli::tr("Record what happened to a filing."),
        DeskWork([options](Call &call, const Desk &desk) {
            return advance(call, desk, *options);
        }));
    takeText(command, "SUBJECT", options->subject, Cli::tr("A domain or a number.")).needed();
    takeEvent(command, options->event);
    takeText(command, "--icp", options->icp, Cli::tr("With approve: the ICP number."))
        .called("NO");
    takeText(command, "--reason", options->reason,
        Cli::tr("With reject, revoke, notice: what they say."));
    takeText(command, "--domain", options->domain, Cli::tr("With correct: the right domain."))
        .called("DOMAIN");
    takeText(command, "--at", options->at, Cli::tr("When it happened, if not now."))
        .called("INSTANT");
    takeText(command, "--deadline", options->deadline,
        Cli::tr("With notice: the last day to put it right."))
        .called("DAY");
    takeCancelKind(command, options->kind);
    takeFlag(command, "--anyway", options->anyway,
        Cli::tr("Although the server is not fit for it."));
}

} // namespace

void addFilingCommands(Commands &commands)
{
    addBind(commands);
    addAdopt(commands);
    addAdvance(commands);

    const auto options = std::make_shared<ExpiryOptions>();
    const Command command = commands.add("domain-expiry",
        Cli::tr("State when the domain of a filing expires."),
        DeskWork([options](Call &call, const Desk &desk) {
            return domainExpiry(call, desk, *options);
        }));
    takeText(command, "SUBJECT", options->subject, Cli::tr("A domain or a number.")).needed();
    takeText(command, "DAY", options->day, Cli::tr("The day.")).needed();
}

} // namespace beian::cli
