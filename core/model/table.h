#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace beian::model {

enum class CellKind {
    Text,
    ServiceNumber, ///< text that a spreadsheet must not read as a number
    Identifier,    ///< ids, domains, addresses: monospaced on paper
    Number,        ///< right-aligned
    Day,
};

struct Column {
    QString name;   ///< stable machine name: "expires"
    QString header; ///< in the reader's language
    CellKind kind = CellKind::Text;
};

/// How bad a row is, for what can show a shape or colour beside its word.
enum class Mark { None, Safe, Watch, AtRisk, Lost };

/// A list on its way out of the program, before any format. `rows[i].size() == columns.size()`.
struct Table {
    QString title;
    QStringList notes; ///< filter, rulebook, moment: printed above the rows
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    /// What each row is about, for as long as that stands in the ledger: an instance's long name, the
    /// id of a number, a filing or an event, an item of the self-check. One a row.
    QStringList keys;
    int markColumn = -1;     ///< the column whose word the marks belong to; -1: none
    std::vector<Mark> marks; ///< one a row where there is a mark column
};

} // namespace beian::model
