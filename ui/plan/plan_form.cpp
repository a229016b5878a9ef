#include "ui/plan/plan_form.h"

#include "ui/session/session.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::PlanRequest;

namespace
{

constexpr int columnGap = 16;
constexpr int usualSites = 5;

QHBoxLayout *newRow(Card &card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(columnGap);
    card.body()->addLayout(row);
    return row;
}

} // namespace

PlanForm::PlanForm(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
{
    QHBoxLayout *row = newRow(*this);
    m_sites = new QSpinBox(this);
    m_sites->setObjectName(u"planSites"_s);
    m_sites->setRange(1, rules::mostPlannedNumbers);
    m_sites->setValue(usualSites);
    m_sites->setAccessibleName(tr("More sites"));
    row->addWidget(new Field(tr("More sites"), m_sites, this), 1, Qt::AlignTop);
    m_by = new QLineEdit(this);
    m_by->setObjectName(u"planBy"_s);
    m_by->setPlaceholderText(u"2027-01-31"_s);
    m_by->setAccessibleName(tr("Needed by"));
    m_byField = new Field(tr("Needed by"), m_by, this);
    m_byField->setExplanation(tr("Empty: now"));
    row->addWidget(m_byField, 1, Qt::AlignTop);
    addPrice(u"renew"_s, tr("Renewing, yuan a month"), tr("A server that is there"));
    addPrice(u"buy"_s, tr("Buying, yuan a month"), tr("A new server"));
    addPrice(u"address"_s, tr("A public IP, yuan"), tr("For as long as is needed"));
    addPrice(u"paid-number"_s, tr("A paid number, yuan"), tr("Where the console sells them"));
    for (const PriceField &price : m_prices)
        row->addWidget(price.field, 1, Qt::AlignTop);
    connect(m_sites, &QSpinBox::valueChanged, this, &PlanForm::read);
    connect(m_by, &QLineEdit::textChanged, this, &PlanForm::read);
    read();
}

void PlanForm::addPrice(const QString &word, const QString &label, const QString &explanation)
{
    PriceField price;
    price.word = word;
    price.editor = new QLineEdit(this);
    price.editor->setObjectName(u"planPrice_"_s + word);
    price.editor->setAccessibleName(label);
    price.editor->setPlaceholderText(tr("not stated"));
    price.field = new Field(label, price.editor, this);
    price.field->setExplanation(explanation);
    connect(price.editor, &QLineEdit::textChanged, this, &PlanForm::read);
    connect(price.editor, &QLineEdit::editingFinished, this, [this] {
        if (m_request && m_request->prices != m_kept) {
            m_kept = m_request->prices;
            Q_EMIT pricesStated(m_kept);
        }
    });
    m_prices.push_back(price);
}

void PlanForm::showPrices(const usecases::Prices &prices)
{
    m_kept = prices;
    for (const PriceField &price : m_prices) {
        const std::optional<usecases::Fen> stated = usecases::priceOf(prices, price.word);
        const QSignalBlocker blocker(price.editor); // read together below
        price.editor->setText(stated ? usecases::yuanText(*stated) : QString());
    }
    read();
}

void PlanForm::focusFirst()
{
    m_sites->setFocus();
    m_sites->selectAll();
}

void PlanForm::read()
{
    PlanRequest request;
    request.sites = m_sites->value();
    const bool hasDay = readDay(request);
    const bool hasPrices = readPrices(request);
    m_request = hasDay && hasPrices ? std::optional(request) : std::nullopt;
    Q_EMIT changed();
}

bool PlanForm::readDay(PlanRequest &request) const
{
    m_byField->clearError();
    const QString typed = m_by->text().trimmed();
    if (typed.isEmpty())
        return true;
    request.by = QDate::fromString(typed, Qt::ISODate);
    if (!request.by.isValid()) {
        m_byField->showError(tr("A day is written 2027-01-31."));
        return false;
    }
    if (request.by < m_session.rulebook().days().dayOf(m_session.now())) {
        m_byField->showError(tr("That day has passed."));
        return false;
    }
    return true;
}

bool PlanForm::readPrices(PlanRequest &request) const
{
    request.prices = m_kept;
    bool areRead = true;
    for (const PriceField &price : m_prices) {
        price.field->clearError();
        usecases::clearPrice(request.prices, price.word);
        const QString typed = price.editor->text().trimmed();
        if (typed.isEmpty() || usecases::setPrice(request.prices, price.word, typed))
            continue;
        price.field->showError(tr("An amount is written 60 or 60.50."));
        areRead = false;
    }
    return areRead;
}

} // namespace beian::ui
