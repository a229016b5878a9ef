#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace beian::model {

/// The receipt of one number, worded and in order, before any format.
struct ReceiptSheet {
    struct Fact {
        enum class Kind { Text, Identifier };

        QString label;
        QString value;
        Kind kind = Kind::Text;
    };

    /// One finding as a row: shape and colour by `mark`, besides its word.
    struct FindingRow {
        enum class Mark { Pass, Fail, Unknown };

        Mark mark = Mark::Unknown;
        QString verdict;  ///< the mark in a word
        QString rule;     ///< what was asked
        QString measured; ///< empty where nothing was
        QString required;
        QString remedy; ///< empty where nothing is to be done
    };

    QString title;
    QString numberLabel;
    QString number;     ///< exactly as it is pasted
    QString issuerLine; ///< who made it, and when
    QString warning;    ///< empty, or why this is not fit for a submission
    std::vector<Fact> facts;
    QString findingsTitle;
    QString findingsNote;     ///< by which rules, of which date
    QStringList findingsHead; ///< verdict, rule, measured, required
    std::vector<FindingRow> findings;
    QString stepsTitle;
    QStringList steps; ///< what to do with the number
    QString finePrint;
    QStringList footer; ///< left and right at the foot of the page
};

} // namespace beian::model
