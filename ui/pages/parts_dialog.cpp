#include "ui/pages/parts_dialog.h"

#include "core/model/service_number.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beian::ui {

using namespace Qt::StringLiterals;
using usecases::PartFate;
using usecases::PartKind;

namespace {

constexpr int margin = 24;
constexpr int gap = 12;
constexpr int rowHeight = 36;
constexpr QSize usualSize(620, 460);

enum Column { What, State, ColumnCount };
enum Role { KindRole = Qt::UserRole, NameRole };

QString nameOf(const QTreeWidgetItem *item)
{
    return item->data(What, NameRole).toString();
}

} // namespace

PartsDialog::PartsDialog(const std::vector<usecases::AccountParts> &missing, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"partsDialog"_s);
    setWindowTitle(tr("Bring back single things"));
    build();
    for (const usecases::AccountParts &parts : missing)
        addAccount(parts);
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::itemChanged, this, &PartsDialog::showChoice);
    showChoice();
    resize(usualSize);
}

void PartsDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(newLabel(TextRole::CardTitle, windowTitle(), this));
    QLabel *explanation = newLabel(TextRole::Explanation,
        tr("What the backup has and the ledger lacks. What stands in the ledger stays as it is; each "
           "thing that comes back is an entry of the history."),
        this);
    layout->addWidget(explanation);

    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"partsTree"_s);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setColumnCount(ColumnCount);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderLabels({tr("In the backup"), tr("Here")});
    m_tree->header()->setStretchLastSection(false);
    layout->addWidget(m_tree, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_accept = new QPushButton(tr("Bring back"), this);
    m_accept->setObjectName(u"bringBackButton"_s);
    makePrimary(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
}

void PartsDialog::addAccount(const usecases::AccountParts &parts)
{
    auto *account = new QTreeWidgetItem(m_tree, {parts.account});
    account->setSizeHint(What, QSize(0, scaled(rowHeight))); // all rows are as high as the first
    account->setData(What, KindRole, int(PartKind::Account));
    account->setData(What, NameRole, parts.account);
    account->setFlags(account->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    account->setText(State,
        tr("missing: servers %1, numbers %2, filings %3")
            .arg(parts.found.broughtBack(PartKind::Instance))
            .arg(parts.found.broughtBack(PartKind::Number))
            .arg(parts.found.broughtBack(PartKind::Filing)));
    for (const usecases::PartResult &part : parts.found.parts) {
        // A number that nobody saw comes with its filing.
        const bool isOne = part.kind == PartKind::Number || part.kind == PartKind::Filing;
        if (isOne && !part.name.isEmpty() && part.fate != PartFate::Same)
            addPart(account, part);
    }
    account->setCheckState(What, Qt::Unchecked);
}

void PartsDialog::addPart(QTreeWidgetItem *account, const usecases::PartResult &part)
{
    const bool isNumber = part.kind == PartKind::Number;
    auto *item = new QTreeWidgetItem(
        account, {isNumber ? tr("Number %1").arg(model::groupedNumber(part.name))
                           : tr("Filing %1").arg(part.name)});
    item->setData(What, KindRole, int(part.kind));
    item->setData(What, NameRole, part.name);
    const bool isMissing = part.fate == PartFate::BroughtBack;
    if (isMissing)
        item->setText(State, tr("missing"));
    else
        item->setText(State, part.fate == PartFate::Differs ? tr("stands here otherwise")
                                                            : tr("a rule forbids it"));
    item->setFlags(isMissing ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                             : Qt::ItemIsSelectable);
    if (isMissing)
        item->setCheckState(What, Qt::Unchecked);
}

usecases::PartRequest PartsDialog::request() const
{
    usecases::PartRequest request;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *account = m_tree->topLevelItem(i);
        if (account->checkState(What) == Qt::Checked) {
            request.accounts.append(nameOf(account));
            continue;
        }
        for (int j = 0; j < account->childCount(); ++j) {
            const QTreeWidgetItem *part = account->child(j);
            if (part->checkState(What) != Qt::Checked)
                continue;
            const bool isNumber = part->data(What, KindRole).toInt() == int(PartKind::Number);
            (isNumber ? request.numbers : request.domains).append(nameOf(part));
        }
    }
    return request;
}

void PartsDialog::showChoice()
{
    m_accept->setEnabled(!request().isEmpty());
}

} // namespace beian::ui
