#include "app/gui/demo_ledger.h"

#include "core/exchange/inventory_reader.h"
#include "core/usecases/reconcile.h"

#include <QDir>
#include <QFile>

namespace beian::gui {

using namespace Qt::StringLiterals;

usecases::Outcome<void> fillDemoLedger(
    const usecases::Desk &desk, const model::Occasion &occasion)
{
    {
        const auto reader = desk.ledger.read();
        if (!reader)
            return tl::unexpected(usecases::Failure(reader.error()));
        ledger::Filter one;
        one.limit = 1;
        const auto instances = (*reader)->instances(one);
        if (!instances)
            return tl::unexpected(usecases::Failure(instances.error()));
        if (!instances->empty())
            return {};
    }
    exchange::ReadOptions options;
    options.account = u"demo"_s;
    model::Snapshot snapshot;
    snapshot.account = options.account;
    const QStringList names = QDir(u":/samples"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(u":/samples/"_s + name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // a resource of this program
        const auto report = exchange::readInventory(file, options, snapshot);
        Q_ASSERT(report); // ours, and tested
        Q_UNUSED(opened)
        Q_UNUSED(report)
    }
    const auto applied = usecases::applySnapshot(
        desk, snapshot, usecases::ForeignRows::Refuse, u"demo"_s, occasion);
    if (!applied)
        return tl::unexpected(applied.error());
    return {};
}

} // namespace beian::gui
