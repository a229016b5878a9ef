#include "core/exchange/watched_device.h"

namespace beian::exchange {

WatchedDevice::WatchedDevice(QIODevice &device, const support::Progress &progress)
    : m_device(device)
    , m_progress(progress)
    , m_total(device.isSequential() ? 0 : device.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool WatchedDevice::seek(qint64 position)
{
    return QIODevice::seek(position) && m_device.seek(position);
}

qint64 WatchedDevice::readData(char *data, qint64 most)
{
    if (m_progress.isStopped())
        return -1;
    const qint64 got = m_device.read(data, most);
    m_progress.report(m_device.isSequential() ? 0 : m_device.pos(), m_total);
    if (got < 0)
        setErrorString(m_device.errorString());
    return got;
}

qint64 WatchedDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace beian::exchange
