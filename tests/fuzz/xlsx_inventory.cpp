// The reader of spreadsheets: above all of the archive that they are, for what is packed in it has a
// checksum, which a changed byte breaks.

#include "tests/fuzz/inventory.h"

using namespace beian;
using namespace Qt::StringLiterals;

fuzz::Seeds fuzz::seeds()
{
    return filesIn(u"tests/data/inventory"_s, u"*.xlsx"_s);
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    exchange::ReadOptions options = fuzz::plainOptions();
    fuzz::readInventoryAsPicked(bytes, options);

    options.format = exchange::InventoryFormat::Xlsx;
    options.product = u"ecs"_s;
    options.region = u"cn-hangzhou"_s;
    fuzz::readInventoryAsPicked(bytes, options);
    return 0;
}
