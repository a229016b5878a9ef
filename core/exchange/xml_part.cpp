#include "core/exchange/xml_part.h"

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;

namespace {

/// No real row is longer, nor any table of texts; and what packs a thousand times is no inventory.
constexpr qint64 pendingMegabytes = 64;
constexpr qint64 unpackedGigabytes = 2;
constexpr qint64 megabyte = 1024 * 1024;

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipMember> member)
    : m_member(std::move(member))
{
}

bool XmlPart::feed()
{
    const QByteArray piece = m_member->next();
    if (piece.isEmpty() || m_member->isDamaged()) {
        m_fault = ReadError{.code = ReadErrorCode::DamagedWorkbook, .detail = {}};
        return false;
    }
    m_pending += piece.size();
    m_unpacked += piece.size();
    if (m_pending > pendingMegabytes * megabyte) {
        m_fault =
            ReadError{.code = ReadErrorCode::TooLong, .detail = QString::number(pendingMegabytes)};
        return false;
    }
    if (m_unpacked > unpackedGigabytes * 1024 * megabyte) {
        m_fault = ReadError{
            .code = ReadErrorCode::TooLarge, .detail = QString::number(unpackedGigabytes)};
        return false;
    }
    m_xml.addData(piece);
    return true;
}

bool XmlPart::next()
{
    while (!m_fault) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndDocument)
            return false;
        const bool isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (isCut && feed())
            continue;
        if (m_fault)
            return false;
        // Parts of workbooks define no entities; a document that does means harm.
        if (m_xml.hasError() || token == QXmlStreamReader::DTD) {
            m_fault = ReadError{.code = ReadErrorCode::DamagedWorkbook, .detail = {}};
            return false;
        }
        return true;
    }
    return false;
}

} // namespace beian::exchange
