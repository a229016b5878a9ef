#include "core/model/delta.h"

namespace beian::model {

using namespace Qt::StringLiterals;

QLatin1StringView fieldOf(DeltaKind kind)
{
    switch (kind) {
    case DeltaKind::Released:
        return "status"_L1;
    case DeltaKind::ConvertedToPayAsYouGo:
    case DeltaKind::ConvertedToSubscription:
        return "billing"_L1;
    case DeltaKind::AddressLost:
    case DeltaKind::AddressChanged:
        return "addresses"_L1;
    case DeltaKind::TypeReduced:
        return "type"_L1;
    case DeltaKind::BandwidthReduced:
        return "bandwidth"_L1;
    case DeltaKind::ReleaseScheduled:
        return "release"_L1;
    case DeltaKind::Shortened:
    case DeltaKind::Renewed:
        return "expires"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace beian::model
