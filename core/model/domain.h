#pragma once

#include "core/support/enum_names.h"

#include <QString>
#include <QStringView>

#include <compare>

#include <tl/expected.hpp>

namespace beian::model {

enum class DomainError {
    Empty,
    BadCharacters,   ///< not a host name even after normalising
    AddressNotName,  ///< an IP address
    BareSuffix,      ///< "com.cn": nobody's to register
    NoSuffix,        ///< "localhost": no dot
    TooLong,
};

/// What `Domain::parse` changed on the way, so that the screen can say it.
struct DomainChanges {
    bool cutScheme = false;    ///< scheme, port, path, user or query were cut off
    bool cutSubdomain = false; ///< "www.example.com" became "example.com"
    bool folded = false;       ///< case, full-width forms or blanks were changed
};

/// The domain of one site: the registrable one (public suffix list), lower case, as A-label.
class Domain final
{
public:
    struct Parsed;

    /// An empty domain; only for members that are filled later.
    Domain() = default;

    /// Takes what people paste (address, upper case, IDN, trailing dot) and gives the registrable
    /// domain, or why there is none.
    [[nodiscard]] static tl::expected<Parsed, DomainError> parse(QStringView text);

    /// A text that `ascii()` gave before and the ledger kept.
    [[nodiscard]] static Domain fromStored(const QString &ascii);

    /// "xn--fiqs8s.cn": for JSON, the ledger and comparisons.
    [[nodiscard]] const QString &ascii() const { return m_ascii; }
    /// "中国.cn": for people.
    [[nodiscard]] QString display() const;

    auto operator<=>(const Domain &other) const { return m_ascii.compare(other.m_ascii) <=> 0; }
    bool operator==(const Domain &) const = default;

private:
    QString m_ascii;
};

struct Domain::Parsed {
    Domain domain;
    DomainChanges changes;
};

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::DomainError> = std::to_array<EnumName<model::DomainError>>({
    {model::DomainError::Empty, "empty"},
    {model::DomainError::BadCharacters, "bad-characters"},
    {model::DomainError::AddressNotName, "address-not-name"},
    {model::DomainError::BareSuffix, "bare-suffix"},
    {model::DomainError::NoSuffix, "no-suffix"},
    {model::DomainError::TooLong, "too-long"},
});

} // namespace beian::support
