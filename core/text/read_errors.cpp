#include "core/text/read_errors.h"

#include "core/text/phrases.h"
#include "core/text/registers.h"
#include "core/text/tr.h"
#include "core/text/words.h"

namespace beian::text {

using namespace Qt::StringLiterals;
using model::ReadErrorCode;
using model::RowErrorCode;
using model::WriteErrorCode;

namespace {

// The places: %1 the file, %2 the detail.
const char *sourceOf(ReadErrorCode code)
{
    switch (code) {
    case ReadErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("beian::text", "Cannot read %1: there is no such file.");
    case ReadErrorCode::CannotOpen:
        return QT_TRANSLATE_NOOP("beian::text", "Cannot open %1: %2.");
    case ReadErrorCode::PermissionDenied:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot read %1: no permission. Change the file's permissions, or copy it to where "
            "you may read it.");
    case ReadErrorCode::IsDirectory:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot read %1: it is a folder. Name the file in it.");
    case ReadErrorCode::NotRegular:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot read %1: it is no regular file. To read from a pipe, give - instead of a "
            "name.");
    case ReadErrorCode::ReadFailed:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Reading %1 failed midway: %2. Nothing was taken from it.");
    case ReadErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot read %1: it is larger than %2 GB. Fetch the inventory by region or by "
            "product.");
    case ReadErrorCode::Empty:
        return QT_TRANSLATE_NOOP("beian::text", "%1 is empty. Fetch the inventory again.");
    case ReadErrorCode::DamagedWorkbook:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot read the workbook %1: it is damaged or was cut short. Open it in the "
            "spreadsheet program and save it as CSV (UTF-8).");
    case ReadErrorCode::Binary:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot read %1: it is no text file, but looks like %2. Save it as CSV (UTF-8), or "
            "use the JSON of the command-line tool.");
    case ReadErrorCode::WrongEncoding:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot read %1: it begins as %2, and then holds bytes that this encoding does not "
            "have. Save it as UTF-8.");
    case ReadErrorCode::NotText:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 holds neither JSON nor a table. Use the JSON of the command-line tool, or a CSV "
            "of the console.");
    case ReadErrorCode::ToolError:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 holds an error message of the command-line tool instead of an inventory: %2. Put "
            "its cause right and fetch the inventory again.");
    case ReadErrorCode::TextTable:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 is the tool's table for reading by eye (%2). Run the tool again without --output "
            "and import its JSON.");
    case ReadErrorCode::SecretConfig:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 is the tool's own settings, with access keys in it. Nothing of it was read; "
            "import the output of the tool instead.");
    case ReadErrorCode::NotJson:
        return QT_TRANSLATE_NOOP("beian::text", "%1 is not valid JSON: expected %2.");
    case ReadErrorCode::Truncated:
        return QT_TRANSLATE_NOOP(
            "beian::text", "%1 ends in the middle: it was cut short. Fetch the inventory again.");
    case ReadErrorCode::TooDeep:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot read %1: it is nested deeper than %2 levels, which no inventory is.");
    case ReadErrorCode::TooLong:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot read %1: one value in it is longer than %2 MB, which no inventory's is.");
    case ReadErrorCode::NotObjects:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 is a list of plain values, without the instances' IDs. Fetch the inventory "
            "without --cli-query.");
    case ReadErrorCode::NotInventory:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 is JSON, but no inventory that this program knows: it looks like %2. Import the "
            "answer of DescribeInstances (ECS), ListInstances (simple application server), "
            "DescribeLoadBalancers, ListLoadBalancers, DescribeNatGateways, DescribeEipAddresses, "
            "QueryAvailableInstances or SearchResources.");
    case ReadErrorCode::SeveralAccounts:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 holds resources of several accounts (%2). An import is of one account: fetch each "
            "account's inventory on its own.");
    case ReadErrorCode::NotLedger:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 is JSON, but no ledger that this program exported. Name a file that “beian export "
            "ledger” wrote.");
    case ReadErrorCode::LedgerNewer:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 was exported by a later version of this program (%2). Use that version.");
    case ReadErrorCode::NoIdColumn:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 has no column of instance IDs; its columns are: %2. Say which one it is (--map "
            "COLUMN=id).");
    case ReadErrorCode::RegionNeeded:
        return QT_TRANSLATE_NOOP(
            "beian::text", "%1 names no region. Say which one it is of (--region).");
    case ReadErrorCode::MapColumn:
        return QT_TRANSLATE_NOOP("beian::text", "%1 has no column %2, which --map names.");
    case ReadErrorCode::MapField:
        return QT_TRANSLATE_NOOP("beian::text", "There is no field %2, which --map names.");
    }
    Q_UNREACHABLE();
}

// The place: the detail.
const char *sourceOf(RowErrorCode code)
{
    switch (code) {
    case RowErrorCode::NotAnObject:
        return QT_TRANSLATE_NOOP("beian::text", "It is not a JSON object.");
    case RowErrorCode::IdMissing:
        return QT_TRANSLATE_NOOP("beian::text", "The instance ID is missing (%1).");
    case RowErrorCode::RegionMissing:
        return QT_TRANSLATE_NOOP(
            "beian::text", "The region of %1 is missing. Say which one it is (--region).");
    case RowErrorCode::ProductUnknown:
        return QT_TRANSLATE_NOOP("beian::text", "The product is not known: %1.");
    case RowErrorCode::DateBad:
        return QT_TRANSLATE_NOOP("beian::text", "A date cannot be read (%1).");
    case RowErrorCode::ValueBad:
        return QT_TRANSLATE_NOOP("beian::text", "A value cannot be understood (%1).");
    case RowErrorCode::TooManyCells:
        return QT_TRANSLATE_NOOP("beian::text", "It has more cells than there are columns (%1).");
    case RowErrorCode::EndsBeforeCreated:
        return QT_TRANSLATE_NOOP(
            "beian::text", "It would have ended before it was created (%1): one of both is wrong.");
    case RowErrorCode::DuplicateDiffers:
        return QT_TRANSLATE_NOOP(
            "beian::text", "It contradicts an earlier row about the same instance (%1).");
    }
    Q_UNREACHABLE();
}

// The places: %1 the file, %2 the detail.
const char *sourceOf(WriteErrorCode code)
{
    switch (code) {
    case WriteErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 exists already and was not replaced. Name another file, or say that it is to be "
            "replaced.");
    case WriteErrorCode::NotAFile:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot write to %1: that is not a file. Name another file.");
    case WriteErrorCode::FolderMissing:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot write %1: the folder %2 does not exist. Make it, or name another one.");
    case WriteErrorCode::CannotOpen:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot write %1: %2. Look at the folder's permissions, or name another place.");
    case WriteErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("beian::text",
            "Writing %1 failed: %2. What stood there before is as it was; free some space, or name "
            "another place.");
    case WriteErrorCode::NoChineseFont:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot make the PDF %1: no Chinese font is installed. Install the package %2.");
    case WriteErrorCode::Stopped:
        return QT_TRANSLATE_NOOP("beian::text", "Cancelled. %1 was not written.");
    }
    Q_UNREACHABLE();
}

/// What JSON would have had to go on with.
QString expectedWord(const QString &code)
{
    if (code == "value"_L1)
        return Text::tr("a value");
    if (code == "key"_L1)
        return Text::tr("a key in quotation marks");
    if (code == "colon"_L1)
        return Text::tr("a colon");
    if (code == "comma"_L1)
        return Text::tr("a comma or the closing bracket");
    if (code == "quote"_L1)
        return Text::tr("a closing quotation mark");
    if (code == "escape"_L1)
        return Text::tr("a valid escape sequence");
    if (code == "number"_L1)
        return Text::tr("a number");
    if (code == "text"_L1)
        return Text::tr("valid text");
    return code;
}

QString binaryWord(const QString &code)
{
    if (code == "xlsx"_L1 || code == "xls"_L1)
        return Text::tr("an Excel workbook (%1)").arg(code);
    if (code == "binary"_L1)
        return Text::tr("binary data");
    return code.toUpper();
}

QString readDetail(const model::ReadError &error)
{
    switch (error.code) {
    case ReadErrorCode::NotJson:
        return expectedWord(error.detail);
    case ReadErrorCode::Binary:
        return binaryWord(error.detail);
    default: // The others' details are names and numbers, the same in every language.
        return error.detail;
    }
}

/// "expires: 2027/13/40" with the field in the reader's words.
QString rowDetail(const QString &detail)
{
    const qsizetype colon = detail.indexOf(u": "_s);
    return colon < 0
               ? detail
               : Text::tr("%1: %2").arg(fieldName(detail.first(colon)), detail.sliced(colon + 2));
}

} // namespace

QString sentence(const model::ReadError &error, const QString &path)
{
    const QString file = path == "-"_L1 ? Text::tr("standard input") : path;
    const QString text = filled(Text::tr(sourceOf(error.code)), {file, readDetail(error)});
    if (error.line <= 0)
        return text;
    const QString line = QString::number(error.line);
    return error.column > 0
               ? Text::tr("Line %1, column %2: %3").arg(line, QString::number(error.column), text)
               : Text::tr("Line %1: %2").arg(line, text);
}

QString sentence(const model::RejectedRow &row)
{
    const auto code = support::fromCode<RowErrorCode>(row.reason);
    if (!code)
        return row.reason;
    const bool isField = code == RowErrorCode::DateBad || code == RowErrorCode::ValueBad;
    return filled(Text::tr(sourceOf(*code)), {isField ? rowDetail(row.detail) : row.detail});
}

QString sentence(const model::WriteError &error, const QString &path)
{
    return filled(Text::tr(sourceOf(error.code)), {path, error.detail});
}

} // namespace beian::text
