#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>

namespace beian::fuzz {

using namespace Qt::StringLiterals;

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

QString pastedText(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (!bytes.startsWith("\xFF\xFE"))
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype at = 2; at + 1 < bytes.size(); at += 2)
        text.append(QChar(qFromLittleEndian<quint16>(bytes.data() + at)));
    return text;
}

Seeds filesIn(const QString &folder, const QString &pattern)
{
    Seeds found;
    const QDir place(QStringLiteral(BEIAN_SOURCE_DIR) + u'/' + folder);
    for (const QString &name : place.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(place.filePath(name));
        require(file.open(QIODevice::ReadOnly), "a seed can be read");
        found.push_back({folder + u'/' + name, file.readAll()});
    }
    require(!found.empty(), "the folder has seeds");
    return found;
}

} // namespace beian::fuzz
