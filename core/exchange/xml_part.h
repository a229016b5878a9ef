#pragma once

#include "core/exchange/zip_archive.h"
#include "core/model/read_error.h"

#include <QString>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

namespace beian::exchange {

/// A part of a workbook: XML that is unpacked as it is read.
class XmlPart final
{
public:
    explicit XmlPart(std::unique_ptr<ZipMember> member);

    /// The next token; false at the end and at a fault.
    [[nodiscard]] bool next();
    [[nodiscard]] QXmlStreamReader &xml() { return m_xml; }
    /// What was read so far is dealt with: the bound on one row's length begins anew.
    void resetBudget() { m_pending = 0; }
    /// Why next() stopped, if not at the end.
    [[nodiscard]] const std::optional<model::ReadError> &fault() const { return m_fault; }

private:
    [[nodiscard]] bool feed();

    std::unique_ptr<ZipMember> m_member;
    QXmlStreamReader m_xml;
    qint64 m_pending = 0; ///< unpacked since the budget began
    qint64 m_unpacked = 0;
    std::optional<model::ReadError> m_fault;
};

} // namespace beian::exchange
