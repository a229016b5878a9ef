#include "ui/panels/move_form.h"

#include "core/text/findings.h"
#include "core/usecases/list_filings.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::RefusalCode;

namespace
{

constexpr std::size_t mostTargets = 500; // a list that somebody can still look through

} // namespace

MoveForm::MoveForm(Session &session, const model::Filing &filing, QWidget *parent)
    : AskForm(tr("Move to another server"),
        tr("The site gets a filing of type 变更 on the new server. The old filing stays until "
           "that one is approved: keep the old server until then."),
        parent)
    , m_session(session)
    , m_work(session, nullptr)
    , m_domain(filing.domain.display())
    , m_issuer(filing.issuer)
{
    setObjectName(u"moveForm"_s);
    m_target = addChoice(u"moveTarget"_s, tr("New server"));
    if (m_issuer == model::Issuer::Console) {
        m_number = new QComboBox(this);
        m_number->setObjectName(u"moveNumber"_s);
        m_number->setEditable(true);
        addField(m_number, tr("Its service number, generated in the console"),
            {RefusalCode::NumberNeeded, RefusalCode::NumberEmpty, RefusalCode::NumberTooShort,
                RefusalCode::NumberForm, RefusalCode::NumberTaken, RefusalCode::NumberInvalid,
                RefusalCode::NumberBound, RefusalCode::NumberUsed, RefusalCode::NumberNotHere,
                RefusalCode::IssuerMixed, RefusalCode::NumberOfOtherAccount});
        connect(m_target, &QComboBox::currentIndexChanged, this, &MoveForm::offerNumbers);
        offerNumbers();
    }
    if (session.rulebook().moveAdvice == rulebook::MoveAdvice::ShowCases) {
        m_repoint = new QCheckBox(tr("Only the address changes; nothing is filed"), this);
        m_repoint->setObjectName(u"moveRepoint"_s);
        addField(m_repoint, QString(), {RefusalCode::RepointNotAllowed});
        m_repoint->setAccessibleName(m_repoint->text());
    }
    addButtons(tr("Begin the move"));
    m_target->setPlaceholderText(tr("Judging the servers…"));
    m_work.look(usecases::Register::Instances,
        [this, filing, now = session.now()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            return [this, found = targets(desk, filing, now)] { offer(found); };
        });
}

void MoveForm::offer(const std::vector<usecases::Prechecked> &targets)
{
    m_isJudged = true;
    m_target->setPlaceholderText({});
    for (const usecases::Prechecked &one : targets) {
        const model::InstanceKey &key = one.instance.key;
        m_targets.push_back(key);
        const QString name = one.instance.name.isEmpty()
            ? key.id
            : one.instance.name + u" · "_s + key.id;
        m_target->addItem(tr("%1 (%2)", "a server, and its verdict")
                              .arg(name, text::verdictWords(one.assessment)));
    }
}

std::vector<usecases::Prechecked> MoveForm::targets(
    const usecases::Desk &desk, const model::Filing &filing, const QDateTime &now)
{
    usecases::PrecheckRequest request;
    request.filter.accounts = {filing.instance.account};
    request.issuer = filing.issuer;
    auto checked = usecases::precheck(desk, request, now);
    if (!checked) {
        return {}; // what is wrong with the ledger, confirming says
    }
    std::erase_if(*checked, [&filing](const usecases::Prechecked &one) {
        return one.instance.key == filing.instance || one.instance.goneSince.isValid()
            || one.assessment.verdict() == rules::Eligibility::Ineligible;
    });
    std::stable_partition(checked->begin(), checked->end(), [](const usecases::Prechecked &one) {
        return one.assessment.verdict() == rules::Eligibility::Eligible;
    });
    if (checked->size() > mostTargets)
        checked->resize(mostTargets);
    return std::move(*checked);
}

void MoveForm::offerNumbers()
{
    const QString typed = m_number->currentText();
    m_number->clear();
    const int target = m_target->currentIndex();
    if (target < 0)
        return;
    ledger::Filter there;
    there.instance = m_targets[static_cast<std::size_t>(target)];
    const auto rows = usecases::listNumbers(m_session.desk(), there, m_session.now());
    for (const usecases::NumberRow &row : rows.value_or(std::vector<usecases::NumberRow>())) {
        const model::ServiceNumber &number = row.number;
        const bool waits = number.state == model::NumberState::Unbound
            && number.issuer == m_issuer && !number.voidedAt.isValid() && !row.doNotUse;
        if (waits)
            m_number->addItem(number.text);
    }
    if (m_number->count() == 0)
        m_number->setEditText(typed);
}

std::optional<usecases::MoveRequest> MoveForm::request()
{
    clearErrors();
    const int target = m_target->currentIndex();
    if (!m_isJudged) {
        showSentence(tr("The servers are still being judged. A moment."));
        return std::nullopt;
    }
    if (target < 0) {
        showSentence(tr("No other server of this account qualifies. Import its inventory anew, or "
                        "see beside the servers what they lack."));
        return std::nullopt;
    }
    usecases::MoveRequest request;
    request.domain = m_domain;
    request.target = m_targets[static_cast<std::size_t>(target)];
    if (m_number)
        request.number = m_number->currentText().trimmed();
    if (m_repoint && m_repoint->isChecked())
        request.way = usecases::MoveRequest::Way::Repoint;
    if (goesOnAnyway())
        request.unfitServer = usecases::UnfitServer::GoOn;
    return request;
}

} // namespace beian::ui
