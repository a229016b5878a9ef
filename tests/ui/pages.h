#pragma once

#include "ui/window/main_window.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QTest>

namespace beian::tests
{

/// Chooses the page of that object name in the side list.
inline void goToPage(ui::MainWindow &window, const QString &name)
{
    auto *side = window.findChild<QListWidget *>(QStringLiteral("sideList"));
    auto *pages = window.findChild<QStackedWidget *>();
    for (int row = 0; row < side->count(); ++row) {
        if (pages->widget(row)->objectName() == name)
            side->setCurrentRow(row);
    }
    QVERIFY2(window.findChild<QWidget *>(name), qPrintable(name));
    QVERIFY2(window.findChild<QWidget *>(name)->isVisible(), qPrintable(name));
}

} // namespace beian::tests
