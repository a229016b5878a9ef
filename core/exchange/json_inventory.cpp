#include "core/exchange/json_inventory.h"

#include "core/exchange/json_walk.h"
#include "core/exchange/shapes.h"

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using model::RowErrorCode;
using namespace Qt::StringLiterals;

namespace {

ReadError refusal(ReadErrorCode code, const QString &detail)
{
    return {.code = code, .detail = detail};
}

/// The platform's own refusal, printed in place of a list.
std::optional<QString> errorCodeOf(JsonValue envelope)
{
    const QString code = envelope.text("Code"_L1);
    const bool isSuccess =
        code.isEmpty() || code == "Success"_L1 || code == "OK"_L1 || code == "200"_L1;
    // The billing service says so in an answer that is well otherwise.
    if (code.isEmpty() && envelope.text("Success"_L1).toLower() == "false"_L1)
        return envelope.text("Message"_L1);
    if (!isSuccess && (envelope.has("Message"_L1) || envelope.has("RequestId"_L1)))
        return code;
    return std::nullopt;
}

PageFacts pageFactsOf(JsonValue envelope)
{
    PageFacts facts;
    bool ok = false;
    const qint64 total = envelope.text("TotalCount"_L1).toLongLong(&ok);
    // Paging by token leaves the count at 0: then it counts nothing.
    if (ok && total > 0)
        facts.total = total;
    if (envelope.has("NextToken"_L1))
        facts.continues = !envelope.text("NextToken"_L1).isEmpty();
    return facts;
}

/// What `--pager` prints has neither a request's id nor a count; and where it has stopped after one
/// page without a word, it has exactly a page's rows.
bool isSuspicious(JsonValue envelope, qint64 rows)
{
    static constexpr std::array<qint64, 3> pageSizes{10, 50, 100};
    return !envelope.has("RequestId"_L1) && !envelope.has("TotalCount"_L1) &&
           std::find(pageSizes.begin(), pageSizes.end(), rows) != pageSizes.end();
}

class JsonInventory final : public InventoryDocuments
{
public:
    JsonInventory(const ReadOptions &options, StagedFile &file)
        : m_options(options)
        , m_file(file)
    {
    }

    void listFound(const ListName &name) override;
    [[nodiscard]] Fault item(const ListName &name, JsonValue value) override;
    [[nodiscard]] Fault documentEnd(JsonValue envelope) override;

private:
    void read(const Shape &shape, JsonValue value);
    [[nodiscard]] Fault documentWithoutList(JsonValue envelope);

    const ReadOptions &m_options;
    StagedFile &m_file;
    std::optional<ListName> m_list;
    qint64 m_ordinal = 0; ///< of the item at hand, in the file
    qint64 m_items = 0;   ///< in the document at hand
};

void JsonInventory::listFound(const ListName &name)
{
    m_list = name;
}

InventoryDocuments::Fault JsonInventory::item(const ListName &name, JsonValue value)
{
    ++m_ordinal;
    ++m_items;
    if (!value.isObject()) {
        m_file.reject(m_ordinal, RowErrorCode::NotAnObject, {});
        return std::nullopt;
    }
    if (const auto foreign = foreignItem(value))
        return refusal(ReadErrorCode::NotInventory, *foreign);
    if (const Shape *shape = shapeOf(value, m_options.product)) {
        read(*shape, value);
        return std::nullopt;
    }
    if (const auto code = errorCodeOf(value))
        return refusal(ReadErrorCode::ToolError, *code);

    const Shape *listed = shapeListedAs(name);
    if (listed && value.text(listed->idKey).isEmpty()) {
        const QString what = value.text("InstanceName"_L1);
        m_file.reject(
            m_ordinal, RowErrorCode::IdMissing, what.isEmpty() ? value.text("Name"_L1) : what);
    } else if (hasAnyId(value)) {
        m_file.reject(m_ordinal, RowErrorCode::ProductUnknown, value.text("InstanceId"_L1));
    } else {
        m_file.reject(m_ordinal, RowErrorCode::IdMissing, {});
    }
    return std::nullopt;
}

void JsonInventory::read(const Shape &shape, JsonValue value)
{
    auto reading = shape.read(value);
    if (!reading) {
        m_file.reject(m_ordinal, reading.error().code, reading.error().detail);
        return;
    }
    model::InstanceKey &key = reading->instance.key;
    if (!shape.product.isEmpty())
        key.product = shape.product;
    if (key.region.isEmpty())
        key.region = value.text("RegionId"_L1);
    key.id = value.text(shape.idKey);
    reading->list = shape.outer;
    m_file.add(std::move(*reading), m_ordinal);
}

InventoryDocuments::Fault JsonInventory::documentEnd(JsonValue envelope)
{
    if (const auto code = errorCodeOf(envelope))
        return refusal(ReadErrorCode::ToolError, *code);
    if (!m_list) {
        if (auto fault = documentWithoutList(envelope))
            return fault;
    } else if (m_items == 0) {
        m_file.emptyList(productListedAs(*m_list));
    } else if (isSuspicious(envelope, m_items)) {
        m_file.report().suspicious = true;
    }
    m_file.endPage(m_list ? pageFactsOf(envelope) : PageFacts());
    m_list.reset();
    m_items = 0;
    return std::nullopt;
}

/// One instance with all its attributes, or JSON Lines of instances; else some other document.
InventoryDocuments::Fault JsonInventory::documentWithoutList(JsonValue envelope)
{
    if (const auto foreign = foreignDocument(envelope))
        return refusal(ReadErrorCode::NotInventory, *foreign);
    if (const Shape *shape = shapeOf(envelope, m_options.product)) {
        ++m_ordinal;
        read(*shape, envelope);
        return std::nullopt;
    }
    constexpr qsizetype shownKeys = 8;
    return refusal(ReadErrorCode::NotInventory, envelope.keys().mid(0, shownKeys).join(", "_L1));
}

} // namespace

std::optional<ReadError> readJsonInventory(
    TextCursor &cursor, const ReadOptions &options, StagedFile &file)
{
    JsonInventory inventory(options, file);
    return walkJson(cursor, inventory);
}

} // namespace beian::exchange
