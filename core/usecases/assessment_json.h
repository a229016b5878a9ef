#pragma once

#include "core/model/instance.h"
#include "core/rules/assessment.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace beian::usecases {

/// An assessment as events keep it: codes only, so that it can be worded in any language later.
[[nodiscard]] QJsonObject toJson(const rules::Assessment &assessment);

/// Reads it back; nothing where a code is unknown or a part missing.
[[nodiscard]] std::optional<rules::Assessment> assessmentFromJson(const QJsonObject &json);

/// What the events number-issued and number-recorded say of the server as it was then, since its
/// row changes with each import.
struct AtIssue {
    rules::Assessment assessment;
    QString instanceName;
    model::Expiry instanceExpires;
};

/// An event's detail: `{"assessment": …, "instance": {"name", "expires"}}`; expires is an instant,
/// "never", or null where not stated.
[[nodiscard]] QJsonObject issueDetail(
    const rules::Assessment &assessment, const model::Instance &instance);

/// Reads such a detail back; nothing where it holds no readable assessment.
[[nodiscard]] std::optional<AtIssue> atIssueFromDetail(const QJsonObject &detail);

} // namespace beian::usecases
