#include "core/model/domain.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

#include <libpsl.h>

namespace beian::model {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 253; // RFC 1035 section 2.3.4, without the root's dot

/// The host in "https://user@www.example.com:8080/path?query#part", or the text itself.
QString hostOf(QString text)
{
    if (const qsizetype scheme = text.indexOf("://"_L1); scheme >= 0)
        text.remove(0, scheme + 3);
    else if (text.startsWith("//"_L1))
        text.remove(0, 2);
    static const QRegularExpression afterHost(u"[/?#\\\\]"_s);
    if (const qsizetype end = text.indexOf(afterHost); end >= 0)
        text.truncate(end);
    if (const qsizetype user = text.lastIndexOf(u'@'); user >= 0)
        text.remove(0, user + 1);
    static const QRegularExpression port(u":[0-9]*$"_s);
    if (text.count(u':') == 1)
        text.remove(port);
    return text;
}

bool isAddress(const QString &host)
{
    static const QRegularExpression dottedNumbers(u"^[0-9]+(\\.[0-9]+){1,3}$"_s);
    return host.contains(u':') || dottedNumbers.match(host).hasMatch();
}

/// In the domain's own script, under every suffix: Qt by itself decodes only for those of a list of
/// its own, where .top, .shop and many more are missing.
QString unicodeOf(const QString &ascii)
{
    return QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

/// An "xn--" that stands for nothing is left as it is by the decoder, and one that was cut short is
/// read as something else: what it stands for must lead back to it.
bool isDecodable(const QString &ascii)
{
    const QString decoded = unicodeOf(ascii);
    const QStringList labels = decoded.split(u'.');
    const bool isDecoded = std::none_of(labels.cbegin(), labels.cend(),
        [](const QString &label) { return label.startsWith("xn--"_L1); });
    return isDecoded && QUrl::toAce(decoded, QUrl::IgnoreIDNWhitelist) == ascii.toLatin1();
}

bool isHostName(const QString &ascii)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    const QStringList labels = ascii.split(u'.');
    if (labels.size() > 1 && digits.match(labels.last()).hasMatch())
        return false;
    return std::all_of(labels.cbegin(), labels.cend(),
        [](const QString &part) { return label.match(part).hasMatch(); });
}

} // namespace

tl::expected<Domain::Parsed, DomainError> Domain::parse(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty())
        return tl::unexpected(DomainError::Empty);

    DomainChanges changes;
    // First, so that a full-width "：／／" is understood like any other.
    QString folded = trimmed.normalized(QString::NormalizationForm_KC);
    folded.replace(u'\u3002', u'.'); // the ideographic full stop that a Chinese keyboard gives
    const QString written = hostOf(folded);
    changes.cutScheme = written != folded;
    QString host = written.trimmed();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.isEmpty())
        return tl::unexpected(changes.cutScheme ? DomainError::BadCharacters : DomainError::Empty);
    if (isAddress(host))
        return tl::unexpected(DomainError::AddressNotName);
    const QString lower = host.toLower();
    changes.folded = folded != trimmed || lower != written;

    const QString ascii =
        QString::fromLatin1(QUrl::toAce(lower, QUrl::IgnoreIDNWhitelist)).toLower();
    if (ascii.isEmpty() || !isHostName(ascii) || !isDecodable(ascii))
        return tl::unexpected(DomainError::BadCharacters);
    if (ascii.size() > longestName)
        return tl::unexpected(DomainError::TooLong);
    if (!ascii.contains(u'.'))
        return tl::unexpected(DomainError::NoSuffix);

    const QByteArray name = ascii.toLatin1();
    const char *registrable = psl_registrable_domain(psl_builtin(), name.constData());
    if (!registrable)
        return tl::unexpected(DomainError::BareSuffix);
    Domain domain;
    domain.m_ascii = QString::fromLatin1(registrable);
    changes.cutSubdomain = domain.m_ascii != ascii;
    return Parsed{domain, changes};
}

Domain Domain::fromStored(const QString &ascii)
{
    Domain domain;
    domain.m_ascii = ascii;
    return domain;
}

QString Domain::display() const
{
    return unicodeOf(m_ascii);
}

} // namespace beian::model
