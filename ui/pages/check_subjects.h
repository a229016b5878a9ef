#pragma once

#include "core/usecases/self_check.h"
#include "ui/session/desk_work.h"

#include <QComboBox>

#include <memory>
#include <vector>

class QStringListModel;

namespace beian::ui
{

class Session;

/// What is checked: everything, one of the sites, or one of the servers. There may be 100,000: they
/// are read beside the window where they are many.
class CheckSubjects final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckSubjects)

public:
    CheckSubjects(Session &session, QWidget *parent);

    void reload();
    [[nodiscard]] usecases::CheckSubject subject() const;

Q_SIGNALS:
    /// By the person, or because what was chosen is gone.
    void chosen();

private:
    struct List {
        QStringList texts;
        std::vector<usecases::CheckSubject> subjects;
    };
    [[nodiscard]] static usecases::Outcome<List> listOf(
        const usecases::Desk &desk, const QStringList &accounts);
    void take(List list);

    Session &m_session;
    DeskWork m_work;
    QStringListModel *m_model = nullptr;
    std::vector<usecases::CheckSubject> m_subjects; ///< of the entries after the first
};

} // namespace beian::ui
