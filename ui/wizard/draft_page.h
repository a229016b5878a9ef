#pragma once

#include "core/usecases/wizard_draft.h"
#include "ui/session/session.h"
#include "ui/wizard/outside.h"

#include <QWizardPage>

class QVBoxLayout;

namespace beian::ui
{

class Banner;
class PageHeader;

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
    /// Gives the keyboard to the first thing of the page.
    virtual void focusFirst() = 0;

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

    /// Says in the page why something was not done.
    void showFailure(const usecases::Failure &failure);

private:
    WizardContext m_context;
    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// The names of the steps, in order.
[[nodiscard]] QStringList stepNames();

} // namespace beian::ui
