#pragma once

#include "core/support/progress.h"

#include <QIODevice>

namespace beian::exchange {

/// Another device's bytes, of which each read tells how far it is. Once the progress was stopped,
/// reading fails: what was read is then not all of it, and not to be used.
class WatchedDevice final : public QIODevice
{
public:
    /// Both must outlive it, and the device be open for reading.
    WatchedDevice(QIODevice &device, const support::Progress &progress);

    [[nodiscard]] bool isSequential() const override { return m_device.isSequential(); }
    [[nodiscard]] qint64 size() const override { return m_device.size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_device;
    const support::Progress &m_progress;
    qint64 m_total = 0;
};

} // namespace beian::exchange
