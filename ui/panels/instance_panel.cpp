#include "ui/panels/instance_panel.h"

#include "core/usecases/answer_questions.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/find_instance.h"
#include "core/usecases/instance_story.h"
#include "ui/panels/action_area.h"
#include "ui/panels/ask_form.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/story/instance_story.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

usecases::Outcome<model::InstanceKey> keyFrom(const usecases::Desk &desk, const QString &text)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(usecases::Failure(reader.error()));
    const auto found = usecases::findInstance(**reader, text);
    if (!found)
        return tl::unexpected(found.error());
    return found->key;
}

usecases::Outcome<Supposition> supposed(const Session &session, const model::Instance &instance,
    std::optional<rules::WhatIf> whatIf)
{
    Supposition supposition{whatIf};
    if (!whatIf)
        return supposition;
    usecases::RiskRequest request;
    request.whatIf = whatIf;
    request.instance = instance.key;
    auto falling = usecases::watchRisks(session.desk(), request, session.now());
    if (!falling)
        return tl::unexpected(falling.error());
    supposition.falling = std::move(*falling);
    supposition.strikesAt
        = rules::strikesAt(*whatIf, instance, session.rulebook(), session.now());
    return supposition;
}

} // namespace

InstancePanel::InstancePanel(Session &session, QWidget *parent)
    : SidePanel(parent)
    , m_session(session)
    , m_story(new InstanceStory(this))
    , m_area(new ActionArea(m_story))
{
    setObjectName(u"instancePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_story);
    m_story->body()->addWidget(m_area);
    connect(m_story, &InstanceStory::answered, this,
        [this](rulebook::RuleId rule, rules::Answer answer) {
            storeAnswers({{rule, answer}}, std::nullopt);
        });
    connect(m_story, &InstanceStory::elsewhereStated, this,
        [this](int numbers) { storeAnswers({}, numbers); });
    connect(m_story, &InstanceStory::whatIfAsked, this, &InstancePanel::suppose);
}

void InstancePanel::showRow(const QString &key)
{
    const auto found = keyFrom(m_session.desk(), key);
    if (!found) {
        Q_EMIT said(Level::Lost, sentenceOf(found.error()));
        return showNothing();
    }
    if (m_shown != *found) { // what was asked was about another server
        m_whatIf.reset();
        m_area->closeForm();
    }
    m_shown = *found;
    const auto story = usecases::instanceStory(m_session.desk(), *m_shown, m_session.now());
    if (!story) {
        Q_EMIT said(Level::Lost, sentenceOf(story.error()));
        return;
    }
    if (!*story)
        return showNothing();
    const auto supposition = supposed(m_session, (*story)->checked.instance, m_whatIf);
    if (!supposition) {
        Q_EMIT said(Level::Lost, sentenceOf(supposition.error()));
        return;
    }
    m_story->tell(**story, *supposition, m_session.rulebook());
    m_area->offer({{u"adoptFiling"_s, tr("Bring in an approved filing…"),
        [this] { askAdopted(); }}});
}

void InstancePanel::showNothing()
{
    m_shown.reset();
    m_whatIf.reset();
    m_story->clear();
    m_area->closeForm();
    m_area->offer({});
}

void InstancePanel::fillMenu(QMenu &menu)
{
    m_area->fillMenu(menu);
}

void InstancePanel::storeAnswers(const rules::Answers &answers, std::optional<int> elsewhere)
{
    if (!m_shown)
        return;
    const auto stored = usecases::answerQuestions(
        m_session.desk(), {*m_shown}, answers, elsewhere, m_session.occasion());
    if (!stored)
        Q_EMIT said(Level::AtRisk, sentenceOf(stored.error()));
    m_session.noteWrite();
}

/// With one account the platform may have made the number unseen, so it may be left open.
void InstancePanel::askAdopted()
{
    using model::RefusalCode;
    auto *form = new AskForm(tr("Bring in an approved filing"),
        tr("A site that was filed on this server before this ledger knew of it. It counts against "
           "the numbers of the server."),
        m_area);
    form->setObjectName(u"adoptForm"_s);
    QLineEdit *domain = form->addLine(u"adoptDomain"_s, tr("Domain"),
        {RefusalCode::DomainBad, RefusalCode::DomainApproved, RefusalCode::DomainUnfinished});
    QLineEdit *icp = form->addLine(
        u"adoptIcp"_s, tr("ICP number"), {RefusalCode::IcpMissing, RefusalCode::IcpForm});
    icp->setPlaceholderText(u"京ICP备12345678号-1"_s);
    QLineEdit *number = form->addLine(u"adoptNumber"_s, tr("Service number (where known)"),
        {RefusalCode::NumberTooShort, RefusalCode::NumberForm, RefusalCode::NumberTaken,
            RefusalCode::NumberBound, RefusalCode::NumberUsed, RefusalCode::NumberNotHere,
            RefusalCode::NumberInvalid, RefusalCode::IssuerMixed});
    QLineEdit *day = form->addLine(u"adoptDay"_s, tr("Approved on (where known)"),
        {RefusalCode::DateInFuture, RefusalCode::FieldBad});
    day->setPlaceholderText(tr("YYYY-MM-DD"));
    form->addButtons(tr("Bring in"));
    connect(form, &AskForm::confirmed, this, [this, form, domain, icp, number, day] {
        usecases::AdoptRequest request;
        request.instance = *m_shown;
        request.domain = domain->text();
        request.icp = icp->text();
        request.number = number->text().trimmed();
        const QString typed = day->text().trimmed();
        request.approvedOn = QDate::fromString(typed, Qt::ISODate);
        if (!typed.isEmpty() && !request.approvedOn.isValid()) {
            return form->showFailure(
                model::Refusal{RefusalCode::FieldBad, {u"approved"_s, typed}});
        }
        const auto adopted
            = usecases::adoptFiling(m_session.desk(), request, m_session.occasion());
        if (!adopted)
            return form->showFailure(adopted.error());
        m_area->closeForm();
        m_session.noteWrite();
        m_area->focusFirst();
        sayDone({tr("%1 rides on this server now.").arg(adopted->filing.domain.display())},
            adopted->notes);
    });
    m_area->openForm(form);
}

void InstancePanel::suppose(std::optional<rules::WhatIf> whatIf)
{
    if (!m_shown)
        return;
    m_whatIf = whatIf;
    showRow(model::toText(*m_shown));
}

} // namespace beian::ui
