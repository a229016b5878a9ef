#pragma once

#include "core/model/table.h"
#include "ui/session/desk_work.h"
#include "ui/widgets/sub_page.h"

class QComboBox;
class QLabel;

namespace beian::ui
{

class Session;
class TableModel;
class TableView;

/// Two rulebooks side by side: where they differ, and which servers they judge otherwise.
class RulebooksPage final : public SubPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulebooksPage)

public:
    RulebooksPage(Session &session, QWidget *parent);

Q_SIGNALS:
    /// The long name of a server.
    void instanceAsked(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A table below its heading.
    struct Part {
        QLabel *heading = nullptr;
        TableModel *model = nullptr;
        TableView *view = nullptr;
    };

    [[nodiscard]] QWidget *newChoice();
    [[nodiscard]] QComboBox *newBook(const QString &name, const QString &label, int chosen);
    [[nodiscard]] QWidget *newPart(Part &part, const QString &name, const QString &title);
    void fill(QComboBox &choice) const;
    [[nodiscard]] const rulebook::Rulebook &chosen(const QComboBox &choice) const;
    void compare();
    void showDifferences(model::Table table);
    void showServers(const model::Table &table);
    void showFailure(const usecases::Failure &failure);

    Session &m_session;
    DeskWork m_work;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    Part m_differences;
    Part m_servers;
};

} // namespace beian::ui
