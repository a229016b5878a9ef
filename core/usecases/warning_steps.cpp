#include "core/usecases/warning_steps.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

const QString settingKey = u"warning-steps"_s;

} // namespace

std::optional<WarningSteps> warningStepsFrom(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,，、;；/]+"_s);
    WarningSteps steps;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int days = part.toInt(&isNumber);
        if (!isNumber || days < 1 || days > mostWarningDays)
            return std::nullopt;
        steps.push_back(days);
    }
    std::sort(steps.begin(), steps.end(), std::greater<>());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps.size() <= mostWarningSteps ? std::optional(steps) : std::nullopt;
}

QString warningStepsText(const WarningSteps &steps)
{
    QStringList parts;
    for (const int days : steps)
        parts.append(QString::number(days));
    return parts.join(u' ');
}

ledger::Result<WarningSteps> keptWarningSteps(const ledger::Reader &reader)
{
    // What another hand wrote there and is no steps is none.
    return reader.setting(settingKey).map([](const QString &stored) {
        return warningStepsFrom(stored).value_or(WarningSteps());
    });
}

Outcome<void> keepWarningSteps(const Desk &desk, const WarningSteps &steps)
{
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    if (const auto stored = (*writer)->setSetting(settingKey, warningStepsText(steps)); !stored)
        return tl::unexpected(Failure(stored.error()));
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return {};
}

rulebook::Rulebook warningAt(rulebook::Rulebook rulebook, const WarningSteps &steps)
{
    if (!steps.empty())
        rulebook.warningSteps = steps;
    return rulebook;
}

} // namespace beian::usecases
