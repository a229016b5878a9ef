#pragma once

#include "ui/files/outside.h"
#include "ui/import/import_work.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace beian::ui
{

class AccountField;
class Banner;
class ChangeBar;
class ChangeStory;
class ChangeTable;
class ChangeTableModel;
class ColumnsCard;
class EmptyState;
class Field;
class ImportBusy;
class Session;

/// An import, shown before it changes anything: files or pasted text go in, what they would change
/// stands there, and all of it or what is chosen is applied.
class ImportView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportView)

public:
    /// As a page of the window it asks for the account; in the wizard that was said before.
    enum class Place { Page, Wizard };

    ImportView(Session &session, const Outside &outside, Place place, QWidget *parent);
    ~ImportView() override;

    /// For the wizard.
    void setAccount(const QString &account);
    /// Reads them together with what is there already.
    void addFiles(const QStringList &paths);
    void focusFirst();
    /// Whether files are there that were neither applied nor given up.
    [[nodiscard]] bool isUnderWay() const { return !m_sources.empty(); }

Q_SIGNALS:
    /// `sentence` says what was done.
    void applied(const QString &sentence);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(Place place);
    void addActions(Place place, QVBoxLayout *layout);
    [[nodiscard]] QWidget *newEmpty();
    [[nodiscard]] QWidget *newPreview();
    [[nodiscard]] QWidget *newFields(QWidget *parent);
    void connectWork();

    void followAccount(const QString &account);
    void chooseFiles();
    void paste();
    void readAll();
    void compareAgain();
    void apply();
    void giveUp();

    [[nodiscard]] static bool isHopeless(const ImportReading &reading);
    void refuse(const ImportReading &reading);
    void showReading(const ImportWork::Reading &reading);
    void showRegion();
    void showColumnButtons();
    void askColumns(std::size_t file);
    void takeColumns(const usecases::ColumnMapping &columns);
    void showFailure(const usecases::Failure &failure);
    void showBusy(ImportWork::Phase phase);
    void showPart(QWidget *part);
    void narrow();
    void followSelection();
    void showChoice();

    Session &m_session;
    const Outside &m_outside;
    ImportWork *m_work = nullptr;
    std::vector<ImportSource> m_sources;
    QString m_account;
    std::optional<QString> m_region; ///< for rows that do not say it
    ImportWork::Reading m_reading;
    std::size_t m_asked = 0; ///< the file whose columns are asked for

    Banner *m_banner = nullptr;
    AccountField *m_accounts = nullptr; ///< null in the wizard
    QStackedLayout *m_parts = nullptr;
    QWidget *m_empty = nullptr;
    ImportBusy *m_busy = nullptr;
    QWidget *m_preview = nullptr;
    ColumnsCard *m_columns = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_completeness = nullptr;
    QHBoxLayout *m_columnButtons = nullptr;
    Field *m_regionField = nullptr;
    QComboBox *m_regions = nullptr;
    ChangeBar *m_bar = nullptr;
    ChangeTableModel *m_model = nullptr;
    ChangeTable *m_table = nullptr;
    ChangeStory *m_story = nullptr;
    QCheckBox *m_transferred = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace beian::ui
