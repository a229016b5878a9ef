#include "ui/wizard/server_form.h"

#include "core/text/words.h"
#include "core/usecases/add_instance.h"
#include "ui/session/failures.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"
#include "ui/wizard/typed_server.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::TypedServer;

namespace
{

constexpr int columns = 3; // of fields, that stand below each other in large letters

} // namespace

ServerForm::ServerForm(Session &session, TypedServer &typed, QWidget *parent)
    : Card(tr("Add a server by hand"), parent)
    , m_session(session)
    , m_typed(typed)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < (isTextLarge() ? 1 : columns); ++column)
        m_grid->setColumnStretch(column, 1);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"serverBanner"_s);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_warned)
            store(*m_warned);
    });
    connect(m_banner, &Banner::closed, this, [this] { m_warned.reset(); });
    body()->addWidget(m_banner);
    addChoices();
    addTexts();
    body()->addLayout(m_grid);
    body()->addStretch();
    addButtons();
}

void ServerForm::addChoices()
{
    const rulebook::Rulebook &rulebook = m_session.rulebook();
    QComboBox *product = addChoice({u"product"_s, tr("Product"), &TypedServer::product, 0, 0});
    for (const rulebook::ProductRule &one : rulebook.products)
        product->addItem(text::productName(one.id, rulebook), one.id);
    QComboBox *region = addChoice({u"region"_s, tr("Region"), &TypedServer::region, 0, 1});
    for (const rulebook::RegionRule &one : rulebook.regions)
        region->addItem(text::regionName(one.id, rulebook), one.id);
    QComboBox *billing = addChoice({u"billing"_s, tr("Billing"), &TypedServer::billing, 1, 1});
    billing->addItem(text::billingWord(std::nullopt), QString());
    for (const auto &entry : support::enumNames<model::Billing>) {
        billing->addItem(
            text::billingWord(entry.value), QString(support::codeOf(entry.value)));
    }
    QComboBox *status = addChoice({u"status"_s, tr("Status"), &TypedServer::status, 1, 2});
    status->addItem(tr("not stated"), QString());
    for (const auto &entry : support::enumNames<model::InstanceStatus>)
        status->addItem(text::statusWord(entry.value), QString(support::codeOf(entry.value)));
}

void ServerForm::addTexts()
{
    addText({u"id"_s, tr("Instance ID"), &TypedServer::id, 0, 2}, u"i-bp1…"_s,
        tr("Exactly as the console shows it"));
    addText({u"name"_s, tr("Name"), &TypedServer::name, 1, 0}, QString(), tr("Optional"));
    addText({u"created"_s, tr("Bought on"), &TypedServer::created, 2, 0}, u"2026-01-31"_s,
        QString());
    addText({u"expires"_s, tr("Last day"), &TypedServer::expires, 2, 1}, u"2026-12-31"_s,
        tr("As the console shows it"));
    addText({u"months"_s, tr("Months bought in all"), &TypedServer::months, 2, 2}, QString(),
        tr("Renewals counted; empty: estimated from the days"));
    addText({u"addresses"_s, tr("Public IP"), &TypedServer::addresses, 3, 0}, u"47.96.1.2"_s,
        tr("Several: with blanks between"));
}

void ServerForm::addText(
    const Place &place, const QString &example, const QString &explanation)
{
    auto *editor = new QLineEdit(this);
    editor->setPlaceholderText(example);
    addField(place, editor, explanation);
    connect(editor, &QLineEdit::textChanged, this, [this, place](const QString &typed) {
        m_typed.*place.part = typed;
        m_banner->hide();
        m_entries.value(place.field).field->clearError();
    });
    // Queued: the same Return goes on to the wizard's Next, which must not be enabled by it yet.
    connect(editor, &QLineEdit::returnPressed, this, &ServerForm::add, Qt::QueuedConnection);
}

QComboBox *ServerForm::addChoice(const Place &place)
{
    auto *editor = new QComboBox(this);
    addField(place, editor, QString());
    connect(editor, &QComboBox::activated, this, [this, place, editor] {
        m_typed.*place.part = editor->currentData().toString();
        m_banner->hide();
        m_entries.value(place.field).field->clearError();
    });
    return editor;
}

void ServerForm::addField(const Place &place, QWidget *editor, const QString &explanation)
{
    editor->setObjectName(place.field + u"Editor"_s);
    editor->setAccessibleName(place.label);
    auto *field = new Field(place.label, editor, this);
    field->setExplanation(explanation);
    field->setObjectName(place.field + u"Field"_s);
    m_entries.insert(place.field, {place.part, field, editor});
    if (isTextLarge())
        m_grid->addWidget(field, place.row * columns + place.column, 0);
    else
        m_grid->addWidget(field, place.row, place.column, Qt::AlignTop);
}

void ServerForm::addButtons()
{
    QPushButton *addIt = newButton({.name = u"addServer"_s, .text = tr("Add")}, this);
    QPushButton *cancel
        = newButton({.name = u"cancelServer"_s, .text = tr("Back to the list")}, this);
    makePrimary(addIt);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(addIt);
    body()->addLayout(row);
    connect(addIt, &QPushButton::clicked, this, &ServerForm::add);
    connect(cancel, &QPushButton::clicked, this, &ServerForm::cancelled);
}

void ServerForm::showTyped()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        QString &typed = m_typed.*entry.part;
        if (auto *line = qobject_cast<QLineEdit *>(entry.editor)) {
            line->setText(typed);
            continue;
        }
        auto *choice = qobject_cast<QComboBox *>(entry.editor);
        choice->setCurrentIndex(qMax(0, choice->findData(typed)));
        typed = choice->currentData().toString();
    }
}

void ServerForm::focusFirst()
{
    m_entries.value(u"product"_s).editor->setFocus();
}

void ServerForm::add()
{
    const auto instance = instanceFrom(m_typed, m_account, m_session.rulebook());
    if (!instance)
        return showError(instance.error().field, instance.error().sentence);
    const auto change = usecases::previewInstance(
        m_session.desk(), *instance, usecases::ForeignRows::Refuse, m_session.now());
    if (!change)
        return showFailure(change.error());
    if (!change->endangers.isEmpty())
        return warn(*instance, change->endangers);
    store(*instance);
}

void ServerForm::warn(const model::Instance &instance, const QStringList &endangered)
{
    m_warned = instance;
    m_banner->showMessage(Level::AtRisk,
        tr("%1 is known already, and what you typed leaves these filings worse off: %2. Is that "
           "how it stands in the console?")
            .arg(instance.key.id, text::joined(endangered)));
    m_banner->offerAction(tr("Yes, store it"));
    m_banner->focusAction();
}

void ServerForm::store(const model::Instance &instance)
{
    m_banner->hide();
    m_warned.reset();
    const auto change = usecases::addInstance(
        m_session.desk(), instance, usecases::ForeignRows::Refuse, m_session.occasion());
    if (!change)
        return showFailure(change.error());
    const model::InstanceKey key = change->instance.key;
    m_typed = {};
    showTyped();
    m_session.noteWrite();
    Q_EMIT added(key);
}

void ServerForm::showFailure(const usecases::Failure &failure)
{
    const model::Refusal *refusal = failure.refusal();
    const bool isField = refusal && refusal->code == model::RefusalCode::FieldBad
        && m_entries.contains(refusal->arguments.value(0));
    if (isField)
        return showError(refusal->arguments.front(), sentenceOf(failure));
    Q_EMIT failed(failure);
}

void ServerForm::showError(const QString &field, const QString &sentence)
{
    m_entries.value(field).field->showError(sentence);
    m_entries.value(field).editor->setFocus();
}

} // namespace beian::ui
