#include "core/exchange/pdf/xmp.h"

#include <QXmlStreamWriter>

namespace beian::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr QLatin1StringView dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr QLatin1StringView xmpBasic = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr QLatin1StringView meta = "adobe:ns:meta/"_L1;

/// `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">…`
void writeTitle(QXmlStreamWriter &xml, const QString &title)
{
    xml.writeStartElement(dublinCore, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeAuthor(QXmlStreamWriter &xml, const QString &author)
{
    xml.writeStartElement(dublinCore, u"creator"_s);
    xml.writeStartElement(rdf, u"Seq"_s);
    xml.writeTextElement(rdf, u"li"_s, author);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString documentCreator()
{
    return u"Beian Desk "_s + QLatin1StringView(BEIAN_VERSION);
}

QByteArray xmpOf(const QString &title, const QDateTime &created)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(
        u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(meta, u"x"_s);
    xml.writeStartElement(meta, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeNamespace(xmpBasic, u"xmp"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeTitle(xml, title);
    writeAuthor(xml, u"Beian Desk"_s);
    xml.writeTextElement(xmpBasic, u"CreatorTool"_s, documentCreator());
    xml.writeTextElement(xmpBasic, u"CreateDate"_s, created.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(xmpBasic, u"ModifyDate"_s, created.toUTC().toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return packet;
}

void stampCreation(QByteArray &pdf, const QDateTime &created)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype start = pdf.indexOf(key);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0)
        return;
    const qsizetype from = start + key.size();
    const QByteArray stamp = created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "+00'00'";
    const qsizetype room = end - from;
    // The time zone may be written shorter or not at all; the date and time are always there.
    if (room >= stamp.size())
        pdf.replace(from, room, stamp.leftJustified(room, ' '));
    else
        pdf.replace(from, room, stamp.first(14).leftJustified(room, 'Z', true));
}

} // namespace beian::exchange
