#include "ui/wizard/console_panel.h"

#include "core/text/language.h"
#include "core/text/refusals.h"
#include "ui/session/failures.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"
#include "ui/wizard/clipboard_watch.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::RefusalCode;

ConsolePanel::ConsolePanel(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_clipboard(new ClipboardWatch(*QGuiApplication::clipboard(), this))
{
    auto *columns = new QBoxLayout(sideBySide(), this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    auto *console = new Card(tr("1. Generate it in the console"), this);
    auto *number = new Card(tr("2. Bring it here"), this);
    addConsole(console->body());
    addNumber(number->body());
    columns->addWidget(console, 1);
    columns->addWidget(number, 1);
    connect(m_clipboard, &ClipboardWatch::arrived, this, &ConsolePanel::takeFromClipboard);
}

void ConsolePanel::addConsole(QVBoxLayout *column)
{
    const rulebook::Rulebook &rulebook = m_context.session.rulebook();
    m_where = newLabel(TextRole::Body, QString(), this);
    m_open = newButton({.name = u"openConsole"_s,
                           .text = tr("Open the console"),
                           .key = QKeySequence(Qt::ALT | Qt::Key_O)},
        this);
    setButtonIcon(m_open, IconName::ExternalLink);
    column->addWidget(newLabel(
        TextRole::Body, tr("Go to %1").arg(text::localText(rulebook.consoleMenu)), this));
    column->addWidget(m_where);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(newLabel(TextRole::Explanation, rulebook.consoleUrl, this));
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_context.outside.openAddress(QUrl(m_context.session.rulebook().consoleUrl));
    });
}

void ConsolePanel::addNumber(QVBoxLayout *column)
{
    m_number = new QLineEdit(this);
    m_number->setObjectName(u"numberField"_s);
    m_number->setAccessibleName(tr("Filing service number"));
    m_number->setFont(fontFor(TextRole::CardTitle));
    m_field = new Field(tr("Filing service number"), m_number, this);
    m_field->setObjectName(u"numberCheck"_s);
    m_watch = new QCheckBox(tr("Notice a number that is copied in the console"), this);
    m_watch->setObjectName(u"watchClipboard"_s);
    m_paid = new QCheckBox(tr("It was bought apart from the free ones"), this);
    m_paid->setObjectName(u"paidNumber"_s);
    m_asShown = new QCheckBox(tr("The console shows it exactly like this"), this);
    m_asShown->setObjectName(u"asShown"_s);
    m_record = newButton({.name = u"recordNumber"_s,
                             .text = tr("Record this number"),
                             .key = QKeySequence(Qt::ALT | Qt::Key_R)},
        this);
    makePrimary(m_record);
    column->addWidget(m_field);
    for (QCheckBox *box : {m_watch, m_paid, m_asShown})
        column->addWidget(box);
    column->addStretch();
    column->addWidget(m_record, 0, Qt::AlignRight);

    connect(m_number, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_context.draft.typedNumber = typed;
        m_typing = Typing::GoesOn;
        examine();
    });
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        m_typing = Typing::Finished;
        examine();
    });
    // Queued: the same Return goes on to the wizard's Next, which must not be enabled by it yet.
    connect(m_number, &QLineEdit::returnPressed, m_record, &QPushButton::click,
        Qt::QueuedConnection);
    connect(m_watch, &QCheckBox::toggled, this, [this](bool on) {
        m_clipboard->setWatching(
            on ? ClipboardWatch::Watching::On : ClipboardWatch::Watching::Off);
    });
    for (QCheckBox *box : {m_paid, m_asShown})
        connect(box, &QCheckBox::toggled, this, &ConsolePanel::examine);
    connect(m_record, &QPushButton::clicked, this, &ConsolePanel::record);
}

void ConsolePanel::startAnew()
{
    m_paid->setChecked(false);
    m_asShown->setChecked(false);
    m_paid->hide();
    m_asShown->hide();
}

void ConsolePanel::showDraft()
{
    m_where->setText(tr("Choose the server %1 there and press Generate.")
                         .arg(m_context.draft.instance->id));
    if (m_number->text() != m_context.draft.typedNumber)
        m_number->setText(m_context.draft.typedNumber);
    examine();
}

void ConsolePanel::focusFirst()
{
    m_number->setFocus();
}

void ConsolePanel::stopWatching()
{
    m_watch->setChecked(false);
}

usecases::RecordRequest ConsolePanel::request(const QString &pasted) const
{
    return {.instance = *m_context.draft.instance,
        .pasted = pasted,
        .unknownForm = m_asShown->isChecked() ? rules::UnknownForm::TakeAsShown
                                              : rules::UnknownForm::Refuse,
        .charge = m_paid->isChecked() ? model::ServiceNumber::Charge::Paid
                                      : model::ServiceNumber::Charge::Free,
        .grantedTo = {},
        .answers = {},
        .chosenAccount = m_context.draft.account};
}

void ConsolePanel::examine()
{
    const QString typed = m_number->text();
    m_record->setEnabled(false);
    m_field->clearError();
    m_field->setExplanation(tr("Paste or type it; blanks do not matter."));
    if (typed.trimmed().isEmpty())
        return;
    const auto notes = usecases::examineNumber(
        m_context.session.desk(), request(typed), m_context.session.now());
    if (!notes) {
        // What stands in the ledger's way passes, and says so itself when the number is recorded.
        m_record->setEnabled(notes.error().ledgerError() != nullptr);
        return showRefusal(notes.error());
    }
    QStringList said{typed == m_caught ? tr("Caught from the clipboard. It has the right form.")
                                       : tr("It has the right form.")};
    for (const model::Note &note : *notes)
        said.append(text::sentence(note));
    m_field->setExplanation(said.join(u'\n'));
    m_record->setEnabled(true);
}

/// With the way out where there is one: a number that was bought, or one of a new form.
void ConsolePanel::showRefusal(const usecases::Failure &failure)
{
    m_field->showError(sentenceOf(failure));
    const model::Refusal *refusal = failure.refusal();
    if (refusal && refusal->code == RefusalCode::QuotaReached)
        m_paid->show();
    // Not while it is being typed: half a number has no known form either.
    const bool isFinished = refusal && refusal->code == RefusalCode::NumberForm
        && m_typing == Typing::Finished;
    m_asShown->setVisible(isFinished || m_asShown->isChecked());
}

/// Only what could be recorded is taken, and nothing that the person typed is lost to it.
void ConsolePanel::takeFromClipboard(const QString &text)
{
    if (!m_context.draft.instance || !m_context.draft.number.isEmpty())
        return;
    const bool isFree = m_number->text().isEmpty() || m_number->text() == m_caught;
    const auto notes = usecases::examineNumber(
        m_context.session.desk(), request(text), m_context.session.now());
    if (!isFree || !notes)
        return;
    m_caught = model::normalisedNumber(text);
    m_number->setText(m_caught);
    m_record->setFocus();
}

void ConsolePanel::record()
{
    const auto number = usecases::recordNumber(
        m_context.session.desk(), request(m_number->text()), m_context.session.occasion());
    if (!number) {
        if (number.error().ledgerError())
            Q_EMIT failed(number.error());
        else
            Q_EMIT refused(number.error());
        // The page may show itself afresh on that: the field has the last word on what it holds.
        if (!number.error().ledgerError())
            showRefusal(number.error());
        return;
    }
    stopWatching();
    m_context.session.noteWrite();
    Q_EMIT recorded(*number);
}

} // namespace beian::ui
