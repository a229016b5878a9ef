#pragma once

#include "core/support/clock.h"
#include "core/usecases/reconcile.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <mutex>

namespace beian::tests
{

/// The window over a real ledger file at a fixed moment, and what it needs to be given files.
class ImportBench final
{
public:
    ImportBench();
    ~ImportBench();
    Q_DISABLE_COPY_MOVE(ImportBench)

    QString write(const QString &name, const QByteArray &content) const;
    /// As another program would, without the window.
    void apply(const std::vector<model::Instance> &servers);
    /// An approved filing on the good server, which is put into the ledger for it.
    void file(const QString &domain);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Session &session() { return *m_session; }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }
    void click(const QString &name);
    void drop(const QStringList &files);
    /// Types the account and confirms it.
    void sayAccount(const QString &account);

    [[nodiscard]] QAbstractItemModel *changes();
    [[nodiscard]] QString cell(int row, int column);
    [[nodiscard]] model::Instance stored(const QString &id);
    [[nodiscard]] std::size_t storedCount();

    QStringList chosenFiles; ///< that the person will choose
    /// While somebody holds it, work beside the window waits before it opens the ledger.
    std::mutex gate;

private:
    QTemporaryDir m_folder;
    support::FixedClock m_clock;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// What the vendor's tool prints for these servers.
[[nodiscard]] QByteArray listing(const std::vector<model::Instance> &servers);

} // namespace beian::tests
