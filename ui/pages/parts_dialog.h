#pragma once

#include "core/usecases/restore_parts.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace beian::ui {

/// What a backup has that the ledger lacks, by account, for a person to tick what is to come back. An
/// account's tick means all that is missing of it, its servers included.
class PartsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartsDialog)

public:
    PartsDialog(const std::vector<usecases::AccountParts> &missing, QWidget *parent);

    /// What is ticked; the file is for the caller to name.
    [[nodiscard]] usecases::PartRequest request() const;

private:
    void build();
    void addAccount(const usecases::AccountParts &parts);
    static void addPart(QTreeWidgetItem *account, const usecases::PartResult &part);
    void showChoice();

    QTreeWidget *m_tree = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace beian::ui
