#include "tests/torture/unsynced_file.h"

#include <algorithm>

namespace beian::tests {

namespace {

constexpr qint64 sectorSize = 512;

/// Within one loss of power a disk may have been idle, busy, or just done.
enum class Landed { Nothing, Some, Everything };

Landed drawLanded(std::mt19937 &random)
{
    return Landed(std::uniform_int_distribution<int>(0, 2)(random));
}

std::size_t drawReached(Landed landed, std::size_t changes, std::mt19937 &random)
{
    switch (landed) {
    case Landed::Nothing:
        return 0;
    case Landed::Some:
        return std::uniform_int_distribution<std::size_t>(0, changes)(random);
    case Landed::Everything:
        return changes;
    }
    Q_UNREACHABLE();
}

void lengthen(QByteArray &content, qint64 size)
{
    if (content.size() < size)
        content.append(size - content.size(), '\0');
}

void applyWrite(QByteArray &content, qint64 offset, const QByteArray &data)
{
    lengthen(content, offset + data.size());
    content.replace(offset, data.size(), data);
}

void applySize(QByteArray &content, qint64 size)
{
    content.truncate(size);
    lengthen(content, size);
}

} // namespace

void UnsyncedFile::write(qint64 offset, const QByteArray &data)
{
    m_changes.push_back({offset, data});
}

void UnsyncedFile::truncate(qint64 size)
{
    m_changes.push_back({size, std::nullopt});
}

void UnsyncedFile::sync()
{
    for (const Change &change : m_changes) {
        if (change.data)
            applyWrite(m_durable, change.offset, *change.data);
        else
            applySize(m_durable, change.offset);
    }
    m_changes.clear();
}

QByteArray UnsyncedFile::afterPowerLoss(std::mt19937 &random) const
{
    // Every version that the file went through, each as long as the longest.
    std::vector<QByteArray> versions{m_durable};
    std::vector<qint64> sizes{m_durable.size()};
    for (const Change &change : m_changes) {
        QByteArray next = versions.back().left(sizes.back());
        if (change.data)
            applyWrite(next, change.offset, *change.data);
        else
            applySize(next, change.offset);
        sizes.push_back(next.size());
        versions.push_back(next);
    }
    const Landed landed = drawLanded(random);
    const qint64 size = sizes[drawReached(landed, m_changes.size(), random)];
    QByteArray left;
    for (qint64 at = 0; at < size; at += sectorSize) {
        const QByteArray &version = versions[drawReached(landed, m_changes.size(), random)];
        QByteArray sector = version.mid(at, std::min(sectorSize, size - at));
        lengthen(sector, std::min(sectorSize, size - at));
        left += sector;
    }
    return left;
}

} // namespace beian::tests
