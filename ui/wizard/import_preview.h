#pragma once

#include "core/exchange/inventory_reader.h"
#include "core/usecases/reconcile.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace beian::ui
{

class Field;

/// What an inventory file would change, shown before it is applied.
class ImportPreview final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreview)

public:
    ImportPreview(Session &session, QWidget *parent);

    enum class Reading { Refused, Shown };
    /// Reads the file and shows what it would change. Refused: `refused` said why, and there is
    /// nothing to show.
    [[nodiscard]] Reading read(const QString &path, const QString &account);
    void focusFirst();

Q_SIGNALS:
    void applied();
    void cancelled();
    void refused(const QString &sentence);

private:
    [[nodiscard]] Reading readAgain();
    [[nodiscard]] Reading askRegion();
    [[nodiscard]] Reading compare(const exchange::FileReport &report);
    void showChanges(
        const usecases::Reconciliation &reconciliation, const exchange::FileReport &report);
    void apply();

    Session &m_session;
    QString m_path;
    QString m_account;
    std::optional<QString> m_regionOfRows; ///< for rows that do not say it
    model::Snapshot m_snapshot;
    QLabel *m_summary = nullptr;
    QLabel *m_completeness = nullptr;
    QListWidget *m_lines = nullptr;
    Field *m_regionField = nullptr;
    QComboBox *m_region = nullptr;
    QCheckBox *m_transferred = nullptr; ///< the foreign rows went over to this account
    QPushButton *m_apply = nullptr;
};

} // namespace beian::ui
