#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

#include <sys/types.h>

namespace beian::tests {

/// A program that runs beside the test, is listened to, and can be stopped and killed at any
/// moment.
class Child final
{
public:
    /// The first word is the program's path.
    [[nodiscard]] static std::unique_ptr<Child> start(const QStringList &command);
    /// Kills what still runs.
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    [[nodiscard]] pid_t id() const { return m_id; }
    /// To wait for; -1 once the program has closed it.
    [[nodiscard]] int outputDescriptor() const { return m_output; }
    /// Takes what it has printed so far.
    void listen();
    /// Whether it has ended by itself.
    [[nodiscard]] bool hasEnded();
    /// Stops it where it is; false where it ended by itself before.
    [[nodiscard]] bool stop();
    void kill();

    /// What it printed, whole lines only.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString words() const { return QString::fromUtf8(m_errorText); }
    /// -1 where it was killed.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    Child(pid_t id, int output, int errors)
        : m_id(id)
        , m_output(output)
        , m_errors(errors)
    {
    }
    void takeStatus(int status);

    pid_t m_id;
    int m_output;
    int m_errors;
    bool m_isRunning = true;
    int m_exitCode = -1;
    QByteArray m_outputText;
    QByteArray m_errorText;
};

} // namespace beian::tests
