// The reader of CSV inventories.

#include "tests/fuzz/inventory.h"

using namespace beian;
using namespace Qt::StringLiterals;

fuzz::Seeds fuzz::seeds()
{
    Seeds all = filesIn(u"tests/data/inventory"_s, u"*.csv"_s);
    const Seeds samples = filesIn(u"resources/samples"_s, u"*.csv"_s);
    all.insert(all.end(), samples.begin(), samples.end());
    for (const Seed &plain : Seeds(all)) {
        const Seeds forms = recoded(plain);
        all.insert(all.end(), forms.begin(), forms.end());
    }
    return all;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    exchange::ReadOptions options = fuzz::plainOptions();
    fuzz::readInventoryAsPicked(bytes, options);

    options.format = exchange::InventoryFormat::Csv;
    options.product = u"ecs"_s;
    options.region = u"cn-hangzhou"_s;
    fuzz::readInventoryAsPicked(bytes, options);

    options.columns = {{u"主机"_s, u"id"_s}};
    fuzz::readInventoryAsPicked(bytes, options);
    return 0;
}
