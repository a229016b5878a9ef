#pragma once

#include "core/support/enum_names.h"

#include <QString>

namespace beian::model {

/// Why a whole inventory file was refused. One enumerator, one sentence in `text`.
/// The comment names what `detail` holds; where it says nothing, `detail` is empty.
enum class ReadErrorCode {
    // Before the first byte.
    NotFound,         ///< path
    CannotOpen,       ///< the system's reason
    PermissionDenied, ///< path
    IsDirectory,      ///< path
    NotRegular,       ///< path; a pipe, socket or device: only "-" reads such a thing
    // While reading.
    ReadFailed,    ///< the system's reason; the medium failed midway
    TooLarge,      ///< the limit in GB
    Empty,         ///< nothing but blanks
    DamagedWorkbook, ///< a spreadsheet's file, cut short or damaged
    Binary,        ///< what it looks like: xls, zip, gzip, pdf, sqlite, or binary
    WrongEncoding, ///< the encoding that it began in: UTF-8, UTF-16 or GB18030
    // Not what is looked for.
    NotText,      ///< neither JSON nor a table
    ToolError,    ///< the error code that the tool or the platform answered with
    TextTable,    ///< its first line; the tool was run with --output: run it again without
    SecretConfig, ///< access keys in it: refused unread, nothing of it is quoted
    // JSON.
    NotJson,      ///< what was expected there: value, key, colon, comma, quote, escape, number, text
    Truncated,    ///< ends in the middle of a document or of a quoted cell
    TooDeep,      ///< the limit
    TooLong,      ///< the limit in MB; one value, item or cell is longer than any real one
    NotObjects,   ///< an array of plain values or of arrays: a --cli-query that lost the ids
    NotInventory, ///< the answer that it looks like ("ECS DescribeDisks"), else its top keys
    SeveralAccounts, ///< two of them, joined by ", ": an import is of one
    // A whole ledger as JSON.
    NotLedger,   ///< some other JSON
    LedgerNewer, ///< its schema version
    // CSV.
    NoIdColumn,   ///< the columns of its first line, joined by ", "
    RegionNeeded, ///< the file names no region at all: say which with --region
    MapColumn,    ///< --map: a column that the file has not
    MapField,     ///< --map: a field that there is not
};

/// Why one row was refused, while the others go on. Stored in RejectedRow::reason by its word.
enum class RowErrorCode {
    NotAnObject,      ///< nothing; the item is not a JSON object
    IdMissing,        ///< its name, where it has one
    RegionMissing,    ///< its id
    ProductUnknown,   ///< its id, or the product's word where the row has one
    DateBad,          ///< "field: text"
    ValueBad,         ///< "field: text"
    TooManyCells,     ///< "cells/columns", as "9/7"
    EndsBeforeCreated, ///< "id: end"
    DuplicateDiffers, ///< "id: field"; an earlier row says something else about the same instance
};

/// A file that was refused; nothing of it was taken.
struct ReadError {
    ReadErrorCode code = ReadErrorCode::CannotOpen;
    /// Where reading stopped: at what was wrong, or just behind the value that was.
    qint64 line = 0;   ///< 1-based; 0 where no place in the file is meant
    qint64 column = 0; ///< 1-based, in characters; 0 where no place is meant
    QString detail;

    bool operator==(const ReadError &) const = default;
};

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::ReadErrorCode> =
    std::to_array<EnumName<model::ReadErrorCode>>({
        {model::ReadErrorCode::NotFound, "not-found"},
        {model::ReadErrorCode::CannotOpen, "cannot-open"},
        {model::ReadErrorCode::PermissionDenied, "permission-denied"},
        {model::ReadErrorCode::IsDirectory, "is-directory"},
        {model::ReadErrorCode::NotRegular, "not-regular"},
        {model::ReadErrorCode::ReadFailed, "read-failed"},
        {model::ReadErrorCode::TooLarge, "too-large"},
        {model::ReadErrorCode::Empty, "empty"},
        {model::ReadErrorCode::DamagedWorkbook, "damaged-workbook"},
        {model::ReadErrorCode::Binary, "binary"},
        {model::ReadErrorCode::WrongEncoding, "wrong-encoding"},
        {model::ReadErrorCode::NotText, "not-text"},
        {model::ReadErrorCode::ToolError, "tool-error"},
        {model::ReadErrorCode::TextTable, "text-table"},
        {model::ReadErrorCode::SecretConfig, "secret-config"},
        {model::ReadErrorCode::NotJson, "not-json"},
        {model::ReadErrorCode::Truncated, "truncated"},
        {model::ReadErrorCode::TooDeep, "too-deep"},
        {model::ReadErrorCode::TooLong, "too-long"},
        {model::ReadErrorCode::NotObjects, "not-objects"},
        {model::ReadErrorCode::NotInventory, "not-inventory"},
        {model::ReadErrorCode::SeveralAccounts, "several-accounts"},
        {model::ReadErrorCode::NotLedger, "not-a-ledger"},
        {model::ReadErrorCode::LedgerNewer, "newer"},
        {model::ReadErrorCode::NoIdColumn, "no-id-column"},
        {model::ReadErrorCode::RegionNeeded, "region-needed"},
        {model::ReadErrorCode::MapColumn, "map-column"},
        {model::ReadErrorCode::MapField, "map-field"},
    });

template <>
inline constexpr auto enumNames<model::RowErrorCode> =
    std::to_array<EnumName<model::RowErrorCode>>({
        {model::RowErrorCode::NotAnObject, "not-an-object"},
        {model::RowErrorCode::IdMissing, "id-missing"},
        {model::RowErrorCode::RegionMissing, "region-missing"},
        {model::RowErrorCode::ProductUnknown, "product-unknown"},
        {model::RowErrorCode::DateBad, "date-bad"},
        {model::RowErrorCode::ValueBad, "value-bad"},
        {model::RowErrorCode::TooManyCells, "too-many-cells"},
        {model::RowErrorCode::EndsBeforeCreated, "ends-before-created"},
        {model::RowErrorCode::DuplicateDiffers, "duplicate-differs"},
    });

} // namespace beian::support
