#include "core/usecases/choose_rulebook.h"

#include "core/rulebook/built_in.h"

#include <QDir>
#include <QJsonObject>

#include <algorithm>

namespace beian::usecases {

namespace {

using rulebook::Rulebook;
using namespace Qt::StringLiterals;

constexpr QLatin1StringView defaultRulebook = "guide-2026-01"_L1;

auto findRulebook(const std::vector<Rulebook> &all, const QString &id)
{
    return std::find_if(
        all.begin(), all.end(), [&id](const Rulebook &rulebook) { return rulebook.id == id; });
}

} // namespace

Rulebooks loadRulebooks(const QString &userFolder)
{
    Rulebooks loaded;
    loaded.all = rulebook::builtInRulebooks();
    if (userFolder.isEmpty())
        return loaded;
    const QDir folder(userFolder);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        auto read = rulebook::readRulebookFile(path);
        if (!read) {
            loaded.refused.push_back({path, read.error()});
            continue;
        }
        // An id is what decisions are recorded under: it can name one set of rules only.
        if (findRulebook(loaded.all, read->id) != loaded.all.end()) {
            loaded.refused.push_back(
                {path, {rulebook::RulebookErrorCode::Contradiction, u"id"_s, u"repeated"_s}});
            continue;
        }
        loaded.all.push_back(std::move(*read));
    }
    return loaded;
}

tl::expected<std::size_t, model::Refusal> chosenRulebook(
    const std::vector<Rulebook> &all, const QString &asked, const QString &ledgerChoice)
{
    Q_ASSERT(!all.empty());
    const auto place = [&all](auto it) { return std::size_t(it - all.begin()); };
    if (!asked.isEmpty()) {
        const auto it = findRulebook(all, asked);
        if (it == all.end()) {
            return tl::unexpected(model::Refusal{model::RefusalCode::UnknownRulebook, {asked}});
        }
        return place(it);
    }
    // The user's file may be gone or refused by now: then the guide decides, and says its name.
    if (const auto it = findRulebook(all, ledgerChoice); it != all.end())
        return place(it);
    const auto guide = findRulebook(all, defaultRulebook);
    return guide == all.end() ? 0 : place(guide);
}

ledger::Result<void> chooseRulebook(
    ledger::Ledger &ledger, const Rulebook &chosen, const model::Occasion &occasion)
{
    const QString key = QString::fromLatin1(rulebookSetting);
    auto writer = ledger.write();
    if (!writer)
        return tl::unexpected(writer.error());
    const auto before = (*writer)->setting(key);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == chosen.id)
        return {};
    if (const auto stored = (*writer)->setSetting(key, chosen.id); !stored)
        return stored;
    model::Event event;
    event.at = occasion.at;
    event.kind = model::EventKind::RulebookChosen;
    event.detail = {{u"rulebook"_s, QJsonObject{{u"old"_s, *before}, {u"new"_s, chosen.id}}}};
    event.rulebookId = chosen.id;
    event.rulebookDate = chosen.date;
    event.actor = occasion.actor;
    event.rehearsed = occasion.rehearsed;
    if (const auto appended = (*writer)->append(event); !appended)
        return appended;
    return (*writer)->commit();
}

} // namespace beian::usecases
