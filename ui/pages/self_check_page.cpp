#include "ui/pages/self_check_page.h"

#include "core/text/check_items.h"
#include "core/text/findings.h"
#include "core/text/words.h"
#include "core/usecases/check_items.h"
#include "core/usecases/registers.h"
#include "ui/files/export_table.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageMargin = 24;
constexpr int gap = 12;
constexpr int badgeWidth = 88;
constexpr qsizetype mostDetails = 3; // of one item; the export has them all

Level levelOf(usecases::CheckState state)
{
    switch (state) {
    case usecases::CheckState::Passed:
        return Level::Safe;
    case usecases::CheckState::Failed:
        return Level::Lost;
    case usecases::CheckState::Open:
        return Level::Watch;
    }
    Q_UNREACHABLE();
}

} // namespace

SelfCheckPage::SelfCheckPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"selfCheckPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(gap);
    auto *header = new PageHeader(tr("Self-check"),
        tr("What has to hold before a filing starts. What the inventory proves is ticked."), this);
    QPushButton *pdf = header->addAction(tr("Export PDF…"));
    pdf->setObjectName(u"exportPdfButton"_s);
    pdf->setIcon(icon(IconName::Pdf));
    connect(pdf, &QPushButton::clicked, this, &SelfCheckPage::exportAsPdf);
    layout->addWidget(header);
    m_banner = new Banner(this);
    layout->addWidget(m_banner);

    m_instances = new QComboBox(this);
    m_instances->setObjectName(u"instanceCombo"_s);
    m_instances->setAccessibleName(tr("Server that is checked"));
    connect(m_instances, &QComboBox::activated, this, &SelfCheckPage::reload);
    layout->addWidget(m_instances);

    auto *card = new Card(this);
    m_scroll = new QScrollArea(card);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_list = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, gap, 0);
    m_scroll->setWidget(m_list);
    card->body()->addWidget(m_scroll);
    layout->addWidget(card, 1);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible()) {
            reloadInstances();
            reload();
        }
    });
}

void SelfCheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reloadInstances();
    reload();
}

void SelfCheckPage::reloadInstances()
{
    const auto reader = m_session.desk().ledger.read();
    if (!reader)
        return;
    ledger::Filter filter;
    filter.accounts = m_session.accounts();
    const auto instances = (*reader)->instances(filter);
    if (!instances)
        return;
    const auto chosen = chosenInstance();
    m_instances->clear();
    m_keys.clear();
    m_instances->addItem(tr("All servers"));
    for (const model::Instance &instance : *instances) {
        m_keys.push_back(instance.key);
        m_instances->addItem(instance.name.isEmpty()
                ? instance.key.id
                : u"%1 · %2"_s.arg(instance.name, instance.key.id));
        if (chosen && *chosen == instance.key)
            m_instances->setCurrentIndex(m_instances->count() - 1);
    }
}

std::optional<model::InstanceKey> SelfCheckPage::chosenInstance() const
{
    const int index = m_instances->currentIndex();
    if (index < 1 || static_cast<std::size_t>(index) > m_keys.size())
        return std::nullopt;
    return m_keys[static_cast<std::size_t>(index) - 1];
}

void SelfCheckPage::reload()
{
    const auto items
        = usecases::selfCheck(m_session.desk(), chosenInstance(), m_session.now());
    if (!items) {
        m_failure = sentenceOf(items.error());
        m_banner->showMessage(Level::Lost, m_failure);
        return;
    }
    if (m_banner->text() == m_failure)
        m_banner->hide();
    showItems(*items);
}

void SelfCheckPage::showItems(const std::vector<usecases::CheckItem> &items)
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const QWidget *focused = window()->focusWidget();
    const QString name
        = focused && m_list->isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    for (const usecases::CheckItem &item : items)
        m_rows->addWidget(itemRow(item));
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

QWidget *SelfCheckPage::itemRow(const usecases::CheckItem &item)
{
    auto *row = new QWidget(m_list);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(gap);
    auto *badge = new LevelBadge(levelOf(item.state),
        text::checkStateWord(support::codeOf(item.state)), row);
    badge->setMinimumWidth(badgeWidth);
    layout->addWidget(badge, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(newLabel(TextRole::Body, text::checkItemText(item.id), row));
    QStringList details;
    for (const QString &detail : item.details.mid(0, mostDetails))
        details.append(text::checkDetailText(detail));
    if (item.details.size() > mostDetails)
        details.append(u"… (%1)"_s.arg(item.details.size()));
    QString below = item.evidence
        ? text::findingSentence(*item.evidence, m_session.rulebook())
        : details.join(u"  "_s);
    if (item.state == usecases::CheckState::Failed)
        below += u"  "_s + text::checkItemRemedy(item.id);
    if (!item.actor.isEmpty())
        below = tr("%1, %2").arg(item.actor, text::dayText(item.at, m_session.rulebook()));
    if (!below.trimmed().isEmpty())
        texts->addWidget(newLabel(TextRole::Explanation, below.trimmed(), row));
    layout->addLayout(texts, 1);

    const bool isTicked = !item.actor.isEmpty();
    const bool canTick = usecases::isTickable(item.id)
        && (isTicked || item.state == usecases::CheckState::Open);
    if (canTick) {
        auto *box = new QCheckBox(tr("Confirmed"), row);
        box->setObjectName(u"tick_"_s + item.id);
        box->setAccessibleDescription(text::checkItemText(item.id));
        box->setChecked(isTicked);
        connect(box, &QCheckBox::toggled, this, [this, id = item.id](bool checked) {
            tick(id, checked ? usecases::TickMark::Done : usecases::TickMark::Open);
        });
        layout->addWidget(box, 0, Qt::AlignTop);
    }
    return row;
}

void SelfCheckPage::tick(const QString &item, usecases::TickMark mark)
{
    const auto chosen = chosenInstance();
    const auto ticked = usecases::tickItem(m_session.desk(), item,
        chosen ? model::toText(*chosen) : QString(), mark, m_session.occasion());
    if (!ticked) {
        m_banner->showMessage(Level::Lost, sentenceOf(ticked.error()));
        reload(); // the box shows what is stored
        return;
    }
    m_banner->hide();
    m_session.noteWrite();
}

void SelfCheckPage::exportAsPdf()
{
    ledger::Filter filter;
    filter.instance = chosenInstance();
    const auto table = usecases::tabulate(
        m_session.desk(), usecases::Register::Checklist, filter, m_session.now());
    if (!table) {
        m_banner->showMessage(Level::Lost, sentenceOf(table.error()));
        return;
    }
    if (const auto outcome = exportTable(this, *table, ExportFormat::Pdf, m_session.now()))
        m_banner->showMessage(outcome->level, outcome->text);
}

} // namespace beian::ui
