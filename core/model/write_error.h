#pragma once

#include "core/support/enum_names.h"

#include <QString>

namespace beian::model {

/// Why a record (CSV, PDF) did not become a file. The comment names what `detail` holds.
enum class WriteErrorCode {
    FileExists,    ///< nothing; it is not replaced unless that was asked for
    NotAFile,      ///< nothing; a folder, a pipe or a device stands there
    FolderMissing, ///< the folder
    CannotOpen,    ///< the system's reason
    WriteFailed,   ///< the system's reason; the old file, if any, is as it was
    NoChineseFont, ///< the package to install
    Stopped,       ///< nothing; somebody asked for it, and the old file is as it was
};

struct WriteError {
    WriteErrorCode code = WriteErrorCode::WriteFailed;
    QString detail;

    bool operator==(const WriteError &) const = default;
};

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto
    enumNames<model::WriteErrorCode> = std::to_array<EnumName<model::WriteErrorCode>>({
        {model::WriteErrorCode::FileExists, "file-exists"},
        {model::WriteErrorCode::NotAFile, "not-a-file"},
        {model::WriteErrorCode::FolderMissing, "folder-missing"},
        {model::WriteErrorCode::CannotOpen, "cannot-open"},
        {model::WriteErrorCode::WriteFailed, "write-failed"},
        {model::WriteErrorCode::NoChineseFont, "no-chinese-font"},
        {model::WriteErrorCode::Stopped, "stopped"},
    });

} // namespace beian::support
