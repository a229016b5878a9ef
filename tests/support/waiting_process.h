#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <array>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace beian::tests {

/// Another process, which waits until it is told on what to work. To be made before the test opens
/// a ledger: what SQLite knows of its locks must not be inherited.
class WaitingProcess final
{
public:
    using Work = std::function<int(const QString &path)>;

    explicit WaitingProcess(const Work &work)
    {
        const bool isPiped = ::pipe(m_pipe.data()) == 0;
        Q_ASSERT(isPiped);
        Q_UNUSED(isPiped)
        m_child = ::fork();
        if (m_child != 0) {
            ::close(m_pipe[0]);
            return;
        }
        ::close(m_pipe[1]);
        QByteArray path;
        std::array<char, 256> bytes{};
        for (;;) {
            const ssize_t length = ::read(m_pipe[0], bytes.data(), bytes.size());
            if (length <= 0)
                break;
            path.append(bytes.data(), qsizetype(length));
        }
        ::_exit(path.isEmpty() ? 0 : work(QFile::decodeName(path)));
    }
    ~WaitingProcess()
    {
        if (m_pipe[1] >= 0)
            ::close(m_pipe[1]);
        if (m_child > 0)
            ::waitpid(m_child, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(WaitingProcess)

    void start(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        const ssize_t written = ::write(m_pipe[1], name.constData(), std::size_t(name.size()));
        Q_ASSERT(written == name.size());
        Q_UNUSED(written)
        ::close(m_pipe[1]);
        m_pipe[1] = -1;
    }

    /// What the work gave, or minus the signal that ended it.
    [[nodiscard]] int result()
    {
        int status = 0;
        ::waitpid(m_child, &status, 0);
        m_child = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

private:
    std::array<int, 2> m_pipe{};
    pid_t m_child = -1;
};

} // namespace beian::tests
