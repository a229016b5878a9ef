#include "ui/widgets/busy_bar.h"

#include "ui/theme/type_scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gap = 12;
constexpr int barWidth = 200;

} // namespace

BusyBar::BusyBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"busyBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_what = newLabel(TextRole::Body, QString(), this);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"busyProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(barWidth));
    m_cancel = newButton({.name = u"busyCancel"_s, .text = tr("Cancel")}, this);
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::cancelled);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch(1);
    hide();
}

void BusyBar::start(const QString &what, Way way)
{
    m_what->setText(what);
    setAccessibleName(what);
    m_cancel->setVisible(way == Way::CanBeCancelled);
    setPercent(-1);
    show();
}

void BusyBar::setPercent(int percent)
{
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(percent, 0));
}

void BusyBar::stop()
{
    hide();
}

} // namespace beian::ui
