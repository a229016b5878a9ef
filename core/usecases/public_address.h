#pragma once

#include <QStringView>

namespace beian::usecases {

/// Whether `ip` is an address that the internet can reach, written in full: IPv4 in four decimal
/// numbers, or IPv6. A masked one ("47.98.*.*") is none, nor are private, loopback and link-local.
[[nodiscard]] bool isPublicAddress(QStringView ip);

} // namespace beian::usecases
