#pragma once

#include "core/exchange/inventory_reader.h"
#include "tests/fuzz/target.h"

#include <QByteArray>

namespace beian::fuzz {

/// Reads the bytes as a file that was picked, and requires what the reader promises:
/// - a refused file leaves what was there as it was, and its refusal can be said;
/// - rows that were taken have account, product, region and id, in whole characters;
/// - the same bytes through a pipe that gives a few at a time say the same;
/// - reading them a second time adds no instance.
void readInventoryAsPicked(const QByteArray &bytes, const exchange::ReadOptions &options);

/// The same JSON behind blanks says the same: here its middle lies between two chunks of reading.
void readJsonAcrossChunks(const QByteArray &bytes, const exchange::ReadOptions &options);

/// The seed in other encodings: UTF-8 with a mark, UTF-16 of both kinds, GB18030.
[[nodiscard]] Seeds recoded(const Seed &seed);

[[nodiscard]] exchange::ReadOptions plainOptions();

} // namespace beian::fuzz
