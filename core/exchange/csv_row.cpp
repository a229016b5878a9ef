#include "core/exchange/csv_row.h"

#include "core/exchange/csv_addresses.h"
#include "core/exchange/moment.h"
#include "core/exchange/region_names.h"
#include "core/exchange/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace beian::exchange {

using model::Billing;
using model::Expiry;
using model::Instance;
using model::RowErrorCode;
using namespace Qt::StringLiterals;

namespace {

/// Reads the cells of one record and keeps the first thing that is wrong with them.
class RowReader final
{
public:
    RowReader(const CsvColumns &columns, const QStringList &cells)
        : m_columns(columns)
        , m_cells(cells)
    {
    }

    [[nodiscard]] const std::optional<RowFault> &fault() const { return m_fault; }
    [[nodiscard]] bool has(CsvField field) const { return m_columns.has(field); }
    [[nodiscard]] QString text(CsvField field) const { return m_columns.cell(m_cells, field); }

    [[nodiscard]] Moment moment(CsvField field, MomentUse use)
    {
        const QString cell = text(field);
        const Moment moment = parseMoment(cell, use);
        if (moment.kind == Moment::Kind::Bad)
            fail(RowErrorCode::DateBad, field, cell);
        return moment;
    }

    /// A number with one of the units that `pattern` takes in its second group.
    [[nodiscard]] QRegularExpressionMatch number(CsvField field, const QRegularExpression &pattern)
    {
        const QString cell = text(field);
        const QRegularExpressionMatch match = pattern.match(cell);
        if (!match.hasMatch() && !cell.isEmpty() && cell != "-"_L1 && cell != "--"_L1)
            fail(RowErrorCode::ValueBad, field, cell);
        return match;
    }

    void fail(RowErrorCode code, CsvField field, const QString &cell)
    {
        if (!m_fault)
            m_fault = RowFault{code, support::codeOf(field) + u": "_s + cell};
    }

private:
    const CsvColumns &m_columns;
    const QStringList &m_cells;
    std::optional<RowFault> m_fault;
};

/// Consoles put the name into the id's cell, below it or after a stroke.
struct IdAndName {
    QString id;
    QString name;
};

IdAndName idAndName(const RowReader &row)
{
    const QString cell = row.text(CsvField::Id);
    const QString name = row.text(CsvField::Name);
    static const QRegularExpression between(u"[\\s/]+"_s);
    const QRegularExpressionMatch match = between.match(cell);
    if (!match.hasMatch())
        return {cell, name};
    return {cell.first(match.capturedStart()),
        name.isEmpty() ? cell.sliced(match.capturedEnd()).trimmed() : name};
}

tl::expected<QString, RowFault> productOf(
    const RowReader &row, const QString &id, const std::optional<QString> &product)
{
    const QString word = row.text(CsvField::Product);
    if (!word.isEmpty()) {
        const QString named = productNamed(word);
        if (named.isEmpty())
            return tl::unexpected(RowFault{RowErrorCode::ProductUnknown, word});
        return named;
    }
    // 32 hexadecimal digits are weaker evidence than a prefix, and than the user's word.
    const QString told = productOfId(id);
    if (!told.isEmpty() && (told != "swas"_L1 || !product))
        return told;
    if (product)
        return *product;
    return tl::unexpected(RowFault{RowErrorCode::ProductUnknown, id});
}

QString regionOf(const RowReader &row)
{
    const QString cell = row.text(CsvField::Region);
    return cell.isEmpty() ? regionOfZone(row.text(CsvField::Zone)) : regionNamed(cell);
}

Expiry expiryOf(RowReader &row, std::optional<Billing> billing)
{
    if (billing == Billing::PayAsYouGo || billing == Billing::Spot)
        return Expiry::never();
    const Moment moment = row.moment(CsvField::Expires, MomentUse::End);
    switch (moment.kind) {
    case Moment::Kind::Never:
        return Expiry::never();
    case Moment::Kind::At:
        return Expiry::at(moment.instant);
    case Moment::Kind::NotStated:
    case Moment::Kind::Bad:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<int> monthsOf(RowReader &row)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})\\s*(?:(年|years?)|个?月|months?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = row.number(CsvField::Months, pattern);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int monthsOfYear = 12;
    const int count = match.captured(1).toInt();
    return match.captured(2).isEmpty() ? count : count * monthsOfYear;
}

std::optional<int> bandwidthOf(RowReader &row)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,7})(?:\\.0+)?\\s*(?:M|Mb|Mbps|Mbit/s|兆)?\\s*(?:[(（].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = row.number(CsvField::Bandwidth, pattern);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

void readStatus(const RowReader &row, Instance &instance)
{
    instance.statusText = row.text(CsvField::Status);
    instance.status = statusOf(instance.statusText);
    // A table's status tells of a lock, but never that there is none.
    const QString lock = lockToldBy(instance.statusText);
    if (!lock.isEmpty())
        instance.locks = QStringList{lock};
}

} // namespace

tl::expected<Reading, RowFault> readCsvRow(
    const CsvColumns &columns, const QStringList &cells, const std::optional<QString> &product)
{
    RowReader row(columns, cells);
    const auto [id, name] = idAndName(row);
    if (id.isEmpty())
        return tl::unexpected(RowFault{RowErrorCode::IdMissing, name});
    const auto ownProduct = productOf(row, id, product);
    if (!ownProduct)
        return tl::unexpected(ownProduct.error());

    Reading reading;
    Instance &instance = reading.instance;
    instance.key.product = *ownProduct;
    instance.key.region = regionOf(row);
    instance.key.id = id;
    instance.name = name;
    instance.instanceType = row.text(CsvField::Type);
    instance.billing = billingNamed(row.text(CsvField::Billing));
    instance.created = row.moment(CsvField::Created, MomentUse::Start).instant;
    instance.expires = expiryOf(row, instance.billing);
    instance.boughtMonths = monthsOf(row);
    readStatus(row, instance);
    instance.addresses = csvAddresses(columns, cells);
    instance.bandwidthMbps = bandwidthOf(row);
    instance.autoRenews = yesOrNo(row.text(CsvField::AutoRenews));
    instance.scheduledRelease = row.moment(CsvField::Release, MomentUse::Start).instant;
    reading.owner = row.text(CsvField::Owner);
    if (row.fault())
        return tl::unexpected(*row.fault());
    return reading;
}

} // namespace beian::exchange
