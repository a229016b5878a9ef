#include "ui/import/sample_rows.h"

#include "core/exchange/inventory_reader.h"
#include "core/text/read_errors.h"
#include "core/text/registers.h"
#include "core/text/words.h"

#include <QBuffer>
#include <QCoreApplication>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::SampleRows)
};

model::Table emptyTable()
{
    model::Table table;
    for (const QString &column : {u"id"_s, u"name"_s, u"region"_s, u"billing"_s, u"expires"_s,
             u"addresses"_s, u"status"_s})
        table.columns.push_back({column, text::columnTitle(column)});
    return table;
}

QStringList cellsOf(const model::Instance &instance, const rulebook::Rulebook &rulebook)
{
    return {instance.key.id, instance.name, text::regionName(instance.key.region, rulebook),
        text::billingWord(instance.billing), text::expiryText(instance.expires, rulebook),
        text::joined(model::addressTexts(instance)), text::statusWord(instance)};
}

} // namespace

SampleRows sampleRows(const exchange::TableHead &head, const usecases::ColumnMapping &columns,
    const std::optional<QString> &region, const rulebook::Rulebook &rulebook)
{
    QByteArray text = head.sample;
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    exchange::ReadOptions options;
    options.columns = columns;
    options.region = region;
    model::Snapshot snapshot;
    SampleRows rows{.table = emptyTable(), .sentence = {}};
    const auto read = exchange::readInventory(buffer, options, snapshot);
    if (!read) {
        // Which region it is, is asked later.
        rows.isReadable = read.error().code == model::ReadErrorCode::RegionNeeded;
        rows.sentence = rows.isReadable
            ? Words::tr("The rows name no region; it is asked for next.")
            : text::sentence(read.error(), Words::tr("The table"));
        return rows;
    }
    for (const model::Instance &instance : snapshot.instances)
        rows.table.rows.push_back(cellsOf(instance, rulebook));
    rows.isReadable = true;
    const int rejected = static_cast<int>(read->rejected.size());
    rows.sentence = Words::tr("Of the first %1 rows, %2 are understood.")
                        .arg(read->rows)
                        .arg(read->rows - rejected);
    if (rejected > 0)
        rows.sentence += u' ' + text::sentence(read->rejected.front());
    return rows;
}

} // namespace beian::ui
