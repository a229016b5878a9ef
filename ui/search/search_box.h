#pragma once

#include "core/usecases/search_ledger.h"
#include "ui/session/desk_work.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace beian::ui
{

class Session;

/// Finds anything in the ledger as somebody types: laid over the window, gone with Escape or a click
/// beside it. Down goes into the hits, Return takes the first or the one that has the keyboard.
class SearchBox final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)

public:
    /// Lies over `parent`, and stays in its middle as that grows.
    SearchBox(Session &session, QWidget *parent);

    /// With what was typed last, selected.
    void open();

Q_SIGNALS:
    void chosen(const beian::usecases::SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void show(const std::vector<usecases::SearchHit> &hits);
    void showLine(const QString &line);
    void choose(const usecases::SearchHit &hit);
    void place();
    void close();
    /// Whether the key is the box's own.
    bool follow(int key);
    /// From the field (-1) over the hits.
    void moveFocus(int step);

    Session &m_session;
    DeskWork m_work;
    QLineEdit *m_field = nullptr;
    QLabel *m_line = nullptr;
    QScrollArea *m_area = nullptr;
    std::vector<QPointer<QWidget>> m_rows;
    std::vector<usecases::SearchHit> m_hits;
    QPointer<QWidget> m_before; ///< what had the keyboard
};

} // namespace beian::ui
