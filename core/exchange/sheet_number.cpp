#include "core/exchange/sheet_number.h"

#include <QDateTime>

#include <cmath>

namespace beian::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a code when texts in quotes, escaped characters and conditions in brackets are
/// taken out; `[h]`, hours above 24, is a time all the same.
QString lettersOf(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code[i];
        if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else if (character == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (character == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const qsizetype length = end < 0 ? code.size() - i - 1 : end - i - 1;
            const QStringView inside = code.sliced(i + 1, length);
            if (inside.startsWith(u'h', Qt::CaseInsensitive))
                letters += u'h';
            i = end < 0 ? code.size() : end;
        } else if (character == u';') {
            break; // what follows is for negative numbers
        } else {
            letters += character.toLower();
        }
    }
    return letters;
}

} // namespace

NumberLook lookOfFormat(int id)
{
    // 14 to 17 and, in Chinese programs, 27 to 31, 36, 50 to 54, 57 and 58 are days; 18 to 21, 32
    // to 35, 45 to 47, 55 and 56 are times, 22 is both.
    static constexpr QStringView looks =
        u"              ddddttttt    dddddttttd        ttt  dddddttdd";
    if (id < 0 || id >= looks.size() || looks[id] == u' ')
        return NumberLook::Number;
    return looks[id] == u'd' ? NumberLook::Day : NumberLook::DayAndTime;
}

NumberLook lookOfFormat(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0)
        return NumberLook::Number;
    const QString letters = lettersOf(code);
    if (letters.contains(u'h') || letters.contains(u's'))
        return NumberLook::DayAndTime;
    const bool isDay = letters.contains(u'y') || letters.contains(u'd') || letters.contains(u'm');
    return isDay ? NumberLook::Day : NumberLook::Number;
}

QString shownNumber(const QString &number, NumberLook look, DayCount count)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return number;
    if (look == NumberLook::Number) {
        constexpr double exact = 9007199254740992.0;
        const bool isWhole = std::trunc(value) == value && std::abs(value) < exact;
        return isWhole ? QString::number(static_cast<qint64>(value)) : number;
    }
    constexpr double lastDay = 2958465; // of the year 9999
    if (value < 0 || value > lastDay)
        return number;
    constexpr double secondsOfDay = 24 * 60 * 60;
    const QDate origin = count == DayCount::From1900 ? QDate(1899, 12, 30) : QDate(1904, 1, 1);
    const auto seconds = static_cast<qint64>(std::llround(value * secondsOfDay));
    const QDateTime shown = QDateTime(origin, QTime(0, 0), Qt::UTC).addSecs(seconds);
    // A time within a day that is shown without it was cut off by the format only.
    const bool isDayOnly = look == NumberLook::Day && shown.time() == QTime(0, 0);
    if (isDayOnly)
        return shown.toString(u"yyyy-MM-dd"_s);
    // 23:59 was typed, and means the day's end; only 23:59:00 would mean the minute before it.
    const bool isToTheMinute = shown.time().second() == 0;
    return shown.toString(isToTheMinute ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace beian::exchange
