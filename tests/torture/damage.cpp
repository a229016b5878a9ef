#include "tests/torture/damage.h"

#include <algorithm>

namespace beian::tests {

namespace {

constexpr qsizetype pageSize = 4096;

/// From 0 to `bound`, without it.
qsizetype below(qsizetype bound, std::mt19937 &random)
{
    return std::uniform_int_distribution<qsizetype>(0, bound - 1)(random);
}

void flipBit(QByteArray &content, std::mt19937 &random)
{
    const qsizetype at = below(content.size(), random);
    content[at] = char(content.at(at) ^ (1 << below(8, random)));
}

void flipBytes(QByteArray &content, std::mt19937 &random)
{
    const qsizetype at = below(content.size(), random);
    const qsizetype end = std::min(content.size(), at + 1 + below(16, random));
    for (qsizetype i = at; i < end; ++i)
        content[i] = char(content.at(i) ^ (1 + below(255, random)));
}

void zeroRange(QByteArray &content, std::mt19937 &random)
{
    const qsizetype at = below(content.size(), random);
    const qsizetype length = std::min(content.size() - at, 1 + below(2 * pageSize, random));
    content.replace(at, length, QByteArray(length, '\0'));
}

void swapPages(QByteArray &content, std::mt19937 &random)
{
    const qsizetype one = pageSize * below(content.size() / pageSize, random);
    const qsizetype other = pageSize * below(content.size() / pageSize, random);
    const QByteArray first = content.mid(one, pageSize);
    content.replace(one, pageSize, content.mid(other, pageSize));
    content.replace(other, pageSize, first);
}

void repeatPage(QByteArray &content, std::mt19937 &random)
{
    const qsizetype from = pageSize * below(content.size() / pageSize, random);
    const qsizetype to = pageSize * below(content.size() / pageSize, random);
    content.replace(to, pageSize, content.mid(from, pageSize));
}

void harm(LedgerFiles &files, Damage damage, const QByteArray &foreignLog, std::mt19937 &random)
{
    switch (damage) {
    case Damage::FlippedBit:
        return flipBit(files.ledger, random);
    case Damage::FlippedBytes:
        return flipBytes(files.ledger, random);
    case Damage::CutTail:
        return files.ledger.truncate(below(files.ledger.size(), random));
    case Damage::SwappedPages:
        return swapPages(files.ledger, random);
    case Damage::RepeatedPage:
        return repeatPage(files.ledger, random);
    case Damage::ZeroedRange:
        return zeroRange(files.ledger, random);
    case Damage::MissingLog:
        return files.log.clear();
    case Damage::CutLog:
        return files.log.truncate(below(files.log.size(), random));
    case Damage::FlippedLog:
        return flipBytes(files.log, random);
    case Damage::ForeignLog:
        files.log = foreignLog;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

bool befallsLog(Damage damage)
{
    return damage == Damage::MissingLog || damage == Damage::CutLog ||
           damage == Damage::FlippedLog || damage == Damage::ForeignLog;
}

LedgerFiles damaged(
    LedgerFiles files, Damage damage, const QByteArray &foreignLog, std::mt19937 &random)
{
    const LedgerFiles before = files;
    // Two equal pages may be swapped, zeros zeroed: then another place is drawn.
    while (files == before)
        harm(files, damage, foreignLog, random);
    return files;
}

} // namespace beian::tests
