#pragma once

#include "core/usecases/wizard_draft.h"
#include "ui/files/outside.h"
#include "ui/session/session.h"
#include "ui/theme/level.h"

#include <QWizardPage>

class QVBoxLayout;

namespace beian::ui
{

class Banner;
class PageHeader;
class UndoPrompt;

/// What all pages of the wizard share.
struct WizardContext {
    Session &session;
    usecases::WizardDraft &draft;
    const Outside &outside;
};

/// A page over the wizard's draft: steps, title, banner, and below them the page's own content.
/// What is typed goes into the draft at once, so that going back loses nothing.
class DraftPage : public QWizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftPage)

public:
    /// The step after this one, whose page need not be built yet.
    [[nodiscard]] int nextId() const override;
    /// Gives the keyboard to the first thing of the page.
    virtual void focusFirst() = 0;
    /// Says what became of something that the page was about.
    void say(const QString &sentence);

Q_SIGNALS:
    /// Something came into the draft that must not be lost.
    void draftGrew();

protected:
    DraftPage(const WizardContext &context, usecases::WizardStep step, const QString &title,
        const QString &description);

    [[nodiscard]] Session &session() const { return m_context.session; }
    [[nodiscard]] usecases::WizardDraft &draft() const { return m_context.draft; }
    [[nodiscard]] const Outside &outside() const { return m_context.outside; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] PageHeader *header() const { return m_header; }

    /// To be called when the page is shown: what is written from now on comes after what it shows.
    void startView();
    /// Says in the page why something was not done. Where another program changed what the page is
    /// about after it was shown, also what it did; the page then shows how it stands.
    void showFailure(const usecases::Failure &failure);
    /// Shows the failure where what the page is about was changed meanwhile; otherwise it is for the
    /// page to say.
    enum class Overtaken { No, Yes };
    [[nodiscard]] Overtaken showOvertaken(const usecases::Failure &failure);
    /// Says what was done just now, with the way to take it back.
    void showDone(Level level, const QString &done);
    /// Shows what stands in the ledger now; what was typed stays.
    virtual void showFresh() {}

private:
    [[nodiscard]] ledger::EventSubject subject() const;
    [[nodiscard]] std::vector<model::Event> meanwhile() const;
    /// Tells of what another program wrote about the same thing, once.
    void followOthers();
    [[nodiscard]] QString told(const std::vector<model::Event> &changes);

    WizardContext m_context;
    usecases::WizardStep m_step;
    UndoPrompt *m_undo = nullptr;
    qint64 m_seenEvent = 0; ///< the newest one when the page was shown
    qint64 m_toldEvent = 0; ///< the newest one that the banner told of
    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// The names of the steps, in order.
[[nodiscard]] QStringList stepNames();

} // namespace beian::ui
