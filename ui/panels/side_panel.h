#pragma once

#include "core/model/note.h"
#include "ui/theme/level.h"

#include <QStringList>
#include <QWidget>

class QMenu;

namespace beian::ui
{

/// What stands beside a list: the whole story of the row that is selected there, and what can be
/// done about it.
class SidePanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanel)

public:
    using QWidget::QWidget;

    /// Tells of the row of that key (`model::Table::keys`), or anew where it is told already: what
    /// somebody typed stays as long as it still makes sense.
    virtual void showRow(const QString &key) = 0;
    /// No row is selected.
    virtual void showNothing() = 0;
    /// What can be done with the row that is told.
    virtual void fillMenu(QMenu &menu) = 0;

Q_SIGNALS:
    /// Something for the page's banner.
    void said(beian::ui::Level level, const QString &sentence);

protected:
    /// Says what was done, and what it brought about besides.
    void sayDone(QStringList sentences, const model::Notes &notes);
};

} // namespace beian::ui
