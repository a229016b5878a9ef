#include "core/exchange/workbook.h"

#include "core/exchange/sheet_rows.h"

#include <map>
#include <utility>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr auto damaged = [] {
    return ReadError{.code = ReadErrorCode::DamagedWorkbook, .detail = {}};
};

struct Relation {
    QString type; ///< its last word: "worksheet", "styles"
    QString target;
};

/// "/xl/styles.xml" and "../xl/styles.xml" are one name in the archive.
QString targetIn(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step != ".."_L1)
            path.append(step);
        else if (!path.isEmpty())
            path.removeLast();
    }
    return path.join(u'/');
}

std::map<QString, Relation> relationsOf(const std::unique_ptr<XmlPart> &part, const QString &folder)
{
    std::map<QString, Relation> relations;
    while (part && part->next()) {
        const QXmlStreamReader &xml = part->xml();
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        relations[attributes.value("Id"_L1).toString()] = {
            attributes.value("Type"_L1).toString().section(u'/', -1),
            targetIn(folder, attributes.value("Target"_L1).toString())};
    }
    return relations;
}

QString firstOfType(const std::map<QString, Relation> &relations, QLatin1StringView type)
{
    for (const auto &[id, relation] : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

} // namespace

tl::expected<Workbook, ReadError> Workbook::open(QIODevice &device)
{
    auto archive = ZipArchive::open(device);
    if (!archive)
        return tl::unexpected(damaged());
    Workbook workbook(std::move(*archive));
    const auto top = relationsOf(workbook.part(u"_rels/.rels"_s), {});
    const QString book = firstOfType(top, "officeDocument"_L1);
    if (book.isEmpty())
        return tl::unexpected(ReadError{.code = ReadErrorCode::Binary, .detail = u"zip"_s});
    if (const auto fault = workbook.readBook(book))
        return tl::unexpected(*fault);
    // Texts and presentations are packed in the same way.
    if (workbook.m_sheets.isEmpty())
        return tl::unexpected(ReadError{.code = ReadErrorCode::Binary, .detail = u"zip"_s});
    return workbook;
}

std::unique_ptr<XmlPart> Workbook::part(const QString &name) const
{
    auto member = m_archive.member(name);
    return member ? std::make_unique<XmlPart>(std::move(member)) : nullptr;
}

Workbook::Fault Workbook::readBook(const QString &name)
{
    const QString folder = name.section(u'/', 0, -2);
    const QString file = name.section(u'/', -1);
    const auto relations = relationsOf(part(folder + u"/_rels/"_s + file + u".rels"_s), folder);
    auto book = part(name);
    if (!book)
        return damaged();
    while (book->next()) {
        const QXmlStreamReader &xml = book->xml();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "workbookPr"_L1) {
            const QStringView says = xml.attributes().value("date1904"_L1);
            if (says == "1"_L1 || says == "true"_L1)
                m_dayCount = DayCount::From1904;
        }
        if (xml.name() != "sheet"_L1)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() != "id"_L1)
                continue;
            const auto relation = relations.find(attribute.value().toString());
            if (relation != relations.end() && relation->second.type == "worksheet"_L1)
                m_sheets.append(relation->second.target);
        }
    }
    if (book->fault())
        return book->fault();
    if (const auto fault = readLooks(firstOfType(relations, "styles"_L1)))
        return fault;
    return readTexts(firstOfType(relations, "sharedStrings"_L1));
}

Workbook::Fault Workbook::readLooks(const QString &name)
{
    auto styles = part(name);
    std::map<int, NumberLook> own;
    bool isOfCells = false;
    while (styles && styles->next()) {
        const QXmlStreamReader &xml = styles->xml();
        if (xml.name() == "cellXfs"_L1)
            isOfCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int format = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            own[format] = lookOfFormat(attributes.value("formatCode"_L1));
        if (xml.name() != "xf"_L1 || !isOfCells)
            continue;
        const auto look = own.find(format);
        m_looks.push_back(look != own.end() ? look->second : lookOfFormat(format));
    }
    return styles ? styles->fault() : std::nullopt;
}

Workbook::Fault Workbook::readTexts(const QString &name)
{
    auto table = part(name);
    QString text;
    bool isTaking = false;
    int phonetic = 0;
    while (table && table->next()) {
        const QXmlStreamReader &xml = table->xml();
        if (xml.name() == "rPh"_L1)
            phonetic += xml.isStartElement() ? 1 : -1;
        else if (xml.name() == "t"_L1 && !xml.isCharacters())
            isTaking = xml.isStartElement() && phonetic == 0;
        else if (xml.isCharacters() && isTaking)
            text += xml.text();
        else if (xml.name() == "si"_L1 && xml.isEndElement())
            m_texts.append(unescapedText(std::exchange(text, {})));
    }
    return table ? table->fault() : std::nullopt;
}

Workbook::Fault Workbook::readSheet(int sheet, const Receiver &receiver) const
{
    auto rows = part(m_sheets.value(sheet));
    if (!rows)
        return damaged();
    return SheetRows({.texts = m_texts, .looks = m_looks, .dayCount = m_dayCount}, receiver)
        .read(*rows);
}

} // namespace beian::exchange
