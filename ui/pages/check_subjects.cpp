#include "ui/pages/check_subjects.h"

#include "ui/session/session.h"

#include <QListView>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::CheckSubject;

CheckSubjects::CheckSubjects(Session &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_work(session, nullptr)
    , m_model(new QStringListModel(this))
{
    setObjectName(u"checkSubjects"_s);
    setAccessibleName(tr("What is checked"));
    // Its width does not ask every one of them.
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setModel(m_model);
    if (auto *list = qobject_cast<QListView *>(view()))
        list->setUniformItemSizes(true);
    m_model->setStringList({tr("All servers")});
    connect(this, &QComboBox::activated, this, &CheckSubjects::chosen);
}

usecases::Outcome<CheckSubjects::List> CheckSubjects::listOf(
    const usecases::Desk &desk, const QStringList &accounts)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(usecases::Failure(reader.error()));
    const ledger::Filter filter = ledger::filterOf(accounts);
    const auto filings = (*reader)->filings(filter);
    if (!filings)
        return tl::unexpected(usecases::Failure(filings.error()));
    List list;
    for (const model::Filing &filing : *filings) {
        const CheckSubject site(filing.domain);
        const bool isNew = list.subjects.empty() || list.subjects.back() != site;
        if (model::isEnded(filing.stage) || !isNew)
            continue; // by domain: those of one stand together
        list.texts.append(tr("Site %1").arg(filing.domain.display()));
        list.subjects.push_back(site);
    }
    const auto instances = (*reader)->instances(filter);
    if (!instances)
        return tl::unexpected(usecases::Failure(instances.error()));
    for (const model::Instance &instance : *instances) {
        list.texts.append(instance.name.isEmpty()
                              ? instance.key.id
                              : u"%1 · %2"_s.arg(instance.name, instance.key.id));
        list.subjects.emplace_back(instance.key);
    }
    return list;
}

void CheckSubjects::reload()
{
    m_work.look(usecases::Register::Filings,
        [this, accounts = m_session.accounts()](
            const usecases::Desk &desk, const std::stop_token &) -> DeskWork::Tell {
            const auto list = std::make_shared<usecases::Outcome<List>>(listOf(desk, accounts));
            return [this, list] {
                if (*list) // what is wrong, the page says
                    take(std::move(**list));
            };
        });
}

void CheckSubjects::take(List list)
{
    const CheckSubject before = subject();
    QStringList texts{tr("All servers")};
    texts += list.texts;
    m_subjects = std::move(list.subjects);
    const auto place = std::find(m_subjects.begin(), m_subjects.end(), before);
    const bool isThere = place != m_subjects.end();
    {
        const QSignalBlocker blocker(this);
        m_model->setStringList(texts);
        setCurrentIndex(isThere ? int(place - m_subjects.begin()) + 1 : 0);
    }
    if (!isThere && before != CheckSubject())
        Q_EMIT chosen();
}

CheckSubject CheckSubjects::subject() const
{
    const auto place = std::size_t(std::max(0, currentIndex()));
    return place == 0 || place > m_subjects.size() ? CheckSubject() : m_subjects[place - 1];
}

} // namespace beian::ui
