#pragma once

#include "core/model/domain.h"
#include "core/model/lifecycle.h"
#include "core/model/service_number.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace beian::model {

/// 首次备案 / 新增网站 / 新增接入 / 变更.
enum class FilingType { First, AddSite, AddAccess, Change };

/// How a filing was cancelled: 注销主体 / 注销网站 / 取消接入.
enum class CancelKind { Entity, Site, Access };

struct FilingId {
    qint64 value = 0;
    auto operator<=>(const FilingId &) const = default;
};

/// A rectification notice of the authority or the platform (整改通知).
struct Notice {
    QDateTime deadline; ///< as the notice states it; invalid where it states none
    QString text;

    bool operator==(const Notice &) const = default;
};

/// What the server was when the filing was approved: what a later inventory is compared with.
struct ApprovedWith {
    QString instanceType;
    std::optional<int> bandwidthMbps;
    QStringList addresses;

    bool operator==(const ApprovedWith &) const = default;
};

/// One site riding on one number.
struct Filing {
    FilingId id;
    Domain domain;
    NumberId number;
    QString numberText; ///< as in ServiceNumber::text
    Issuer issuer = Issuer::Local;
    InstanceKey instance;
    FilingType type = FilingType::First;
    Stage stage = Stage::Draft;
    QDateTime since;       ///< when it entered its stage
    QDateTime submittedAt; ///< first submission; invalid before
    QDateTime approvedAt;
    QString icp; ///< 京ICP备12345678号-1
    QString reason;        ///< of the newest rejection, revocation or abandonment
    std::optional<ApprovedWith> approvedWith;
    std::optional<Notice> notice; ///< an open one
    QDate domainExpires;          ///< invalid where not stated
    std::optional<FilingId> supersedes; ///< the older filing of the same domain that this one replaces
    std::optional<CancelKind> cancelKind;

    bool operator==(const Filing &) const = default;
};

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::FilingType> = std::to_array<EnumName<model::FilingType>>({
    {model::FilingType::First, "first"},
    {model::FilingType::AddSite, "add-site"},
    {model::FilingType::AddAccess, "add-access"},
    {model::FilingType::Change, "change"},
});

template <>
inline constexpr auto enumNames<model::CancelKind> = std::to_array<EnumName<model::CancelKind>>({
    {model::CancelKind::Entity, "entity"},
    {model::CancelKind::Site, "site"},
    {model::CancelKind::Access, "access"},
});

} // namespace beian::support
