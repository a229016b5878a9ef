#include "ui/story/fitness.h"

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

Level levelOf(rules::Level level)
{
    switch (level) {
    case rules::Level::Safe:
        return Level::Safe;
    case rules::Level::Watch:
        return Level::Watch;
    case rules::Level::AtRisk:
        return Level::AtRisk;
    case rules::Level::Lost:
        return Level::Lost;
    }
    Q_UNREACHABLE();
}

Level levelOf(const usecases::NumberRow &row)
{
    if (row.number.voidedAt.isValid() || row.number.state == model::NumberState::Invalid)
        return Level::Lost;
    if (row.doNotUse)
        return Level::AtRisk;
    return row.number.state == model::NumberState::Filed ? Level::Safe : Level::Watch;
}

QString camelName(rulebook::RuleId rule)
{
    QString name;
    for (const QString &part : QString(support::codeOf(rule)).split(u'.'))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

} // namespace beian::ui
