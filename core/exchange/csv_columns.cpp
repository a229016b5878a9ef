#include "core/exchange/csv_columns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

namespace {

struct Alias {
    const char16_t *header; ///< as foldedHeader() leaves it
    CsvField field;
};

constexpr auto aliases = std::to_array<Alias>({
    {u"实例id", CsvField::Id},
    {u"实例id/名称", CsvField::Id},
    {u"实例id/实例名称", CsvField::Id},
    {u"负载均衡id", CsvField::Id},
    {u"负载均衡实例id", CsvField::Id},
    {u"nat网关id", CsvField::Id},
    {u"服务器id", CsvField::Id},
    {u"资源id", CsvField::Id},
    {u"instanceid", CsvField::Id},
    {u"loadbalancerid", CsvField::Id},
    {u"natgatewayid", CsvField::Id},
    {u"allocationid", CsvField::Id},
    {u"resourceid", CsvField::Id},
    {u"id", CsvField::Id},
    {u"实例名称", CsvField::Name},
    {u"名称", CsvField::Name},
    {u"备注名", CsvField::Name},
    {u"服务器名称", CsvField::Name},
    {u"instancename", CsvField::Name},
    {u"loadbalancername", CsvField::Name},
    {u"name", CsvField::Name},
    {u"产品", CsvField::Product},
    {u"产品类型", CsvField::Product},
    {u"产品名称", CsvField::Product},
    {u"product", CsvField::Product},
    {u"productcode", CsvField::Product},
    {u"地域", CsvField::Region},
    {u"所在地域", CsvField::Region},
    {u"地域id", CsvField::Region},
    {u"区域", CsvField::Region},
    {u"region", CsvField::Region},
    {u"regionid", CsvField::Region},
    {u"可用区", CsvField::Zone},
    {u"所在可用区", CsvField::Zone},
    {u"zone", CsvField::Zone},
    {u"zoneid", CsvField::Zone},
    {u"实例规格", CsvField::Type},
    {u"规格", CsvField::Type},
    {u"套餐", CsvField::Type},
    {u"实例类型", CsvField::Type},
    {u"instancetype", CsvField::Type},
    {u"type", CsvField::Type},
    {u"付费方式", CsvField::Billing},
    {u"付费类型", CsvField::Billing},
    {u"计费方式", CsvField::Billing},
    {u"计费类型", CsvField::Billing},
    {u"实例计费方式", CsvField::Billing},
    {u"实例付费方式", CsvField::Billing},
    {u"instancechargetype", CsvField::Billing},
    {u"chargetype", CsvField::Billing},
    {u"paytype", CsvField::Billing},
    {u"billing", CsvField::Billing},
    {u"subscriptiontype", CsvField::Billing},
    {u"创建时间", CsvField::Created},
    {u"购买时间", CsvField::Created},
    {u"开通时间", CsvField::Created},
    {u"creationtime", CsvField::Created},
    {u"createtime", CsvField::Created},
    {u"created", CsvField::Created},
    {u"到期时间", CsvField::Expires},
    {u"过期时间", CsvField::Expires},
    {u"实例到期时间", CsvField::Expires},
    {u"到期日期", CsvField::Expires},
    {u"到期日", CsvField::Expires},
    {u"expiredtime", CsvField::Expires},
    {u"expiretime", CsvField::Expires},
    {u"expirationtime", CsvField::Expires},
    {u"endtime", CsvField::Expires},
    {u"expires", CsvField::Expires},
    {u"购买时长", CsvField::Months},
    {u"累计购买时长", CsvField::Months},
    {u"购买月数", CsvField::Months},
    {u"months", CsvField::Months},
    {u"状态", CsvField::Status},
    {u"运行状态", CsvField::Status},
    {u"实例状态", CsvField::Status},
    {u"status", CsvField::Status},
    {u"公网ip", CsvField::Addresses},
    {u"公网ip地址", CsvField::Addresses},
    {u"公网地址", CsvField::Addresses},
    {u"ip地址", CsvField::Addresses},
    {u"ip", CsvField::Addresses},
    {u"publicip", CsvField::Addresses},
    {u"publicipaddress", CsvField::Addresses},
    {u"ipaddress", CsvField::Addresses},
    {u"addresses", CsvField::Addresses},
    {u"publicaddresses", CsvField::Addresses},
    {u"弹性公网ip", CsvField::ElasticAddresses},
    {u"弹性ip", CsvField::ElasticAddresses},
    {u"eip", CsvField::ElasticAddresses},
    {u"eipaddress", CsvField::ElasticAddresses},
    {u"带宽", CsvField::Bandwidth},
    {u"公网带宽", CsvField::Bandwidth},
    {u"带宽峰值", CsvField::Bandwidth},
    {u"公网出带宽", CsvField::Bandwidth},
    {u"bandwidth", CsvField::Bandwidth},
    {u"internetmaxbandwidthout", CsvField::Bandwidth},
    {u"自动续费", CsvField::AutoRenews},
    {u"续费方式", CsvField::AutoRenews},
    {u"autorenew", CsvField::AutoRenews},
    {u"autorenewenabled", CsvField::AutoRenews},
    {u"renewalstatus", CsvField::AutoRenews},
    {u"自动释放时间", CsvField::Release},
    {u"释放时间", CsvField::Release},
    {u"autoreleasetime", CsvField::Release},
    {u"账号id", CsvField::Owner},
    {u"账号uid", CsvField::Owner},
    {u"主账号id", CsvField::Owner},
    {u"accountid", CsvField::Owner},
    {u"ownerid", CsvField::Owner},
    {u"uid", CsvField::Owner},
});

std::optional<CsvField> aliasOf(const QString &folded)
{
    const auto it = std::find_if(aliases.begin(), aliases.end(),
        [&folded](const Alias &alias) { return folded == QStringView(alias.header); });
    return it == aliases.end() ? std::nullopt : std::optional(it->field);
}

/// "InstanceId(实例ID)": as a whole, then the part before the bracket, then the part inside, where
/// there may be another: "Bandwidth(带宽（Mbps）)".
std::optional<CsvField> fieldOf(const QString &header)
{
    constexpr int deepest = 3;
    static const QRegularExpression bracketed(u"^([^(]*)\\((.*)\\)$"_s);
    QString part = foldedHeader(header);
    for (int depth = 0; depth < deepest; ++depth) {
        if (const auto field = aliasOf(part))
            return field;
        const QRegularExpressionMatch match = bracketed.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        if (const auto before = aliasOf(match.captured(1)))
            return before;
        part = match.captured(2);
    }
    return aliasOf(part);
}

/// Spreadsheets are told `="0123"` to keep a text as it is, and `'=1` not to run it.
QString unwrapped(QString cell)
{
    if (cell.startsWith("=\""_L1) && cell.endsWith(u'"') && cell.size() >= 3)
        return cell.sliced(2, cell.size() - 3).trimmed();
    if (cell.size() > 1 && cell.front() == u'\'' && u"=+-@"_s.contains(cell[1]))
        return cell.sliced(1);
    return cell;
}

} // namespace

QString foldedHeader(const QString &header)
{
    QString folded = header.normalized(QString::NormalizationForm_KC).toLower();
    static const QRegularExpression ignored(u"[\\s_\\-*]"_s);
    return folded.remove(ignored);
}

tl::expected<QHash<QString, CsvField>, ReadError> mappedColumns(
    const QHash<QString, QString> &columns)
{
    QHash<QString, CsvField> mapped;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const auto field = support::fromCode<CsvField>(it.value());
        if (!field) {
            return tl::unexpected(ReadError{.code = ReadErrorCode::MapField, .detail = it.value()});
        }
        mapped.insert(foldedHeader(it.key()), *field);
    }
    return mapped;
}

CsvColumns CsvColumns::of(const QStringList &header, const QHash<QString, CsvField> &mapped)
{
    CsvColumns columns;
    columns.m_width = static_cast<int>(header.size());
    for (int i = 0; i < columns.m_width; ++i) {
        const auto field = mapped.constFind(foldedHeader(header[i]));
        if (field != mapped.cend())
            columns.m_columns.insert(*field, i);
    }
    for (int i = 0; i < columns.m_width; ++i) {
        if (mapped.contains(foldedHeader(header[i])) || header[i].isEmpty())
            continue;
        const auto field = fieldOf(header[i]);
        if (field && !columns.has(*field))
            columns.m_columns.insert(*field, i);
        else
            columns.m_unknown.append(header[i]);
    }
    return columns;
}

QString CsvColumns::cell(const QStringList &cells, CsvField field) const
{
    const int column = m_columns.value(field, -1);
    return column >= 0 && column < cells.size() ? unwrapped(cells[column]) : QString();
}

} // namespace beian::exchange
