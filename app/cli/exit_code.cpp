#include "app/cli/exit_code.h"

namespace beian::cli {

using model::RefusalCode;

ExitCode exitCodeOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::UnknownInstance:
    case RefusalCode::AmbiguousInstance:
    case RefusalCode::UnknownNumber:
    case RefusalCode::UnknownDomain:
    case RefusalCode::UnknownAccount:
    case RefusalCode::UnknownRulebook:
    case RefusalCode::NumberEmpty:
    case RefusalCode::NumberTooShort:
    case RefusalCode::NumberForm:
    case RefusalCode::DomainBad:
    case RefusalCode::IcpMissing:
    case RefusalCode::IcpForm:
    case RefusalCode::ReasonMissing:
    case RefusalCode::DateInFuture:
    case RefusalCode::DateOrder:
    case RefusalCode::FieldBad:
    case RefusalCode::BackupUnusable:
    case RefusalCode::BackupUnsound:
    case RefusalCode::NotInBackup:
        return ExitCode::BadInput;
    case RefusalCode::CountOutOfRange: // more than the quota: less than one is a usage error before
    case RefusalCode::AnswerNotAsked:
    case RefusalCode::NotEligible:
    case RefusalCode::NeedsAnswer:
    case RefusalCode::QuotaReached:
    case RefusalCode::NumberTaken:
    case RefusalCode::NumberOfOtherAccount:
    case RefusalCode::NumberInvalid:
    case RefusalCode::NumberBound:
    case RefusalCode::NumberUsed:
    case RefusalCode::NumberNeeded:
    case RefusalCode::NumberNotHere:
    case RefusalCode::DomainUnfinished:
    case RefusalCode::DomainApproved:
    case RefusalCode::DomainNotApproved:
    case RefusalCode::IllegalEvent:
    case RefusalCode::InstanceElsewhere:
    case RefusalCode::InstanceDuplicate:
    case RefusalCode::SameInstance:
    case RefusalCode::IssuerMixed:
    case RefusalCode::GrantNotAllowed:
    case RefusalCode::RepointNotAllowed:
    case RefusalCode::ServerUnfit:
    case RefusalCode::NothingToUndo:
    case RefusalCode::CannotUndo:
    case RefusalCode::Cancelled:
        return ExitCode::Refused;
    case RefusalCode::Changed:
    case RefusalCode::BackupIsLedger:
        return ExitCode::Ledger;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const usecases::Failure &failure)
{
    if (const model::Refusal *refusal = failure.refusal())
        return exitCodeOf(refusal->code);
    return ExitCode::Ledger;
}

} // namespace beian::cli
