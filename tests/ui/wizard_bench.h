#pragma once

#include "core/ledger/ledger.h"
#include "core/model/instance.h"
#include "ui/files/outside.h"
#include "ui/session/session.h"
#include "ui/wizard/filing_wizard.h"

#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace beian::tests
{

/// A wizard over a real ledger file at a fixed moment, and what it reached outside for.
class WizardBench final
{
public:
    /// Stands between the wizard and the file; hands the ledger on by default.
    using Wrap
        = std::function<std::unique_ptr<ledger::Ledger>(std::unique_ptr<ledger::Ledger>)>;
    explicit WizardBench(const Wrap &wrap = {});
    ~WizardBench();
    Q_DISABLE_COPY_MOVE(WizardBench)

    /// Puts servers into the ledger as an import would have.
    void know(const std::vector<model::Instance> &servers);

    /// Shows a new wizard in place of the one before.
    ui::FilingWizard &open();
    [[nodiscard]] ui::FilingWizard &wizard() { return *m_wizard; }
    [[nodiscard]] ui::Session &session() { return *m_session; }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    /// The widget of that name on the page that is shown; fails the test where there is none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_wizard->currentPage()->findChild<Widget *>(name);
    }
    void click(const QString &name);
    void type(const QString &name, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void next();
    void back();
    [[nodiscard]] usecases::WizardStep step() const;

    /// Account, then the one good server with nothing left to ask; the page of the number is shown.
    void reachNumberPage();
    /// From there to the page where it is copied, with a rehearsal number.
    void reachBindingPage();

    [[nodiscard]] std::vector<model::ServiceNumber> numbers();
    [[nodiscard]] std::vector<model::Filing> filings();
    [[nodiscard]] QString storedDraft();

    QList<QUrl> openedAddresses;
    QString inventoryFile; ///< that the person will choose
    QString receiptFile;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::FilingWizard> m_wizard;
};

/// A server that qualifies once it was said that no other filing holds its address.
[[nodiscard]] model::Instance serverWithQuestion();
/// One that expires in 58 days, too soon by the guide.
[[nodiscard]] model::Instance shortLivedServer();

} // namespace beian::tests
