#pragma once

#include "core/usecases/issue_number.h"
#include "ui/session/appearance.h"

#include <QString>
#include <QStringList>

#include <functional>

class QUrl;
class QWidget;

namespace beian::ui
{

/// What the window and its wizard reach outside the program through; a test hands in its own.
struct Outside {
    std::function<void(const QUrl &address)> openAddress;
    /// The inventory files that the person chose; empty: none after all.
    std::function<QStringList(QWidget *asking)> askInventoryFiles;
    /// The ledger to work with, which need not be there yet; empty: none after all.
    std::function<QString(QWidget *asking)> askLedgerFile;
    /// Works with that ledger from now on, and at the next start; a sentence where it cannot.
    std::function<QString(const QString &path)> chooseLedger;
    /// A rulebook file of the user's own; empty: none after all.
    std::function<QString(QWidget *asking)> askRulebookFile;
    /// Where a receipt goes, `suggested` being a file name; empty: nowhere after all.
    std::function<QString(QWidget *asking, const QString &suggested)> askReceiptFile;
    /// Where a backup goes; as above.
    std::function<QString(QWidget *asking, const QString &suggested)> askBackupFile;
    /// Where a picture of the timeline goes, as SVG or PNG by its name's end; as above.
    std::function<QString(QWidget *asking, const QString &suggested)> askPictureFile;
    /// Opens a second window of the program on a throw-away ledger with sample servers.
    std::function<void()> startDemo;
    /// Shows the program so from now on, and at its next start.
    std::function<void(LanguageChoice choice)> chooseLanguage;
    std::function<void(ThemeChoice choice)> chooseTheme;
    /// The arguments by which the system starts the program at login, without a window; none: it
    /// cannot, as where the ledger is thrown away.
    QStringList backgroundArguments;
    rules::RandomBelow random;

    /// The browser, the file dialogs and the random numbers of the system. How the program looks is
    /// stored, and shown at its next start.
    [[nodiscard]] static Outside ofSystem();
};

} // namespace beian::ui
