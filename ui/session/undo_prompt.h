#pragma once

#include "ui/theme/level.h"

#include <QObject>
#include <QString>

namespace beian::ui
{

class Banner;
class Session;

/// The way to take the last action back, in a page's banner: says what undoing would do, asks, does
/// it and says what was done; or says why not and what to do instead.
class UndoPrompt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoPrompt)

public:
    /// Lives as long as the banner, which may show other things between.
    UndoPrompt(Session &session, Banner &banner);

    /// Shows what was done just now, with a button that leads to `ask`.
    void offerAfter(Level level, const QString &done);
    void ask();

private:
    enum class Step { Nothing, Offered, Asked };

    void follow();
    void undo();
    /// What another program wrote instead, where that is why.
    [[nodiscard]] QString newestLine() const;
    void show(Level level, const QString &text, Step step);

    Session &m_session;
    Banner &m_banner;
    Step m_step = Step::Nothing;
    QString m_shown; ///< what it put into the banner last: another's message is not its own
    qint64 m_offered = 0;
};

} // namespace beian::ui
