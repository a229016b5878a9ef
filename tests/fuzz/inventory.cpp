#include "tests/fuzz/inventory.h"

#include "core/text/read_errors.h"

#include <QBuffer>
#include <QStringEncoder>

#include <algorithm>

namespace beian::fuzz {

using exchange::FileReport;
using exchange::ReadOptions;
using model::Snapshot;
using namespace Qt::StringLiterals;

namespace {

using Result = tl::expected<FileReport, model::ReadError>;

/// Standard input: it cannot be wound back, and gives less than was asked for.
class Pipe final : public QIODevice
{
public:
    explicit Pipe(const QByteArray &bytes) : m_bytes(bytes)
    {
        require(open(QIODevice::ReadOnly | QIODevice::Unbuffered), "a pipe opens");
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        constexpr qint64 atOnce = 7;
        if (m_at == m_bytes.size())
            return -1;
        const qint64 count = std::min({most, atOnce, qint64(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

Result readFrom(QIODevice &device, const ReadOptions &options, Snapshot &into)
{
    return exchange::readInventory(device, options, into);
}

Result readBytes(QByteArray bytes, const ReadOptions &options, Snapshot &into)
{
    QBuffer device(&bytes);
    require(device.open(QIODevice::ReadOnly), "a buffer opens");
    return readFrom(device, options, into);
}

bool isSame(const Snapshot &a, const Snapshot &b)
{
    return a.account == b.account && a.instances == b.instances
        && a.elasticAddresses == b.elasticAddresses && a.supplements == b.supplements
        && a.scopes == b.scopes;
}

void requireWhole(const QString &text, const char *what)
{
    require(text.isValidUtf16(), what);
}

void requireTaken(const model::Instance &instance, const ReadOptions &options)
{
    require(instance.key.account == options.account, "an instance is of the account given");
    require(!instance.key.product.isEmpty(), "an instance has a product");
    require(!instance.key.region.isEmpty(), "an instance has a region");
    require(!instance.key.id.isEmpty(), "an instance has an id");
    requireWhole(model::toText(instance.key), "an instance's key is whole characters");
    requireWhole(instance.name, "an instance's name is whole characters");
    requireWhole(instance.statusText, "an instance's status is whole characters");
    require(!instance.boughtMonths || *instance.boughtMonths >= 0, "bought months are no debt");
    require(!instance.bandwidthMbps || *instance.bandwidthMbps >= 0, "bandwidth is no debt");
}

void requireSayable(const FileReport &report)
{
    require(report.rows >= qint64(report.rejected.size()), "what was rejected is counted");
    for (const model::RejectedRow &row : report.rejected) {
        require(row.row > 0, "a rejected row has a place");
        require(!text::sentence(row).isEmpty(), "a rejected row has a reason");
    }
}

/// Whether the refusal names a place that exists, and can be said.
void requireSayable(const model::ReadError &error)
{
    require(error.line >= 0 && error.column >= 0, "a place is not negative");
    require((error.line == 0) == (error.column == 0), "a place is a line and a column");
    require(!text::sentence(error, u"ecs.json"_s).isEmpty(), "a refusal can be said");
}

} // namespace

void readInventoryAsPicked(const QByteArray &bytes, const ReadOptions &options)
{
    Snapshot picked;
    const Result result = readBytes(bytes, options, picked);

    Snapshot piped;
    Pipe pipe(bytes);
    const Result fromPipe = readFrom(pipe, options, piped);
    require(result.has_value() == fromPipe.has_value(), "a pipe is judged like a file");
    require(isSame(picked, piped), "a pipe says what a file says");

    if (!result) {
        require(result.error() == fromPipe.error(), "a pipe is refused like a file");
        require(isSame(picked, {}), "a refused file leaves what was there");
        requireSayable(result.error());
        return;
    }
    requireSayable(*result);
    for (const model::Instance &instance : picked.instances)
        requireTaken(instance, options);

    const std::size_t instances = picked.instances.size();
    require(readBytes(bytes, options, picked).has_value(), "what was read can be read again");
    require(picked.instances.size() == instances, "reading again adds no instance");
}

void readJsonAcrossChunks(const QByteArray &bytes, const ReadOptions &options)
{
    constexpr qsizetype chunk = 256 * 1024;
    // In another encoding the blanks would have to be in it, too; and a mark stands first, or is one.
    if (!QByteArrayView(bytes).isValidUtf8() || bytes.contains('\0') || bytes.size() > chunk
        || bytes.startsWith("\xEF\xBB\xBF"))
        return;
    Snapshot plain;
    if (!readBytes(bytes, options, plain))
        return;
    const QByteArray blanks(chunk - bytes.size() / 2, ' ');
    Snapshot shifted;
    require(readBytes(blanks + bytes, options, shifted).has_value(),
        "where the chunks end does not matter");
    require(isSame(plain, shifted), "where the chunks end says nothing");
}

Seeds recoded(const Seed &seed)
{
    const QString text = QString::fromUtf8(seed.bytes);
    Seeds forms;
    const auto add = [&](const QString &name, const QByteArray &mark, QStringEncoder encoder) {
        require(encoder.isValid(), "the encoding is known here");
        const QByteArray body = encoder.encode(text);
        forms.push_back({seed.name + u' ' + name, mark + body});
    };
    add(u"with a mark"_s, "\xEF\xBB\xBF", QStringEncoder(QStringEncoder::Utf8));
    add(u"in little UTF-16"_s, "\xFF\xFE", QStringEncoder(QStringEncoder::Utf16LE));
    add(u"in big UTF-16"_s, "\xFE\xFF", QStringEncoder(QStringEncoder::Utf16BE));
    add(u"in GB18030"_s, {}, QStringEncoder("GB18030"));
    return forms;
}

ReadOptions plainOptions()
{
    ReadOptions options;
    options.account = u"acme"_s;
    return options;
}

} // namespace beian::fuzz
