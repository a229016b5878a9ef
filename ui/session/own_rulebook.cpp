#include "ui/session/own_rulebook.h"

#include "core/exchange/save_file.h"
#include "core/rulebook/rulebook_reader.h"
#include "core/text/read_errors.h"
#include "core/text/refusals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using rulebook::Rulebook;
using rulebook::RulebookError;
using rulebook::RulebookErrorCode;

namespace
{

/// What was judged sound is what is kept: the bytes are read once.
tl::expected<QByteArray, RulebookError> bytesOf(const QString &file)
{
    // Says what is wrong with the file itself.
    if (const auto read = rulebook::readRulebookFile(file); !read)
        return tl::unexpected(read.error());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(
            RulebookError{RulebookErrorCode::Unreadable, file, u"cannot-read"_s});
    return source.read(rulebook::largestRulebookBytes);
}

} // namespace

tl::expected<Rulebook, QString> keepOwnRulebook(
    const QString &file, const QString &folder, const std::vector<Rulebook> &known)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return tl::unexpected(text::sentence(bytes.error(), file));
    auto book = rulebook::readRulebook(*bytes);
    if (!book)
        return tl::unexpected(text::sentence(book.error(), file));
    const bool isKnown = std::any_of(known.begin(), known.end(),
        [&book](const Rulebook &other) { return other.id == book->id; });
    if (isKnown) {
        const RulebookError repeated{RulebookErrorCode::Contradiction, u"id"_s, u"repeated"_s};
        return tl::unexpected(text::sentence(repeated, file));
    }
    QDir().mkpath(folder);
    const QString place = QDir(folder).filePath(book->id + u".json"_s);
    if (QFileInfo(place) == QFileInfo(file)) // put there by hand since the start
        return std::move(*book);
    const auto kept = exchange::saveFile(place, exchange::Overwrite::No,
        [&bytes](QIODevice &device) -> tl::expected<void, model::WriteError> {
            if (device.write(*bytes) != bytes->size())
                return tl::unexpected(model::WriteError{
                    model::WriteErrorCode::WriteFailed, device.errorString()});
            return {};
        });
    if (!kept)
        return tl::unexpected(text::sentence(kept.error(), place));
    return std::move(*book);
}

} // namespace beian::ui
