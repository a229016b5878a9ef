#include "tests/torture/child.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace beian::tests {

namespace {

/// Reads what is there; closes the descriptor at the end of the stream.
void drain(int &descriptor, QByteArray &into)
{
    std::array<char, 4096> buffer{};
    while (descriptor >= 0) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count > 0) {
            into.append(buffer.data(), count);
        } else if (count == 0) {
            ::close(descriptor);
            descriptor = -1;
        } else if (errno != EINTR) {
            return;
        }
    }
}

pid_t waitFor(pid_t id, int *status, int options)
{
    pid_t waited = -1;
    do
        waited = ::waitpid(id, status, options);
    while (waited < 0 && errno == EINTR);
    return waited;
}

pid_t spawn(const QStringList &command, int output, int errors)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
    pid_t id = -1;
    const int failed =
        ::posix_spawn(&id, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -1 : id;
}

} // namespace

std::unique_ptr<Child> Child::start(const QStringList &command)
{
    std::array<int, 2> output{};
    std::array<int, 2> errors{};
    if (::pipe2(output.data(), O_CLOEXEC) != 0 || ::pipe2(errors.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t id = spawn(command, output[1], errors[1]);
    ::close(output[1]);
    ::close(errors[1]);
    if (id < 0)
        qFatal("cannot start %s", qPrintable(command.value(0)));
    // The reading ends alone: what the child writes to waits for nobody.
    ::fcntl(output[0], F_SETFL, O_NONBLOCK);
    ::fcntl(errors[0], F_SETFL, O_NONBLOCK);
    return std::unique_ptr<Child>(new Child(id, output[0], errors[0]));
}

Child::~Child()
{
    kill();
    if (m_output >= 0)
        ::close(m_output);
    if (m_errors >= 0)
        ::close(m_errors);
}

void Child::listen()
{
    drain(m_output, m_outputText);
    drain(m_errors, m_errorText);
}

void Child::takeStatus(int status)
{
    m_isRunning = false;
    m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    listen();
}

bool Child::hasEnded()
{
    int status = 0;
    if (m_isRunning && waitFor(m_id, &status, WNOHANG) == m_id)
        takeStatus(status);
    return !m_isRunning;
}

bool Child::stop()
{
    if (hasEnded())
        return false;
    ::kill(m_id, SIGSTOP);
    int status = 0;
    waitFor(m_id, &status, WUNTRACED);
    if (WIFSTOPPED(status))
        return true;
    takeStatus(status);
    return false;
}

void Child::kill()
{
    if (!m_isRunning)
        return;
    ::kill(m_id, SIGKILL);
    int status = 0;
    waitFor(m_id, &status, 0);
    takeStatus(status);
}

QStringList Child::lines() const
{
    const qsizetype end = m_outputText.lastIndexOf('\n');
    return QString::fromUtf8(m_outputText.left(end + 1)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace beian::tests
