#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace beian::exchange {

/// The program and its version, as a document names them.
[[nodiscard]] QString documentCreator();

/// A document's metadata packet: title, author, creator tool, and the instant that it was made at.
[[nodiscard]] QByteArray xmpOf(const QString &title, const QDateTime &created);

/// Puts `created` in the place of the clock's time, which Qt writes into the document's information
/// by itself, without moving a byte: a record printed twice is the same file.
void stampCreation(QByteArray &pdf, const QDateTime &created);

} // namespace beian::exchange
