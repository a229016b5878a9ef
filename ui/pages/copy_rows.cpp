#include "ui/pages/copy_rows.h"

#include "core/model/service_number.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>

#include <algorithm>

namespace beian::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::ListPage)
};

QString withKeeping(const QString &what, const Session &session)
{
    const QString then = keepingSentence(session.clipboard().keeping(), session.now());
    return QStringList{what, then}.join(u' ').trimmed();
}

} // namespace

QString copyRows(const QTableView &view, int numberColumn, CopiedAs as, Session &session)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return {};
    if (rows.size() == 1 && as == CopiedAs::LoneNumber && numberColumn >= 0) {
        const QString number
            = rows.front().siblingAtColumn(numberColumn).data(Qt::UserRole).toString();
        session.clipboard().copy(number);
        return withKeeping(
            Words::tr("Copied %1, without blanks.").arg(model::groupedNumber(number)), session);
    }
    bool hasNumber = false;
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data(Qt::UserRole).toString());
        lines.append(cells.join(u'\t'));
        hasNumber = hasNumber || (numberColumn >= 0 && !cells.at(numberColumn).isEmpty());
    }
    if (!hasNumber) {
        QApplication::clipboard()->setText(lines.join(u'\n'));
        return {};
    }
    session.clipboard().copy(lines.join(u'\n'));
    return withKeeping(
        Words::tr("Copied %n row(s).", nullptr, static_cast<int>(lines.size())), session);
}

} // namespace beian::ui
