#include "core/ledger/sqlite/page_seal.h"

#include <QtEndian>

#include <bit>
#include <string_view>
#include <vector>

#include <xxhash.h>

namespace beian::ledger::sqlite {

namespace {

using namespace std::string_view_literals;

constexpr auto magic = "SQLite format 3\0"sv;
constexpr std::size_t pageBytesOffset = 16;
constexpr std::size_t reserveOffset = 20;
constexpr std::size_t headerBytes = 24; // as far as is looked at
constexpr unsigned smallestPageBytes = 512;
constexpr unsigned largestPageBytes = 65536; // does not fit its two bytes: stored as 1

quint64 checksumOf(std::span<const char> page, quint32 number)
{
    return XXH3_64bits_withSeed(page.data(), page.size() - sealBytes, number);
}

} // namespace

PageLayout layoutOf(std::span<const char> header)
{
    const std::string_view text(header.data(), header.size());
    if (header.size() < headerBytes || !text.starts_with(magic))
        return {};
    const unsigned stored = qFromBigEndian<quint16>(header.data() + pageBytesOffset);
    const unsigned pageBytes = stored == 1 ? largestPageBytes : stored;
    if (pageBytes < smallestPageBytes || !std::has_single_bit(pageBytes))
        return {};
    return {int(pageBytes), quint8(header[reserveOffset])};
}

void seal(std::span<char> page, quint32 number)
{
    qToBigEndian(checksumOf(page, number), page.last<sealBytes>().data());
}

SealState sealOf(std::span<const char> page, quint32 number)
{
    const auto stored = qFromBigEndian<quint64>(page.last<sealBytes>().data());
    if (stored == checksumOf(page, number))
        return SealState::Whole;
    return stored == 0 ? SealState::Missing : SealState::Broken;
}

void unseal(std::span<char> page)
{
    qToBigEndian(quint64(0), page.last<sealBytes>().data());
}

bool hasLostItsReserve(std::span<const char> firstPage)
{
    if (firstPage[reserveOffset] == sealBytes)
        return false;
    std::vector<char> mended(firstPage.begin(), firstPage.end());
    mended[reserveOffset] = sealBytes;
    return sealOf(mended, 1) == SealState::Whole;
}

} // namespace beian::ledger::sqlite
