#include "ui/search/search_box.h"

#include "core/text/registers.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/looks.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::HitKind;
using usecases::SearchHit;

namespace
{

constexpr int mostHits = 50;
constexpr int usualWidth = 560; // at 100 %
constexpr int usualHeight = 440;
constexpr int fromTop = 72;
constexpr int margin = 24;

QString kindWord(HitKind kind)
{
    switch (kind) {
    case HitKind::Filing:
        return text::registerTitle(u"filings"_s);
    case HitKind::Number:
        return text::registerTitle(u"numbers"_s);
    case HitKind::Instance:
        return text::registerTitle(u"instances"_s);
    case HitKind::Account:
        return text::columnTitle(u"account"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

SearchBox::SearchBox(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_work(session, nullptr)
{
    setObjectName(u"searchBox"_s);
    setAccessibleName(tr("Search"));
    setAutoFillBackground(true);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"searchField"_s);
    m_field->setAccessibleName(tr("Search the ledger"));
    m_field->setPlaceholderText(tr("Number, instance, domain, IP, ICP number or account"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(IconName::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    m_line = newLabel(TextRole::Explanation, QString(), this);
    m_line->setObjectName(u"searchLine"_s);
    m_area = newScrollArea(this);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_field);
    body()->addWidget(m_line);
    body()->addWidget(m_area, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBox::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_hits.empty())
            choose(m_hits.front());
    });
    connect(&m_work, &DeskWork::failed, this,
        [this](const usecases::Failure &failure) { showLine(sentenceOf(failure)); });
    // Whatever was written meanwhile may be a hit, or no longer one.
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            search();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    parent->installEventFilter(this);
    hide();
}

void SearchBox::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    QWidget::show();
    raise();
    m_field->selectAll();
    m_field->setFocus();
    search();
}

void SearchBox::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(scaled(usualWidth), room.width() - 2 * margin);
    const int height = std::min(scaled(usualHeight), room.height() - fromTop - margin);
    setGeometry((room.width() - width) / 2, fromTop, width, height);
}

void SearchBox::search()
{
    const QString text = m_field->text();
    if (text.trimmed().isEmpty()) {
        m_work.cancel();
        show({});
        return showLine(tr("Leads to the page where it stands."));
    }
    m_work.start([this, text](const usecases::Desk &desk, const std::stop_token &)
                     -> DeskWork::Tell {
        auto hits = usecases::searchLedger(desk, text, mostHits);
        if (!hits)
            return [this, failure = hits.error()] { showLine(sentenceOf(failure)); };
        return [this, text, found = std::move(*hits)] {
            if (text == m_field->text())
                show(found);
        };
    });
}

void SearchBox::show(const std::vector<SearchHit> &hits)
{
    m_hits = hits;
    m_rows.clear();
    auto *list = new QWidget(m_area);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 4, 0);
    rows->setSpacing(4);
    for (const SearchHit &hit : m_hits) {
        QStringList details{kindWord(hit.kind)};
        details += hit.details;
        auto *row = new LinkRow(std::nullopt, hit.title, details.join(u" · "_s), list);
        row->setObjectName(u"hit_"_s + QString::number(m_rows.size()));
        // Queued: what is chosen closes the box.
        connect(row, &LinkRow::clicked, this, [this, hit] { choose(hit); }, Qt::QueuedConnection);
        row->installEventFilter(this);
        rows->addWidget(row);
        m_rows.emplace_back(row);
    }
    rows->addStretch(1);
    m_area->setWidget(list);
    if (m_hits.empty())
        showLine(tr("Nothing in the ledger has that text."));
    else if (static_cast<int>(m_hits.size()) == mostHits)
        showLine(tr("The first %n, the closest ones at the top.", nullptr, mostHits));
    else
        showLine(tr("%n found", nullptr, static_cast<int>(m_hits.size())));
}

void SearchBox::showLine(const QString &line)
{
    m_line->setText(line);
}

void SearchBox::choose(const SearchHit &hit)
{
    const SearchHit chosenHit = hit; // closing may end what it stands in
    hide();
    Q_EMIT chosen(chosenHit);
}

void SearchBox::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void SearchBox::moveFocus(int step)
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), QApplication::focusWidget());
    const int at = it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
    const int wanted = at + step;
    if (wanted < 0)
        return m_field->setFocus();
    if (wanted >= static_cast<int>(m_rows.size()))
        return;
    QWidget *row = m_rows[static_cast<std::size_t>(wanted)];
    row->setFocus();
    m_area->ensureWidgetVisible(row);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // Before the hit, which as a button would go anywhere, and the area around it, which would scroll.
    if (watched != parentWidget() && event->type() == QEvent::KeyPress)
        return follow(static_cast<QKeyEvent *>(event)->key());
    return Card::eventFilter(watched, event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (!follow(event->key()))
        Card::keyPressEvent(event);
}

bool SearchBox::follow(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        moveFocus(1);
        return true;
    case Qt::Key_Up:
        moveFocus(-1);
        return true;
    default: // of whatever has the keyboard
        return false;
    }
}

} // namespace beian::ui
