// The reader of JSON inventories.

#include "tests/fuzz/inventory.h"

using namespace beian;
using namespace Qt::StringLiterals;

fuzz::Seeds fuzz::seeds()
{
    Seeds all = filesIn(u"tests/data/inventory"_s, u"*.json"_s);
    const Seeds samples = filesIn(u"resources/samples"_s, u"*.json"_s);
    all.insert(all.end(), samples.begin(), samples.end());
    const Seeds forms = recoded(all.front());
    all.insert(all.end(), forms.begin(), forms.end());
    return all;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    exchange::ReadOptions options = fuzz::plainOptions();
    fuzz::readInventoryAsPicked(bytes, options);

    options.format = exchange::InventoryFormat::AliyunJson;
    options.product = u"ecs"_s;
    options.region = u"cn-hangzhou"_s;
    fuzz::readInventoryAsPicked(bytes, options);
    fuzz::readJsonAcrossChunks(bytes, options);
    return 0;
}
