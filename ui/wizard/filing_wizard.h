#pragma once

#include "core/usecases/wizard_draft.h"
#include "ui/files/outside.h"
#include "ui/session/session.h"

#include <QWizard>

namespace beian::ui
{

class CheckPage;
class DraftPage;

/// From "can this server get a number" to the number in the clipboard and in the ledger (办理), in
/// five steps over one draft. The draft is kept in the ledger at every step, so that closing the
/// wizard, or losing power, loses nothing; the next wizard offers to resume.
///
/// It is a dialog; with `setWindowFlags(Qt::Widget)` it is a page of a window.
class FilingWizard final : public QWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingWizard)

public:
    /// The session must outlive the wizard.
    FilingWizard(Session &session, Outside outside, QWidget *parent);
    ~FilingWizard() override;

    [[nodiscard]] const usecases::WizardDraft &draft() const { return m_draft; }

    void done(int result) override;
    /// Builds the page that comes next when this one lets go.
    [[nodiscard]] bool validateCurrentPage() override;

Q_SIGNALS:
    /// The draft could not be kept; `sentence` says why.
    void draftNotKept(const QString &sentence);

private:
    [[nodiscard]] DraftPage *newPage(usecases::WizardStep step);
    /// Each page is built when it is reached first: all five at once hold the window up.
    void buildPage(int id);
    void layOutButtons();
    void addKeys();
    void followPage(int id);
    void offerResume();
    void resume(const usecases::WizardDraft &kept);
    void keepDraft();
    /// What the draft holds may be gone from the ledger by now.
    void followLedger();

    Session &m_session;
    Outside m_outside;
    usecases::WizardDraft m_draft;
    CheckPage *m_checkPage = nullptr;
    bool m_isEnded = false;
};

} // namespace beian::ui
