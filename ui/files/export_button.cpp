#include "ui/files/export_button.h"

#include "core/text/read_errors.h"
#include "ui/files/print_pages.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/busy_bar.h"

#include <QMenu>

#include <memory>

namespace beian::ui
{

using namespace Qt::StringLiterals;

ExportButton::ExportButton(Session &session, Rows rows, BusyBar &bar, QWidget *parent)
    : QPushButton(tr("Export"), parent)
    , m_session(session)
    , m_rows(std::move(rows))
    , m_bar(bar)
    , m_work(session, nullptr)
{
    setObjectName(u"exportButton"_s);
    setMenu(new QMenu(this));
    addFormat(ExportFormat::Csv, u"exportCsv"_s, tr("CSV…"));
    addFormat(ExportFormat::Xlsx, u"exportXlsx"_s, tr("XLSX…"));
    addFormat(ExportFormat::Pdf, u"exportPdf"_s, tr("PDF…"));
    menu()->addSeparator();
    QAction *print = menu()->addAction(ui::icon(IconName::Print), tr("Print…"));
    print->setObjectName(u"printList"_s);
    connect(print, &QAction::triggered, this, &ExportButton::print);
    connect(&m_work, &DeskWork::progressed, &m_bar, &BusyBar::setPercent);
    connect(&m_work, &DeskWork::ended, &m_bar, &BusyBar::stop);
    connect(&m_bar, &BusyBar::cancelled, &m_work, &DeskWork::cancel);
    connect(&m_work, &DeskWork::failed, this, [this](const usecases::Failure &failure) {
        Q_EMIT said(Level::Lost, sentenceOf(failure));
    });
}

void ExportButton::addFormat(ExportFormat format, const QString &name, const QString &text)
{
    const bool isPaper = format == ExportFormat::Pdf;
    QAction *action
        = menu()->addAction(ui::icon(isPaper ? IconName::Pdf : IconName::Csv), text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
}

void ExportButton::exportAs(ExportFormat format)
{
    auto table = m_rows();
    if (!table) {
        Q_EMIT said(Level::Lost, sentenceOf(table.error()));
        return;
    }
    const QString path = askExportFile(this, table->title, format);
    if (!path.isEmpty())
        write(std::move(*table), path, format);
}

void ExportButton::exportTo(const QString &path, ExportFormat format)
{
    if (auto table = m_rows())
        write(std::move(*table), path, format);
    else
        Q_EMIT said(Level::Lost, sentenceOf(table.error()));
}

void ExportButton::write(model::Table table, const QString &path, ExportFormat format)
{
    exchange::PaperFonts fonts;
    if (format == ExportFormat::Pdf) {
        const auto chosen = exchange::choosePaperFonts();
        if (!chosen) {
            Q_EMIT said(Level::Lost, text::sentence(chosen.error(), path));
            return;
        }
        fonts = *chosen;
    }
    m_bar.start(tr("Writing the file…"));
    const auto kept = std::make_shared<const model::Table>(std::move(table));
    m_work.start([this, kept, path, format, fonts, now = m_session.now()](
                     const usecases::Desk &, const std::stop_token &stop) -> DeskWork::Tell {
        const ExportOutcome outcome
            = writeTable(*kept, format, path, fonts, now, m_work.progress(stop));
        return [this, outcome] { Q_EMIT said(outcome.level, outcome.text); };
    });
}

void ExportButton::print()
{
    auto table = m_rows();
    const QString problem = table ? showPrintPreview(this, printJobOf(std::move(*table)))
                                  : sentenceOf(table.error());
    if (!problem.isEmpty())
        Q_EMIT said(Level::Lost, problem);
}

} // namespace beian::ui
