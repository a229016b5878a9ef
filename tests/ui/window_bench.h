#pragma once

#include "tests/ui/pages.h"
#include "tests/ui/wizard_bench.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace beian::tests
{

/// The main window over a real ledger, at one of its lists.
class WindowBench final
{
public:
    [[nodiscard]] ui::Session &session() { return m_bench.session(); }
    [[nodiscard]] WizardBench &bench() { return m_bench; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] QWidget &page() { return *m_page; }

    /// `name`: the page's object name.
    void show(const QString &name)
    {
        ui::Outside outside = ui::Outside::ofSystem();
        outside.askRulebookFile = [this](QWidget *) { return rulebookFile; };
        outside.askReceiptFile = [this](QWidget *, const QString &) { return receiptFile; };
        outside.askPictureFile = [this](QWidget *, const QString &) { return pictureFile; };
        outside.startDemo = [this] { ++startedDemos; };
        m_window = std::make_unique<ui::MainWindow>(session(), outside);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        goToPage(*m_window, name);
        m_page = m_window->findChild<QWidget *>(name);
    }

    /// A widget of the page; null where there is none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }

    void click(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    void type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /// What was queued has happened, and what was to be deleted is gone.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// The texts that can be read in the widget of that name.
    [[nodiscard]] QString readable(const QString &name)
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(name)->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    QString rulebookFile;
    QString receiptFile;
    QString pictureFile;
    int startedDemos = 0;

private:
    WizardBench m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
    QWidget *m_page = nullptr;
};

} // namespace beian::tests
