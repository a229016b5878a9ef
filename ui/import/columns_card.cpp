#include "ui/import/columns_card.h"

#include "core/text/read_errors.h"
#include "core/text/registers.h"
#include "ui/import/sample_rows.h"
#include "ui/models/table_model.h"
#include "ui/session/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::ColumnMapping;

ColumnsCard::ColumnsCard(Session &session, QWidget *parent)
    : Card(tr("What do these columns hold?"), parent)
    , m_session(session)
{
    setObjectName(u"columnsCard"_s);
    m_explanation = newLabel(TextRole::Explanation, QString(), this);
    m_area = newScrollArea(this);
    m_rowsSay = newLabel(TextRole::Body, QString(), this);
    m_rowsSay->setObjectName(u"rowsSay"_s);
    m_rows = new TableModel(this);
    m_view = new TableView(tr("The first rows, as they then read"), this);
    m_view->setObjectName(u"sampleTable"_s);
    m_view->setModel(m_rows);
    m_use = newButton({.name = u"useColumns"_s, .text = tr("Use and remember")}, this);
    makePrimary(m_use);
    QPushButton *cancel = newButton({.name = u"cancelColumns"_s, .text = tr("Back")}, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    body()->addWidget(m_explanation);
    body()->addWidget(m_area, 2);
    body()->addWidget(m_rowsSay);
    body()->addWidget(m_view, 3);
    body()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ColumnsCard::cancelled);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT assigned(mapping()); });
}

void ColumnsCard::ask(const ReadSource &file, const std::optional<QString> &region)
{
    m_head = *file.head;
    m_region = region;
    m_explanation->setText(
        tr("%1: %n column(s) have a title that is not known. What is chosen here is remembered for "
           "every table with the same header.",
            nullptr, static_cast<int>(m_head.unknown.size()))
            .arg(file.source.name));
    auto *content = new QWidget(m_area);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_fields.clear();
    for (const QString &title : m_head.unknown)
        addColumn(title, file.columns.value(title));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_area->setWidget(content);
    showRows();
}

void ColumnsCard::addColumn(const QString &title, const QString &chosen)
{
    auto *field = new QComboBox(m_grid->parentWidget());
    field->setObjectName(u"column_"_s + title);
    field->setAccessibleName(title);
    field->addItem(tr("not read"), QString());
    for (const QString &word : exchange::tableFieldWords())
        field->addItem(text::fieldName(word), word);
    field->setCurrentIndex(std::max(field->findData(chosen), 0));
    const int row = m_grid->rowCount();
    const QString example = m_head.firstRow.value(m_head.header.indexOf(title));
    auto *below = new ElidedLabel(example, Qt::ElideRight, m_grid->parentWidget());
    setTextRole(below, TextRole::Identifier);
    m_grid->addWidget(newLabel(TextRole::Body, title, m_grid->parentWidget()), row, 0);
    m_grid->addWidget(below, row, 1);
    m_grid->addWidget(field, row, 2);
    m_fields.insert(title, field);
    connect(field, &QComboBox::currentIndexChanged, this, &ColumnsCard::showRows);
}

void ColumnsCard::focusFirst()
{
    if (!m_head.unknown.isEmpty())
        m_fields.value(m_head.unknown.first())->setFocus();
}

ColumnMapping ColumnsCard::mapping() const
{
    ColumnMapping mapping;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        mapping.insert(it.key(), it.value()->currentData().toString());
    return mapping;
}

void ColumnsCard::fitColumns()
{
    constexpr std::array widths{200, 160, 168, 136, 112, 144, 112}; // as sampleRows() orders them
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        m_view->setWidthAtHundredPercent(column, widths[std::size_t(column)]);
}

void ColumnsCard::showRows()
{
    const SampleRows rows
        = sampleRows(m_head, usecases::readColumns(mapping()), m_region, m_session.rulebook());
    m_rowsSay->setText(rows.sentence);
    setTone(m_rowsSay, rows.isReadable ? Tone::Muted : Tone::AtRisk);
    m_rows->setContent(TableModel::prepared(rows.table));
    fitColumns();
    m_use->setEnabled(rows.isReadable);
}

} // namespace beian::ui
