#include "ui/pages/self_check_page.h"

#include "core/usecases/registers.h"
#include "ui/files/export_button.h"
#include "ui/pages/check_item_row.h"
#include "ui/pages/check_subjects.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageMargin = 24;
constexpr int gap = 12;

} // namespace

SelfCheckPage::SelfCheckPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(session, nullptr)
{
    setObjectName(u"selfCheckPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(gap);
    auto *header = new PageHeader(tr("Self-check"),
        tr("What has to hold before a filing starts. What the inventory proves is ticked."), this);
    m_banner = new Banner(this);
    auto *busy = new BusyBar(this);
    auto *exports = new ExportButton(
        session,
        [this] {
            return usecases::checklistTable(
                m_session.desk(), m_subjects->subject(), m_session.now());
        },
        *busy, this);
    connect(exports, &ExportButton::said, m_banner,
        [this](Level level, const QString &sentence) { m_banner->showMessage(level, sentence); });
    header->addAction(exports);
    layout->addWidget(header);
    layout->addWidget(m_banner);
    layout->addWidget(busy);

    m_subjects = new CheckSubjects(session, this);
    connect(m_subjects, &CheckSubjects::chosen, this, &SelfCheckPage::reload);
    layout->addWidget(m_subjects);

    auto *card = new Card(this);
    m_scroll = new QScrollArea(card);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Items of the self-check"));
    m_list = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, gap, 0);
    m_scroll->setWidget(m_list);
    card->body()->addWidget(m_scroll);
    layout->addWidget(card, 1);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible()) {
            m_subjects->reload();
            reload();
        }
    });
    connect(&m_work, &DeskWork::failed, this, &SelfCheckPage::showFailure);
}

void SelfCheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_subjects->reload();
    reload();
}

/// At once, or beside the window where the ledger holds much.
void SelfCheckPage::reload()
{
    m_work.look(usecases::Register::Filings,
        [this, subject = m_subjects->subject(), now = m_session.now()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            auto items = usecases::selfCheck(desk, subject, now);
            if (!items)
                return [this, failure = items.error()] { showFailure(failure); };
            return [this, items = std::move(*items)] { showItems(items); };
        });
}

void SelfCheckPage::showFailure(const usecases::Failure &failure)
{
    m_failure = sentenceOf(failure);
    m_banner->showMessage(Level::Lost, m_failure);
}

void SelfCheckPage::showItems(const std::vector<usecases::CheckItem> &items)
{
    if (m_banner->text() == m_failure)
        m_banner->hide();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const QWidget *focused = window()->focusWidget();
    const QString name
        = focused && m_list->isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        if (QWidget *row = old->widget()) {
            row->hide(); // it goes an event later, and must not show through
            row->deleteLater();
        }
        delete old;
    }
    for (const usecases::CheckItem &item : items) {
        auto *row = new CheckItemRow(item, m_session.rulebook(), m_list);
        connect(row, &CheckItemRow::ticked, this,
            [this, id = item.id](usecases::TickMark mark) { tick(id, mark); });
        m_rows->addWidget(row);
    }
    m_rows->addStretch(1);
    focusBox(name);
    m_list->adjustSize();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

/// The rows that were there before are only about to be deleted: it is one of the new ones.
void SelfCheckPage::focusBox(const QString &name)
{
    for (int row = 0; !name.isEmpty() && row < m_rows->count(); ++row) {
        const QWidget *shown = m_rows->itemAt(row)->widget();
        if (auto *box = shown ? shown->findChild<QCheckBox *>(name) : nullptr)
            return box->setFocus();
    }
}

void SelfCheckPage::tick(const QString &item, usecases::TickMark mark)
{
    const auto ticked = usecases::tickItem(
        m_session.desk(), item, m_subjects->subject(), mark, m_session.occasion());
    if (!ticked) {
        m_banner->showMessage(Level::Lost, sentenceOf(ticked.error()));
        reload(); // the box shows what is stored
        return;
    }
    m_banner->hide();
    m_session.noteWrite();
}

} // namespace beian::ui
