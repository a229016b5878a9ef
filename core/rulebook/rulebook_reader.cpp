#include "core/rulebook/rulebook_reader.h"

#include "core/rulebook/contradictions.h"
#include "core/rulebook/strict_json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

namespace beian::rulebook {

namespace {

using namespace Qt::StringLiterals;

using Code = RulebookErrorCode;

/// What ids of rulebooks, products and regions are made of: they are words of the command line.
QString idAt(StrictObject &object)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    const QString id = object.text(u"id");
    if (!form.match(id).hasMatch())
        object.refuse(Code::BadValue, u"id", id);
    return id;
}

LocalText localText(StrictObject &parent, QStringView key, FirstError &errors)
{
    StrictObject object(parent.object(key), parent.pathOf(key), errors);
    LocalText text{object.text(u"zh"), object.text(u"en")};
    object.refuseUnknownKeys();
    return text;
}

/// Compiled so that it takes whole texts only, whatever alternatives stand inside it.
QRegularExpression pattern(StrictObject &object, QStringView key)
{
    const QString text = object.text(key);
    QRegularExpression expression(QRegularExpression::anchoredPattern(text));
    // Alone first: its brackets may not close ours. Then whole: its comments may not hide them.
    if (!QRegularExpression(text).isValid() || !expression.isValid() || !text.startsWith(u'^')
        || !text.endsWith(u'$'))
        object.refuse(Code::BadValue, key, text);
    else
        expression.optimize();
    return expression;
}

QDate dateAt(StrictObject &object, QStringView key)
{
    const QString text = object.text(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Qt also takes other separators and a time behind the day.
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        object.refuse(Code::BadValue, key, text);
    return date;
}

std::chrono::seconds zoneAt(StrictObject &object, QStringView key)
{
    static const QRegularExpression form(u"^([+-])(0[0-9]|1[0-4]):([0-5][0-9])$"_s);
    const QString text = object.text(key);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        object.refuse(Code::BadValue, key, text);
        return {};
    }
    const std::chrono::seconds offset = std::chrono::hours(match.capturedView(2).toInt()) +
                                        std::chrono::minutes(match.capturedView(3).toInt());
    return match.capturedView(1) == u"-" ? -offset : offset;
}

/// The program opens these: nothing but a page of the web, over a safe connection.
QString webPage(StrictObject &object, QStringView key)
{
    const QString text = object.text(key);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() ||
        !url.userInfo().isEmpty())
        object.refuse(Code::BadValue, key, text);
    return text;
}

template <typename E>
E word(StrictObject &object, QStringView key)
{
    const QString text = object.text(key);
    const std::optional<E> value = support::fromCode<E>(text);
    if (!value)
        object.refuse(Code::BadValue, key, text);
    return value.value_or(E());
}

/// Every item of the list under `key`, as `read` understands an object.
template <typename T, typename Read>
std::vector<T> objects(StrictObject &parent, QStringView key, FirstError &errors, Read read)
{
    std::vector<T> items;
    const QJsonArray array = parent.list(key);
    if (array.isEmpty())
        parent.refuse(Code::BadValue, key, u"empty"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        StrictObject object(array.at(i), pathOfItem(parent.pathOf(key), i), errors);
        items.push_back(read(object, errors));
        object.refuseUnknownKeys();
    }
    return items;
}

NumberForm numberForm(StrictObject &object, FirstError &)
{
    return {pattern(object, u"pattern"), object.yesOrNo(u"noted")};
}

ProductRule productRule(StrictObject &object, FirstError &errors)
{
    ProductRule product;
    product.id = idAt(object);
    product.name = localText(object, u"name", errors);
    product.allowed = object.yesOrNo(u"allowed");
    product.quota = object.number(u"quota", 0, 1000);
    product.releaseAfterDays = object.number(u"releaseAfterDays", 0, 3650);
    product.carriesBackends = object.yesOrNo(u"carriesBackends");
    return product;
}

RegionRule regionRule(StrictObject &object, FirstError &errors)
{
    return {idAt(object), localText(object, u"name", errors), object.yesOrNo(u"mainland")};
}

/// The texts of a list of texts.
QStringList words(StrictObject &object, QStringView key, FirstError &errors)
{
    QStringList texts;
    const QJsonArray array = object.list(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            errors.add(Code::WrongType, pathOfItem(object.pathOf(key), i), u"text"_s);
        texts.append(array.at(i).toString());
    }
    return texts;
}

RuleScope ruleScope(StrictObject &object, FirstError &errors)
{
    return {word<RuleId>(object, u"id"), words(object, u"products", errors),
        localText(object, u"source", errors)};
}

std::vector<model::InstanceStatus> statuses(
    StrictObject &object, QStringView key, FirstError &errors)
{
    std::vector<model::InstanceStatus> values;
    const QStringList codes = words(object, key, errors);
    if (codes.isEmpty())
        object.refuse(Code::BadValue, key, u"empty"_s);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto status = support::fromCode<model::InstanceStatus>(codes.at(i));
        if (!status)
            errors.add(Code::BadValue, pathOfItem(object.pathOf(key), i), codes.at(i));
        else
            values.push_back(*status);
    }
    return values;
}

std::vector<int> warningSteps(StrictObject &object, QStringView key, FirstError &errors)
{
    constexpr int mostDays = 3650;
    std::vector<int> days;
    const QJsonArray array = object.list(key);
    if (array.isEmpty())
        object.refuse(Code::BadValue, key, u"empty"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const int step = array.at(i).toInt(-1);
        const QString path = pathOfItem(object.pathOf(key), i);
        if (!array.at(i).isDouble())
            errors.add(Code::WrongType, path, u"whole-number"_s);
        else if (step < 0 || step > mostDays)
            errors.add(Code::BadValue, path, u"0..%1"_s.arg(mostDays));
        days.push_back(step);
    }
    return days;
}

StageDurations durations(StrictObject &parent, QStringView key, FirstError &errors)
{
    StrictObject object(parent.object(key), parent.pathOf(key), errors);
    StageDurations durations;
    durations.smsCheck = std::chrono::hours(object.number(u"smsCheckHours", 1, 24 * 365));
    durations.authorityWorkingDays = object.number(u"authorityWorkingDays", 1, 365);
    durations.providerDays = object.number(u"providerDays", 0, 365);
    durations.publicSecurityDays = object.number(u"publicSecurityDays", 0, 3650);
    object.refuseUnknownKeys();
    return durations;
}

void readNumbers(Rulebook &book, StrictObject &root, FirstError &errors)
{
    StrictObject object(root.object(u"numbers"), root.pathOf(u"numbers"), errors);
    book.issuedForm.pattern = pattern(object, u"issued");
    book.recordedForms = objects<NumberForm>(object, u"recorded", errors, numberForm);
    book.paidNumbers = object.yesOrNo(u"paid");
    book.grantable = object.yesOrNo(u"grantable");
    object.refuseUnknownKeys();
}

void readAddresses(Rulebook &book, StrictObject &root, FirstError &errors)
{
    book.consoleUrl = webPage(root, u"consoleUrl");
    book.filingUrl = webPage(root, u"filingUrl");
    book.consoleMenu = localText(root, u"consoleMenu", errors);
    book.servicePhone = root.text(u"servicePhone");
}

Rulebook readRoot(StrictObject &root, FirstError &errors)
{
    Rulebook book;
    book.id = idAt(root);
    book.date = dateAt(root, u"date");
    book.name = localText(root, u"name", errors);
    book.source = localText(root, u"source", errors);
    book.zoneOffset = zoneAt(root, u"zone");
    readNumbers(book, root, errors);
    book.products = objects<ProductRule>(root, u"products", errors, productRule);
    book.regions = objects<RegionRule>(root, u"regions", errors, regionRule);
    book.rules = objects<RuleScope>(root, u"rules", errors, ruleScope);
    book.minimumTermMonths = root.number(u"minimumTermMonths", 0, 120);
    book.minimumRemainingDays = root.number(u"minimumRemainingDays", 0, 3650);
    book.bandwidthRequired = root.yesOrNo(u"bandwidthRequired");
    book.usableStatuses = statuses(root, u"usableStatuses", errors);
    book.moveAdvice = word<MoveAdvice>(root, u"moveAdvice");
    book.downgradeEndangers = root.yesOrNo(u"downgradeEndangers");
    book.durations = durations(root, u"durations", errors);
    book.warningSteps = warningSteps(root, u"warningSteps", errors);
    book.staleInventoryDays = root.number(u"staleInventoryDays", 1, 3650);
    readAddresses(book, root, errors);
    root.refuseUnknownKeys();
    return book;
}

/// "3:14", from an offset into the text.
QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.first(qBound(qsizetype(0), offset, json.size()));
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return u"%1:%2"_s.arg(before.count('\n') + 1).arg(column);
}

tl::unexpected<RulebookError> unreadable(const QString &file, const QString &detail)
{
    return tl::unexpected(RulebookError{Code::Unreadable, file, detail});
}

} // namespace

tl::expected<Rulebook, RulebookError> readRulebook(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return tl::unexpected(
            RulebookError{Code::NotJson, QString(), lineAndColumn(json, parsing.offset)});
    if (const std::optional<QString> path = repeatedKey(json))
        return tl::unexpected(RulebookError{Code::Contradiction, *path, u"repeated"_s});

    FirstError errors;
    StrictObject root(
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QString(), errors);
    Rulebook book = readRoot(root, errors);
    if (!errors.error())
        refuseContradictions(book, errors);
    if (errors.error())
        return tl::unexpected(*errors.error());
    return book;
}

tl::expected<Rulebook, RulebookError> readRulebookFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return unreadable(file, u"not-found"_s);
    if (!info.isFile()) // a folder, and a pipe would keep us waiting
        return unreadable(file, u"not-a-file"_s);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(file, u"cannot-read"_s);
    const QByteArray json = source.read(largestRulebookBytes + 1);
    if (json.size() > largestRulebookBytes)
        return unreadable(file, u"too-large"_s);
    if (source.error() != QFileDevice::NoError)
        return unreadable(file, u"cannot-read"_s);
    return readRulebook(json);
}

} // namespace beian::rulebook
