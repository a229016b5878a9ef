#include "ui/import/import_busy.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int barWidth = 400;

QString sentenceOf(ImportWork::Phase phase)
{
    switch (phase) {
    case ImportWork::Phase::Reading:
        return ImportBusy::tr("Reading the files…");
    case ImportWork::Phase::Comparing:
        return ImportBusy::tr("Comparing with the ledger…");
    case ImportWork::Phase::Applying:
        return ImportBusy::tr("Applying. Until it is done, nothing of it is in the ledger.");
    }
    Q_UNREACHABLE();
}

} // namespace

ImportBusy::ImportBusy(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"importBusy"_s);
    m_what = newLabel(TextRole::Body, QString(), this);
    m_what->setAlignment(Qt::AlignCenter);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    QPushButton *cancel = newButton({.name = u"stopImport"_s, .text = tr("Cancel")}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    setFocusProxy(cancel);
    connect(cancel, &QPushButton::clicked, this, &ImportBusy::cancelled);
}

void ImportBusy::start(ImportWork::Phase phase)
{
    tell(phase, -1);
}

void ImportBusy::tell(ImportWork::Phase phase, int percent)
{
    m_what->setText(sentenceOf(phase));
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(percent, 0));
}

} // namespace beian::ui
