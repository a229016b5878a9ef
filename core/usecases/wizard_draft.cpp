#include "core/usecases/wizard_draft.h"

#include <QJsonDocument>

#include <array>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

template <typename Owner>
struct TextPart {
    QLatin1StringView name;
    QString Owner::*part;
};

constexpr std::array serverParts{
    TextPart<TypedServer>{"name"_L1, &TypedServer::name},
    TextPart<TypedServer>{"product"_L1, &TypedServer::product},
    TextPart<TypedServer>{"region"_L1, &TypedServer::region},
    TextPart<TypedServer>{"id"_L1, &TypedServer::id},
    TextPart<TypedServer>{"billing"_L1, &TypedServer::billing},
    TextPart<TypedServer>{"created"_L1, &TypedServer::created},
    TextPart<TypedServer>{"expires"_L1, &TypedServer::expires},
    TextPart<TypedServer>{"months"_L1, &TypedServer::months},
    TextPart<TypedServer>{"addresses"_L1, &TypedServer::addresses},
    TextPart<TypedServer>{"status"_L1, &TypedServer::status},
};

constexpr std::array keyParts{
    TextPart<model::InstanceKey>{"account"_L1, &model::InstanceKey::account},
    TextPart<model::InstanceKey>{"product"_L1, &model::InstanceKey::product},
    TextPart<model::InstanceKey>{"region"_L1, &model::InstanceKey::region},
    TextPart<model::InstanceKey>{"id"_L1, &model::InstanceKey::id},
};

constexpr std::array draftParts{
    TextPart<WizardDraft>{"account"_L1, &WizardDraft::account},
    TextPart<WizardDraft>{"typed-number"_L1, &WizardDraft::typedNumber},
    TextPart<WizardDraft>{"number"_L1, &WizardDraft::number},
    TextPart<WizardDraft>{"domain"_L1, &WizardDraft::domain},
};

struct BoolPart {
    QLatin1StringView name;
    bool WizardDraft::*part;
};

constexpr std::array boolParts{
    BoolPart{"has-number-already"_L1, &WizardDraft::hasNumberAlready},
    BoolPart{"reused"_L1, &WizardDraft::reused},
    BoolPart{"binds-later"_L1, &WizardDraft::bindsLater},
    BoolPart{"bound"_L1, &WizardDraft::bound},
};

template <typename Owner, std::size_t count>
void write(const Owner &owner, const std::array<TextPart<Owner>, count> &parts, QJsonObject &json)
{
    for (const auto &[name, part] : parts)
        json.insert(name, owner.*part);
}

template <typename Owner, std::size_t count>
bool read(const QJsonObject &json, const std::array<TextPart<Owner>, count> &parts, Owner &owner)
{
    for (const auto &[name, part] : parts) {
        const QJsonValue value = json.value(name);
        if (!value.isString())
            return false;
        owner.*part = value.toString();
    }
    return true;
}

template <typename E>
bool readWord(const QJsonValue &value, E &into)
{
    const std::optional<E> word = support::fromCode<E>(value.toString());
    if (word)
        into = *word;
    return word.has_value();
}

bool readFlags(const QJsonObject &json, WizardDraft &draft)
{
    for (const auto &[name, part] : boolParts) {
        if (!json.value(name).isBool())
            return false;
        draft.*part = json.value(name).toBool();
    }
    return true;
}

bool readInstance(const QJsonValue &value, std::optional<model::InstanceKey> &instance)
{
    if (value.isNull())
        return true;
    model::InstanceKey key;
    if (!value.isObject() || !read(value.toObject(), keyParts, key))
        return false;
    instance = key;
    return true;
}

ledger::Result<void> storeSetting(ledger::Ledger &ledger, const QString &value)
{
    auto writer = ledger.write();
    if (!writer)
        return tl::unexpected(writer.error());
    const QString setting = QString::fromLatin1(wizardDraftSetting);
    if (auto stored = (*writer)->setSetting(setting, value); !stored)
        return stored;
    return (*writer)->commit();
}

} // namespace

QJsonObject toJson(const WizardDraft &draft)
{
    QJsonObject server;
    write(draft.server, serverParts, server);
    QJsonValue instance = QJsonValue::Null;
    if (draft.instance) {
        QJsonObject key;
        write(*draft.instance, keyParts, key);
        instance = key;
    }
    QJsonObject json{{u"step"_s, QString(support::codeOf(draft.step))}, {u"server"_s, server},
        {u"instance"_s, instance}, {u"issuer"_s, QString(support::codeOf(draft.issuer))},
        {u"type"_s, QString(support::codeOf(draft.type))}};
    write(draft, draftParts, json);
    for (const auto &[name, part] : boolParts)
        json.insert(name, draft.*part);
    return json;
}

std::optional<WizardDraft> wizardDraftFromJson(const QJsonObject &json)
{
    WizardDraft draft;
    const bool isWhole = readWord(json.value("step"_L1), draft.step)
        && read(json, draftParts, draft)
        && read(json.value("server"_L1).toObject(), serverParts, draft.server)
        && readInstance(json.value("instance"_L1), draft.instance)
        && readWord(json.value("issuer"_L1), draft.issuer)
        && readWord(json.value("type"_L1), draft.type) && readFlags(json, draft);
    if (!isWhole)
        return std::nullopt;
    return draft;
}

ledger::Result<void> storeWizardDraft(ledger::Ledger &ledger, const WizardDraft &draft)
{
    const QByteArray json = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
    return storeSetting(ledger, QString::fromUtf8(json));
}

ledger::Result<std::optional<WizardDraft>> loadWizardDraft(ledger::Ledger &ledger)
{
    const auto reader = ledger.read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto stored = (*reader)->setting(QString::fromLatin1(wizardDraftSetting));
    if (!stored)
        return tl::unexpected(stored.error());
    return wizardDraftFromJson(QJsonDocument::fromJson(stored->toUtf8()).object());
}

ledger::Result<void> clearWizardDraft(ledger::Ledger &ledger)
{
    return storeSetting(ledger, QString());
}

ledger::Result<std::optional<model::Filing>> filingOfDraft(
    ledger::Ledger &ledger, const WizardDraft &draft)
{
    const auto reader = ledger.read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto number = (*reader)->number(draft.number);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return std::nullopt;
    auto filing = (*reader)->filingOn((*number)->id);
    if (filing && *filing && (*filing)->stage == model::Stage::Discarded)
        return std::nullopt;
    return filing;
}

ledger::Result<DraftFate> followLedger(ledger::Ledger &ledger, WizardDraft &draft)
{
    if (draft.number.isEmpty())
        return DraftFate::AsItWas;
    const auto reader = ledger.read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto number = (*reader)->number(draft.number);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number || (*number)->voidedAt.isValid() || (*number)->invalidSince.isValid()) {
        draft.number.clear();
        draft.reused = false;
        draft.bound = false;
        return DraftFate::NumberGone;
    }
    const auto filing = filingOfDraft(ledger, draft);
    if (!filing)
        return tl::unexpected(filing.error());
    if (*filing || !draft.bound)
        return DraftFate::AsItWas;
    draft.bound = false;
    return DraftFate::FilingGone;
}

} // namespace beian::usecases
