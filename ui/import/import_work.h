#pragma once

#include "core/exchange/table_head.h"
#include "core/exchange/inventory_reader.h"
#include "core/ledger/ledger.h"
#include "core/usecases/column_mapping.h"
#include "core/usecases/reconcile.h"
#include "ui/session/desk_work.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace beian::ui
{

class Session;

/// One thing to be read: a file, or text that was pasted.
struct ImportSource {
    QString name; ///< of the file, without its folders
    QString path; ///< empty for pasted text
    QByteArray pasted;
    /// What the person says of the columns now; nothing: what is remembered of such a header.
    std::optional<usecases::ColumnMapping> columns = {};
};

/// What became of one source.
struct ReadSource {
    ImportSource source;
    std::optional<exchange::FileReport> report;
    std::optional<model::ReadError> error;
    std::optional<exchange::TableHead> head; ///< of a table
    usecases::ColumnMapping columns;       ///< those that it was read with
};

/// All sources together, compared with the ledger.
struct ImportReading {
    std::vector<ReadSource> files;
    model::Snapshot snapshot;
    usecases::Reconciliation changes;
    usecases::ForeignRows foreignRows = usecases::ForeignRows::Refuse;
    qint64 newestEvent = 0; ///< how far the ledger was when it was compared

    /// For the history: the names of what was read.
    [[nodiscard]] QString sourceNames() const;
};

/// Reads, compares and applies beside the window. One piece of work at a time; a later one ends the
/// one before.
class ImportWork final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWork)

public:
    enum class Phase { Reading, Comparing, Applying };
    using Reading = std::shared_ptr<const ImportReading>;

    ImportWork(Session &session, QObject *parent);

    struct Request {
        std::vector<ImportSource> sources;
        QString account;
        std::optional<QString> region; ///< for rows that do not say it
        usecases::ForeignRows foreignRows = usecases::ForeignRows::Refuse;
    };
    void read(const Request &request);
    /// The same files, against the ledger as it is by now.
    void compare(const Reading &reading, const QString &account, usecases::ForeignRows foreignRows);
    void apply(const Reading &reading, std::vector<usecases::InstanceChange> chosen);
    void cancel() { m_work.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    /// `percent` is -1 where it is not known.
    void progressed(beian::ui::ImportWork::Phase phase, int percent);
    void hasRead(const beian::ui::ImportWork::Reading &reading);
    void hasApplied(const QString &account, int changes);
    void failed(const beian::usecases::Failure &failure);
    /// Before anything was changed.
    void wasCancelled();

private:
    [[nodiscard]] support::Progress progressOf(Phase phase, const std::stop_token &stop);

    Session &m_session;
    DeskWork m_work; ///< stopped with this; nothing was changed then
};

} // namespace beian::ui
