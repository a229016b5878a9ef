#include "core/text/refusals.h"

#include "core/ledger/ledger_error.h"
#include "core/model/domain.h"
#include "core/model/lifecycle.h"
#include "core/text/phrases.h"
#include "core/text/registers.h"
#include "core/text/tr.h"
#include "core/text/undo.h"
#include "core/text/words.h"

namespace beian::text {

using namespace Qt::StringLiterals;
using model::Refusal;
using model::RefusalCode;

namespace {

// One sentence an enumerator; its places are the arguments that the enumerator's comment names.
const char *sourceOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::UnknownInstance:
        return QT_TRANSLATE_NOOP("beian::text",
            "There is no instance %1 in the ledger. Import an inventory that has it, or add it "
            "by hand.");
    case RefusalCode::AmbiguousInstance:
        return QT_TRANSLATE_NOOP("beian::text",
            "The ID %1 stands for more than one instance. Name one of them in full: %2.");
    case RefusalCode::UnknownNumber:
        return QT_TRANSLATE_NOOP("beian::text",
            "There is no service number %1 in the ledger. Check the digits, or record it first.");
    case RefusalCode::UnknownDomain:
        return QT_TRANSLATE_NOOP("beian::text",
            "There is no filing of %1 in the ledger. Bind a number to it, or bring in the "
            "existing filing.");
    case RefusalCode::UnknownAccount:
        return QT_TRANSLATE_NOOP("beian::text", "There is no account %1 in the ledger.");
    case RefusalCode::UnknownRulebook:
        return QT_TRANSLATE_NOOP("beian::text", "There is no rulebook %1.");
    case RefusalCode::NumberEmpty:
        return QT_TRANSLATE_NOOP(
            "beian::text", "No service number was given. Paste it as the console shows it.");
    case RefusalCode::NumberTooShort:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 has 11 digits: the leading 0 is missing. Did a spreadsheet drop it?");
    case RefusalCode::NumberForm:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 does not look like a service number. Copy it from the console again; the guide's "
            "form is 12 digits, the first of them 0.");
    case RefusalCode::DomainBad:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot file for “%1”: %2. Give the domain itself, such as example.com.");
    case RefusalCode::CountOutOfRange:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot make %1 numbers at once: from 1 to %2 can be made.");
    case RefusalCode::AnswerNotAsked:
        return QT_TRANSLATE_NOOP(
            "beian::text", "The rule “%1” is decided already; there is nothing to answer.");
    case RefusalCode::IcpMissing:
        return QT_TRANSLATE_NOOP("beian::text", "Approving the filing of %1 needs its ICP number.");
    case RefusalCode::IcpForm:
        return QT_TRANSLATE_NOOP(
            "beian::text", "“%1” does not look like an ICP number, such as 京ICP备12345678号-1.");
    case RefusalCode::ReasonMissing:
        return QT_TRANSLATE_NOOP("beian::text", "This step needs a reason.");
    case RefusalCode::DateInFuture:
        return QT_TRANSLATE_NOOP(
            "beian::text", "%1 is in the future: only what has happened can be recorded.");
    case RefusalCode::DateOrder:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot record “%1” at %2: the step before it was at %3.");
    case RefusalCode::FieldBad:
        return QT_TRANSLATE_NOOP("beian::text", "Cannot take “%2” as %1.");
    case RefusalCode::NotEligible:
        return QT_TRANSLATE_NOOP("beian::text",
            "The instance %1 does not qualify for a service number. What stands against it, and "
            "what to do, is said by its precheck.");
    case RefusalCode::NeedsAnswer:
        return QT_TRANSLATE_NOOP("beian::text",
            "Whether the instance %1 qualifies is not known yet. Answer these first: %2.");
    case RefusalCode::QuotaReached:
        return QT_TRANSLATE_NOOP("beian::text",
            "The instance %1 has %2 of at most %3 service numbers: none is left. Take another "
            "eligible instance; renewing adds none.");
    case RefusalCode::NumberTaken:
        return QT_TRANSLATE_NOOP(
            "beian::text", "The service number %1 is in the ledger already, on the instance %2.");
    case RefusalCode::NumberOfOtherAccount:
        return QT_TRANSLATE_NOOP("beian::text",
            "The service number %1 belongs to the account %2 and cannot be used with another one.");
    case RefusalCode::NumberInvalid:
        return QT_TRANSLATE_NOOP(
            "beian::text", "The service number %1 is invalid. Take another one.");
    case RefusalCode::NumberBound:
        return QT_TRANSLATE_NOOP("beian::text",
            "The service number %1 is bound to %2 already. One number serves one domain: take an "
            "unbound one.");
    case RefusalCode::NumberUsed:
        return QT_TRANSLATE_NOOP("beian::text",
            "The service number %1 was submitted with a filing and never comes back. Take an "
            "unbound one.");
    case RefusalCode::NumberNeeded:
        return QT_TRANSLATE_NOOP("beian::text",
            "The filing of %1 rides on a number from the console. Generate one on the new server "
            "there, and give it.");
    case RefusalCode::NumberNotHere:
        return QT_TRANSLATE_NOOP(
            "beian::text", "The service number %1 does not stand on the instance %2.");
    case RefusalCode::DomainUnfinished:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 has a filing that is not finished, on the number %2. Finish, abandon or discard "
            "it first.");
    case RefusalCode::DomainApproved:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 has an approved filing, on the number %2. To change its server, move the filing.");
    case RefusalCode::DomainNotApproved:
        return QT_TRANSLATE_NOOP("beian::text", "%1 has no approved filing that could be moved.");
    case RefusalCode::IllegalEvent:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot do “%1”: the filing is in the stage “%2”. What can be done there: %3.");
    case RefusalCode::InstanceElsewhere:
        return QT_TRANSLATE_NOOP("beian::text",
            "The instance %1 stands under the account %2. If it was transferred, say so; its old "
            "numbers then become invalid.");
    case RefusalCode::InstanceDuplicate:
        return QT_TRANSLATE_NOOP("beian::text", "The instance %1 is in the ledger already.");
    case RefusalCode::SameInstance:
        return QT_TRANSLATE_NOOP("beian::text",
            "The filing of %1 is on the instance %2 already. Choose another instance.");
    case RefusalCode::IssuerMixed:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 and the number %2 are of different issuers: a rehearsal and a real filing are "
            "kept apart. Take a number of the same issuer.");
    case RefusalCode::GrantNotAllowed:
        return QT_TRANSLATE_NOOP("beian::text",
            "The rulebook %1 does not know numbers whose use is granted to another account.");
    case RefusalCode::RepointNotAllowed:
        return QT_TRANSLATE_NOOP("beian::text",
            "By the rulebook %1 every move is filed: it cannot be repointed without a filing.");
    case RefusalCode::ServerUnfit:
        return QT_TRANSLATE_NOOP("beian::text",
            "The instance %1 is not fit for this step now: %2. Put that right first, or go on "
            "all the same on purpose (--anyway).");
    case RefusalCode::NothingToUndo:
        return QT_TRANSLATE_NOOP(
            "beian::text", "There is nothing to undo: the ledger has no history yet.");
    case RefusalCode::CannotUndo:
        return QT_TRANSLATE_NOOP("beian::text", "Cannot undo “%1”: %2.");
    case RefusalCode::Changed:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 was changed by another program meanwhile. Look at it again, then repeat the step.");
    case RefusalCode::Cancelled:
        return QT_TRANSLATE_NOOP("beian::text", "It was cancelled. Nothing was changed.");
    case RefusalCode::BackupUnusable:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot restore from %1: %2. Nothing was changed; name another backup.");
    case RefusalCode::BackupUnsound:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot restore from %1: its rows do not keep the rules (%2 problems, the first is "
            "“%3”). Nothing was changed; name another backup.");
    case RefusalCode::BackupIsLedger:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 is the ledger itself. Name a backup of it to restore from.");
    case RefusalCode::NotInBackup:
        return QT_TRANSLATE_NOOP("beian::text",
            "There is no %1 in the backup %2. Nothing was changed; name another backup.");
    }
    Q_UNREACHABLE();
}

QString domainReason(const QString &code)
{
    const auto error = support::fromCode<model::DomainError>(code);
    if (!error)
        return code;
    switch (*error) {
    case model::DomainError::Empty:
        return Text::tr("nothing was given");
    case model::DomainError::BadCharacters:
        return Text::tr("it holds characters that a domain cannot have");
    case model::DomainError::AddressNotName:
        return Text::tr("it is an IP address, and a filing is about a domain");
    case model::DomainError::BareSuffix:
        return Text::tr("it is only a suffix, under which domains are registered");
    case model::DomainError::NoSuffix:
        return Text::tr("it has no suffix such as .com or .cn");
    case model::DomainError::TooLong:
        return Text::tr("it is longer than a domain can be");
    }
    Q_UNREACHABLE();
}

/// Why a file cannot be restored from.
QString backupReason(const QString &code, const QString &detail)
{
    using ledger::LedgerErrorCode;
    const auto error = support::fromCode<LedgerErrorCode>(code);
    if (error == LedgerErrorCode::NotAFile)
        return Text::tr("that is not a file");
    if (error == LedgerErrorCode::NotALedger)
        return Text::tr("it is not a ledger of this program");
    if (error == LedgerErrorCode::Newer)
        return Text::tr("it was written by a later version of this program (%1)").arg(detail);
    if (error == LedgerErrorCode::Corrupt)
        return Text::tr("it is damaged (%1)").arg(detail);
    return detail.isEmpty() ? code : detail;
}

QString eventWordOf(const QString &code)
{
    const auto event = support::fromCode<model::FilingEvent>(code);
    return event ? filingEventWord(*event) : code;
}

QString stageWordOf(const QString &code)
{
    const auto stage = support::fromCode<model::Stage>(code);
    return stage ? stageWord(*stage) : code;
}

QString kindWordOf(const QString &code)
{
    const auto kind = support::fromCode<model::EventKind>(code);
    return kind ? eventKindWord(*kind) : code;
}

/// Each allowed event in words, and the code by which the command line takes it.
QString allowedEvents(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes.join(u' ').split(u' ', Qt::SkipEmptyParts))
        words.append(Text::tr("%1 (%2)").arg(eventWordOf(code), code));
    return words.isEmpty() ? Text::tr("nothing") : joined(words);
}

/// The arguments in the reader's words, where they are codes.
QStringList worded(const Refusal &refusal)
{
    QStringList arguments = refusal.arguments;
    switch (refusal.code) {
    case RefusalCode::AmbiguousInstance:
        return {arguments.value(0), joined(arguments.mid(1))};
    case RefusalCode::DomainBad:
        return {arguments.value(0), domainReason(arguments.value(1))};
    case RefusalCode::AnswerNotAsked:
        return {ruleNames(arguments.value(0))};
    case RefusalCode::NeedsAnswer:
    case RefusalCode::ServerUnfit:
        return {arguments.value(0), ruleNames(arguments.mid(1).join(u' '))};
    case RefusalCode::DateInFuture:
        return {beijingTime(arguments.value(0))};
    case RefusalCode::DateOrder:
        return {eventWordOf(arguments.value(0)), beijingTime(arguments.value(1)),
            beijingTime(arguments.value(2))};
    case RefusalCode::FieldBad:
        return {fieldName(arguments.value(0)), arguments.value(1)};
    case RefusalCode::BackupUnusable:
        return {arguments.value(0), backupReason(arguments.value(1), arguments.value(2))};
    case RefusalCode::CannotUndo:
        return {kindWordOf(arguments.value(0)), undoBarText(arguments.value(1))};
    case RefusalCode::IllegalEvent:
        return {eventWordOf(arguments.value(0)), stageWordOf(arguments.value(1)),
            allowedEvents(arguments.mid(2))};
    default: // The others' arguments are names and numbers, the same in every language.
        return arguments;
    }
}

} // namespace

QString sentence(const Refusal &refusal)
{
    return filled(Text::tr(sourceOf(refusal.code)), worded(refusal));
}

} // namespace beian::text
