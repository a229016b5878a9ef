#pragma once

#include "tests/torture/unsynced_file.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

#include <sqlite3.h>

namespace beian::tests {

/// What SQLite asks of the file system and can be refused.
enum class FileDeed {
    Open,   ///< what is there
    Create, ///< and open
    Write,
    Truncate,
    Sync,
    Delete,
    GrowIndex, ///< of the log, which lies in memory that is mapped from a file
};

enum class Fault {
    None,
    IoError,   ///< the deed fails, the next ones succeed
    DiskFull,  ///< the deed fails for want of space, and so does all that takes more of it later
    TornWrite, ///< part of it lands, and nothing is answered any more, as when the machine stops
    PowerLoss, ///< the same, and what was not synced is lost in part
};

/// One deed that was asked for.
struct AskedDeed {
    FileDeed deed = FileDeed::Open;
    QString path;
};

/// The file system as SQLite sees it, with faults on demand. While it lives it is the default one
/// of the process, Qt's driver included. Nothing is really synced through it: what a loss of power
/// leaves is worked out by `settle`, and the tests are fast.
///
/// Everything that is opened through it must be closed before it is destroyed.
class FaultyVfs final
{
public:
    FaultyVfs();
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

    /// The `at`-th deed from now on (from 1) meets the fault.
    void arm(Fault fault, std::size_t at, unsigned seed);
    /// What was asked for since `arm`.
    [[nodiscard]] const std::vector<AskedDeed> &asked() const { return m_asked; }
    /// After a loss of power, with every file closed: makes the files what the disk kept.
    void settle();

    // What follows is for the callbacks that SQLite gets.
    enum class Answer {
        Do,
        Refuse,
        Tear, ///< half of it, then nothing any more
        Stop, ///< nothing any more
    };
    [[nodiscard]] Answer answerTo(FileDeed deed, const QString &path);
    [[nodiscard]] bool hasStopped() const { return m_stopped; }
    [[nodiscard]] bool isFull() const { return m_fault == Fault::DiskFull; }
    [[nodiscard]] sqlite3_vfs *base() const { return m_base; }
    [[nodiscard]] std::size_t partOf(std::size_t length);

    enum class Name { Old, New };
    [[nodiscard]] UnsyncedFile *opened(const QString &path, Name name);
    void removed(const QString &path);
    /// The folder's entries are on the disk.
    void syncFolder();

private:
    /// A name in the folder: what the disk surely has there, and what SQLite sees there.
    struct Entry {
        UnsyncedFile *durable = nullptr;
        UnsyncedFile *current = nullptr;
    };

    sqlite3_vfs *m_base = nullptr;
    sqlite3_vfs m_vfs = {};
    Fault m_fault = Fault::None;
    std::size_t m_at = 0;
    bool m_stopped = false;
    std::mt19937 m_random;
    std::vector<AskedDeed> m_asked;
    std::vector<std::unique_ptr<UnsyncedFile>> m_files;
    std::map<QString, Entry> m_entries;
};

} // namespace beian::tests
