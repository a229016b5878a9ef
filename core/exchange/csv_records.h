#pragma once

#include "core/model/read_error.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace beian::exchange {

struct CsvRecord {
    qint64 line = 0; ///< on which it starts, from 1
    QStringList cells;
};

/// Takes UTF-8 text in pieces and gives the records in it. Cells may hold several lines.
class CsvRecords final
{
public:
    using Receiver = std::function<void(CsvRecord &)>;

    CsvRecords(char separator, Receiver receiver);
    ~CsvRecords();
    Q_DISABLE_COPY_MOVE(CsvRecords)

    [[nodiscard]] std::optional<model::ReadError> feed(QByteArrayView text);
    /// After the last piece: gives the last record, or says that a quoted cell never ended.
    [[nodiscard]] std::optional<model::ReadError> finish();

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser; ///< keeps libcsv's C header out of this one
};

} // namespace beian::exchange
