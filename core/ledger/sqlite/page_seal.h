#pragma once

#include <QtGlobal>

#include <span>

namespace beian::ledger::sqlite {

/// What SQLite is asked to leave free at the end of each page for its seal.
inline constexpr int sealBytes = 8;

/// The layout of a database file, from its header (sqlite.org/fileformat2.html, section 1.3).
struct PageLayout {
    int pageBytes = 0;     ///< 0: no header yet
    int reservedBytes = 0; ///< at the end of each page

    [[nodiscard]] bool isSealed() const { return pageBytes > 0 && reservedBytes == sealBytes; }
    bool operator==(const PageLayout &) const = default;
};

/// From the first bytes of a file, at least 24 of them; another file's give no layout.
[[nodiscard]] PageLayout layoutOf(std::span<const char> header);

/// Writes the seal into the last bytes of a page. It depends on the page's number (from 1), so that
/// a page in another's place is noticed.
void seal(std::span<char> page, quint32 number);

enum class SealState {
    Whole,   ///< the page is what was sealed
    Missing, ///< nothing but zeros stands there: a program without seals wrote the page
    Broken,
};

[[nodiscard]] SealState sealOf(std::span<const char> page, quint32 number);

/// Takes it off a page in memory. Every page in SQLite's log is so; where another program than this
/// one moves the log into the file, the pages arrive there without seals, which can be told.
void unseal(std::span<char> page);

/// Whether a first page that says that it has no seal has lost that word: with it, the seal is whole.
[[nodiscard]] bool hasLostItsReserve(std::span<const char> firstPage);

} // namespace beian::ledger::sqlite
