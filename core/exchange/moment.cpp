#include "core/exchange/moment.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace beian::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int beijingOffset = 8 * 60 * 60;

/// Years by which the platform says "does not end": 2099 and 2999, and 1970 on Apsara Stack.
constexpr int firstNeverYear = 2099;
constexpr int lastNeverYear = 1970;

/// Reads numbers and marks from the left.
class Scanner final
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    bool take(QStringView marks)
    {
        if (m_rest.isEmpty() || !marks.contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void skipBlanks()
    {
        while (take(u" \u00A0\u3000"))
            continue;
    }

    /// A number of `least` to `most` digits.
    std::optional<int> number(int least, int most)
    {
        int value = 0;
        int digits = 0;
        while (digits < most && digits < m_rest.size() && m_rest[digits] >= u'0' &&
               m_rest[digits] <= u'9') {
            value = value * 10 + (m_rest[digits].unicode() - u'0');
            ++digits;
        }
        if (digits < least)
            return std::nullopt;
        m_rest = m_rest.sliced(digits);
        return value;
    }

    void skipDigits()
    {
        while (number(1, 1))
            continue;
    }

private:
    QStringView m_rest;
};

struct WallClock {
    QTime time;
    bool nextDay = false; ///< 24:00
    bool hasSeconds = false;
};

std::optional<QDate> scanDate(Scanner &scanner)
{
    const auto year = scanner.number(4, 4);
    if (!year || !scanner.take(u"-/.年"))
        return std::nullopt;
    const auto month = scanner.number(1, 2);
    if (!month || !scanner.take(u"-/.月"))
        return std::nullopt;
    const auto day = scanner.number(1, 2);
    if (!day)
        return std::nullopt;
    scanner.take(u"日");
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<WallClock> scanClock(Scanner &scanner)
{
    const auto hour = scanner.number(1, 2);
    if (!hour || !scanner.take(u":：时"))
        return std::nullopt;
    const auto minute = scanner.number(1, 2);
    if (!minute)
        return std::nullopt;

    std::optional<int> second;
    if (scanner.take(u":：")) {
        second = scanner.number(2, 2);
        if (!second)
            return std::nullopt;
        if (scanner.take(u".,"))
            scanner.skipDigits();
    } else if (scanner.take(u"分")) {
        second = scanner.number(1, 2);
        scanner.take(u"秒");
    }
    if (*hour == 24 && *minute == 0 && second.value_or(0) == 0)
        return WallClock{.time = QTime(0, 0), .nextDay = true, .hasSeconds = true};
    const QTime time(*hour, *minute, second.value_or(0));
    if (!time.isValid())
        return std::nullopt;
    return WallClock{.time = time, .hasSeconds = second.has_value()};
}

/// Seconds east of UTC; without a zone it is Beijing's, which is what consoles show.
std::optional<int> scanZone(Scanner &scanner)
{
    scanner.skipBlanks();
    if (scanner.atEnd())
        return beijingOffset;
    if (scanner.take(u"Zz"))
        return 0;
    const bool west = scanner.take(u"-");
    if (!west && !scanner.take(u"+"))
        return std::nullopt;
    const auto hours = scanner.number(2, 2);
    scanner.take(u":");
    const auto minutes = scanner.atEnd() ? std::optional(0) : scanner.number(2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return west ? -seconds : seconds;
}

Moment momentAt(const QDateTime &instant)
{
    if (!instant.isValid())
        return {.kind = Moment::Kind::Bad, .instant = {}};
    const int year = instant.date().year();
    if (year >= firstNeverYear || year <= lastNeverYear)
        return {.kind = Moment::Kind::Never, .instant = {}};
    return {.kind = Moment::Kind::At, .instant = instant};
}

/// Seconds or milliseconds since 1970, told apart by their length.
Moment sinceEpoch(QStringView digits)
{
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    if (!fits)
        return {.kind = Moment::Kind::Bad, .instant = {}};
    if (digits.size() == 10)
        return momentAt(QDateTime::fromSecsSinceEpoch(value, Qt::UTC));
    if (digits.size() == 13 || digits.size() == 14)
        return momentAt(QDateTime::fromMSecsSinceEpoch(value, Qt::UTC));
    if (value == 0)
        return {.kind = Moment::Kind::Never, .instant = {}};
    return {.kind = Moment::Kind::Bad, .instant = {}};
}

bool isDash(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return u"-—–－/"_s.contains(c); });
}

bool isNeverWord(QStringView text)
{
    static constexpr std::array words{u"永久", u"长期", u"不过期", u"永不过期", u"无到期时间"};
    return std::any_of(words.begin(), words.end(),
        [text](const char16_t *word) { return text == QStringView(word); });
}

/// The last minute or second of a Beijing day is how consoles write the midnight after it.
QDateTime endMeant(const QDateTime &instant, const WallClock &clock)
{
    const QTime local = instant.toOffsetFromUtc(beijingOffset).time();
    const bool isLast =
        local.hour() == 23 && local.minute() == 59 && (!clock.hasSeconds || local.second() == 59);
    const int missing = clock.hasSeconds ? 1 : 60;
    return (isLast ? instant.addSecs(missing) : instant).toUTC();
}

Moment scanMoment(QStringView text, MomentUse use)
{
    const Moment bad{.kind = Moment::Kind::Bad, .instant = {}};
    Scanner scanner(text);
    const auto date = scanDate(scanner);
    if (!date)
        return bad;

    scanner.skipBlanks();
    if (scanner.atEnd()) {
        const QDate day = use == MomentUse::End ? date->addDays(1) : *date;
        return momentAt(QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, beijingOffset).toUTC());
    }
    scanner.take(u"Tt");
    const auto clock = scanClock(scanner);
    if (!clock)
        return bad;
    const auto offset = scanZone(scanner);
    scanner.skipBlanks();
    if (!offset || !scanner.atEnd())
        return bad;

    const QDate day = clock->nextDay ? date->addDays(1) : *date;
    const QDateTime instant(day, clock->time, Qt::OffsetFromUTC, *offset);
    return momentAt(use == MomentUse::End ? endMeant(instant, *clock) : instant.toUTC());
}

} // namespace

Moment parseMoment(QStringView text, MomentUse use)
{
    const QStringView trimmed = text.trimmed();
    if (isDash(trimmed) || trimmed == "null"_L1 || trimmed == "None"_L1)
        return {};
    if (isNeverWord(trimmed))
        return {.kind = Moment::Kind::Never, .instant = {}};
    const bool digitsOnly =
        std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digitsOnly ? sinceEpoch(trimmed) : scanMoment(trimmed, use);
}

} // namespace beian::exchange
