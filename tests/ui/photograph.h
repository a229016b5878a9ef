#pragma once

#include "tests/ui/access.h"
#include "tests/ui/clipping.h"

#include <QDir>
#include <QTest>

namespace beian::tests
{

/// One screen of the program, and how it is looked at.
struct Picture {
    QString look;   ///< "zh-light-small": language, theme and size
    QString screen; ///< "overview"
    QSize size;
};

/// The window fits its size, no text on it is cut off, and every control has a name and a description.
/// With BEIAN_SHOTS set to a folder the picture stays there.
inline void photograph(QWidget &window, const Picture &picture)
{
    window.resize(picture.size);
    // A layout inside a scrolled one settles a turn later.
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(window.size(), picture.size);
    const QString clipped = clippedTexts(window).join(u'\n');
    QVERIFY2(clipped.isEmpty(), qPrintable(picture.screen + u": " + clipped));
    const QString unnamed = unnamedControls(window).join(u'\n');
    QVERIFY2(unnamed.isEmpty(), qPrintable(picture.screen + u": " + unnamed));
    const QString folder = qEnvironmentVariable("BEIAN_SHOTS");
    if (!folder.isEmpty()) {
        const QString file
            = QDir(folder).filePath(picture.look + u'-' + picture.screen + QStringLiteral(".png"));
        QVERIFY(window.grab().save(file));
    }
    // Last: it gives each of them the keyboard for a moment.
    const QString undescribed = undescribedControls(window).join(u'\n');
    QVERIFY2(undescribed.isEmpty(), qPrintable(picture.screen + u": " + undescribed));
}

} // namespace beian::tests
