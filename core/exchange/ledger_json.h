#pragma once

#include "core/model/read_error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <functional>

#include <tl/expected.hpp>

namespace beian::exchange {

/// A whole ledger as one JSON document, a line a row:
///
///     {"format":"beian-desk-ledger","schema":2,
///     "account":[
///     {"id":1,"name":"shop", …}],
///     "event":[
///     …],
///     "rows":57}
///
/// `rows` comes last and counts them, so that a document that was cut is noticed.
inline constexpr const char *ledgerJsonFormat = "beian-desk-ledger";

/// Writes such a document. Each function returns whether the device took all of it.
class LedgerJsonWriter final
{
public:
    LedgerJsonWriter(QIODevice &device, int schema);

    /// Rows of one table follow one another.
    [[nodiscard]] bool put(QByteArrayView table, const QByteArray &row);
    [[nodiscard]] bool finish();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    [[nodiscard]] bool write(const QByteArray &text);

    QIODevice &m_device;
    QByteArray m_pending; ///< written with the first row, else at the end
    QByteArray m_table;
    qint64 m_rows = 0;
};

/// Takes a row; false ends the reading.
using LedgerJsonRow = std::function<bool(QByteArrayView table, const QByteArray &row)>;

/// Reads such a document row by row. Refused with a place: what is no JSON, is cut short, or is no
/// ledger of this program's (NotLedger; LedgerNewer where its schema is above `newestSchema`). True
/// where it was read to its end, false where `take` ended it.
[[nodiscard]] tl::expected<bool, model::ReadError> readLedgerJson(
    QIODevice &device, int newestSchema, const LedgerJsonRow &take);

/// Whether the device begins like such a document. Nothing of it is consumed.
[[nodiscard]] bool looksLikeLedgerJson(QIODevice &device);

} // namespace beian::exchange
