#include "ui/wizard/import_preview.h"

#include "core/exchange/inventory_file.h"
#include "core/text/events.h"
#include "core/text/read_errors.h"
#include "core/text/refusals.h"
#include "core/text/registers.h"
#include "core/text/words.h"
#include "ui/session/failures.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"
#include "ui/wizard/buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::ChangeKind;

namespace
{

QString wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return ImportPreview::tr("new");
    case ChangeKind::Changed:
        return ImportPreview::tr("changed");
    case ChangeKind::Unchanged:
        return ImportPreview::tr("unchanged");
    case ChangeKind::Gone:
        return ImportPreview::tr("gone");
    case ChangeKind::Returned:
        return ImportPreview::tr("back again");
    }
    Q_UNREACHABLE();
}

QString lineOf(const usecases::InstanceChange &change, const rulebook::Rulebook &rulebook)
{
    QStringList fields;
    for (const usecases::FieldChange &field : change.fields) {
        fields.append(ImportPreview::tr("%1: %2 → %3")
                          .arg(text::fieldName(field.field),
                              text::fieldValueText(field.field, field.before, rulebook),
                              text::fieldValueText(field.field, field.after, rulebook)));
    }
    const model::Instance &instance = change.instance;
    QString line = wordOf(change.kind) + u"  "_s
        + (instance.name.isEmpty() ? QString() : instance.name + u"  "_s) + instance.key.id;
    if (change.kind == ChangeKind::Changed)
        line += u"  "_s + text::joined(fields);
    if (!change.endangers.isEmpty()) {
        line += u"  "_s
            + ImportPreview::tr("endangers %1").arg(text::joined(change.endangers));
    }
    return line;
}

} // namespace

ImportPreview::ImportPreview(Session &session, QWidget *parent)
    : Card(tr("What the file would change"), parent)
    , m_session(session)
{
    m_summary = newLabel(TextRole::Body, QString(), this);
    m_summary->setObjectName(u"importSummary"_s);
    m_completeness = newLabel(TextRole::Explanation, QString(), this);
    m_region = new QComboBox(this);
    m_region->setObjectName(u"importRegion"_s);
    m_region->setAccessibleName(tr("Region of the rows"));
    for (const rulebook::RegionRule &region : session.rulebook().regions)
        m_region->addItem(text::regionName(region.id, session.rulebook()), region.id);
    m_regionField = new Field(tr("Region of the rows"), m_region, this);
    m_regionField->setExplanation(tr("The file names no region at all. Say which one it lists."));
    m_lines = new QListWidget(this);
    m_lines->setObjectName(u"importLines"_s);
    m_lines->setAccessibleName(tr("Changes"));
    m_lines->setAlternatingRowColors(false);

    m_transferred = new QCheckBox(
        tr("They were transferred to this account; their old numbers are invalid"), this);
    m_transferred->setObjectName(u"transferred"_s);

    m_apply = newButton({.name = u"applyImport"_s, .text = tr("Apply")}, this);
    QPushButton *cancel
        = newButton({.name = u"cancelImport"_s, .text = tr("Do not apply")}, this);
    makePrimary(m_apply);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_apply);
    body()->addWidget(m_summary);
    body()->addWidget(m_completeness);
    body()->addWidget(m_regionField);
    body()->addWidget(m_lines, 1);
    body()->addWidget(m_transferred);
    body()->addLayout(row);
    connect(m_apply, &QPushButton::clicked, this, &ImportPreview::apply);
    connect(cancel, &QPushButton::clicked, this, &ImportPreview::cancelled);
    connect(m_transferred, &QCheckBox::toggled, m_apply, &QWidget::setEnabled);
    connect(m_region, &QComboBox::activated, this, [this] {
        m_regionOfRows = m_region->currentData().toString();
        if (readAgain() == Reading::Refused)
            Q_EMIT cancelled();
    });
}

void ImportPreview::focusFirst()
{
    if (m_apply->isEnabled())
        m_apply->setFocus();
    else
        m_region->setFocus();
}

ImportPreview::Reading ImportPreview::read(const QString &path, const QString &account)
{
    m_path = path;
    m_account = account;
    m_regionOfRows.reset();
    return readAgain();
}

ImportPreview::Reading ImportPreview::readAgain()
{
    m_snapshot = {.account = m_account,
        .instances = {},
        .elasticAddresses = {},
        .supplements = {},
        .scopes = {}};
    const auto refuse = [this](const model::ReadError &error) {
        Q_EMIT refused(text::sentence(error, m_path));
        return Reading::Refused;
    };
    const auto device = exchange::openInventory(m_path);
    if (!device)
        return refuse(device.error());
    exchange::ReadOptions options;
    options.account = m_account;
    options.region = m_regionOfRows;
    const auto report = exchange::readInventory(**device, options, m_snapshot);
    if (report)
        return compare(*report);
    if (report.error().code == model::ReadErrorCode::RegionNeeded)
        return askRegion();
    return refuse(report.error());
}

ImportPreview::Reading ImportPreview::askRegion()
{
    m_summary->setText(QFileInfo(m_path).fileName());
    m_completeness->clear();
    m_lines->clear();
    m_region->setCurrentIndex(-1);
    m_regionField->show();
    m_transferred->hide();
    m_apply->setEnabled(false);
    return Reading::Shown;
}

ImportPreview::Reading ImportPreview::compare(const exchange::FileReport &report)
{
    const auto reconciliation
        = usecases::reconcile(m_session.desk(), m_snapshot, m_session.now());
    if (!reconciliation) {
        Q_EMIT refused(sentenceOf(reconciliation.error()));
        return Reading::Refused;
    }
    m_regionField->setVisible(m_regionOfRows.has_value());
    showChanges(*reconciliation, report);
    return Reading::Shown;
}

void ImportPreview::showChanges(
    const usecases::Reconciliation &reconciliation, const exchange::FileReport &report)
{
    QStringList counts;
    for (const ChangeKind kind : {ChangeKind::New, ChangeKind::Changed, ChangeKind::Returned,
             ChangeKind::Gone, ChangeKind::Unchanged}) {
        if (const auto count = reconciliation.count(kind); count > 0)
            counts.append(wordOf(kind) + u" "_s + QString::number(count));
    }
    if (!report.rejected.empty())
        counts.append(tr("not understood %1").arg(report.rejected.size()));
    if (report.untracked > 0)
        counts.append(tr("of other products %1").arg(report.untracked));
    if (!reconciliation.unmatched.isEmpty())
        counts.append(tr("of unknown servers %1").arg(reconciliation.unmatched.size()));
    const QString found = counts.isEmpty() ? tr("no server in it") : text::joined(counts);
    m_summary->setText(tr("%1: %2").arg(QFileInfo(m_path).fileName(), found));
    m_completeness->setText(report.complete == true
            ? tr("The list is complete.")
            : tr("The file does not prove to be complete, so nothing is marked as gone."));

    m_lines->clear();
    for (const model::RejectedRow &row : report.rejected)
        m_lines->addItem(tr("Row %1: %2").arg(QString::number(row.row), text::sentence(row)));
    for (const usecases::ForeignInstance &foreign : reconciliation.foreign) {
        m_lines->addItem(text::sentence(model::Refusal{model::RefusalCode::InstanceElsewhere,
            {foreign.instance.key.id, foreign.account}}));
    }
    for (const usecases::InstanceChange &change : reconciliation.changes) {
        if (change.kind != ChangeKind::Unchanged)
            m_lines->addItem(lineOf(change, m_session.rulebook()));
    }
    m_transferred->setChecked(false);
    m_transferred->setVisible(!reconciliation.foreign.empty());
    m_apply->setEnabled(!reconciliation.changes.empty() && reconciliation.foreign.empty());
}

void ImportPreview::apply()
{
    const auto outcome = usecases::applySnapshot(m_session.desk(), m_snapshot,
        m_transferred->isChecked() ? usecases::ForeignRows::TakeAsTransferred
                                   : usecases::ForeignRows::Refuse,
        QFileInfo(m_path).fileName(), m_session.occasion());
    if (!outcome) {
        Q_EMIT refused(sentenceOf(outcome.error()));
        return;
    }
    m_session.noteWrite();
    Q_EMIT applied();
}

} // namespace beian::ui
