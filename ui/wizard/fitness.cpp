#include "ui/wizard/fitness.h"

namespace beian::ui
{

Level levelOf(rules::Eligibility verdict)
{
    switch (verdict) {
    case rules::Eligibility::Eligible:
        return Level::Safe;
    case rules::Eligibility::Ineligible:
        return Level::Lost;
    case rules::Eligibility::Unknown:
        return Level::Watch;
    }
    Q_UNREACHABLE();
}

Level levelOf(rules::Verdict verdict)
{
    switch (verdict) {
    case rules::Verdict::Pass:
        return Level::Safe;
    case rules::Verdict::Fail:
        return Level::Lost;
    case rules::Verdict::Unknown:
        return Level::Watch;
    }
    Q_UNREACHABLE();
}

QString camelName(rulebook::RuleId rule)
{
    QString name;
    for (const QString &part : QString(support::codeOf(rule)).split(u'.'))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

} // namespace beian::ui
