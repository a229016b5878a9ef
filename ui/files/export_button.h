#pragma once

#include "core/usecases/desk.h"
#include "ui/files/export_table.h"
#include "ui/session/desk_work.h"

#include <QPushButton>

#include <functional>

namespace beian::ui
{

class BusyBar;
class Session;

/// The ways of a list out of the window: files of each kind, and paper. Files are written beside the
/// window, and can be cancelled.
class ExportButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportButton)

public:
    /// The list as it is shown when somebody asks for it.
    using Rows = std::function<usecases::Outcome<model::Table>()>;

    /// `bar` shows how far it is.
    ExportButton(Session &session, Rows rows, BusyBar &bar, QWidget *parent);

    /// To the file, without asking for one.
    void exportTo(const QString &path, ExportFormat format);

Q_SIGNALS:
    void said(beian::ui::Level level, const QString &sentence);

private:
    void addFormat(ExportFormat format, const QString &name, const QString &text);
    void exportAs(ExportFormat format);
    void print();
    void write(model::Table table, const QString &path, ExportFormat format);

    Session &m_session;
    Rows m_rows;
    BusyBar &m_bar;
    DeskWork m_work;
};

} // namespace beian::ui
