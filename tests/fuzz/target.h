#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

/// What every target is: one input, taken as whoever sends it would have it. Crashes, or fails a
/// `require`, where the program does what it must not. LibFuzzer calls it, and so does the test that
/// replays the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace beian::fuzz {

/// An input to start from.
struct Seed {
    QString name;
    QByteArray bytes;
};
using Seeds = std::vector<Seed>;

/// What a target starts from besides the files in its folder of `inputs`. Made where it is needed,
/// so that no ledger and no second encoding of a fixture lies in the tree.
[[nodiscard]] Seeds seeds();

/// Ends the process where `holds` is false, saying `what` does not: the engine keeps the input as
/// a finding, and the replaying test fails.
void require(bool holds, const char *what);

/// Text as it comes from a clipboard: UTF-8, or, after the mark FF FE, UTF-16 as it stands, where
/// halves of characters can stand alone.
[[nodiscard]] QString pastedText(const std::uint8_t *data, std::size_t size);

/// The files of a folder of this project, by their path in it; at least one.
[[nodiscard]] Seeds filesIn(const QString &folder, const QString &pattern);

} // namespace beian::fuzz
