#include "core/model/service_number.h"

#include <algorithm>

namespace beian::model {

namespace {

bool isHyphen(QChar c)
{
    // Hyphen-minus and what word processors and input methods put in its place.
    switch (c.unicode()) {
    case u'-':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0xFE63:
    case 0xFF0D:
        return true;
    default:
        return false;
    }
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString normalisedNumber(QStringView pasted)
{
    QString text;
    text.reserve(pasted.size());
    for (const QChar c : pasted.toString().normalized(QString::NormalizationForm_KC)) {
        if (isHyphen(c))
            text.append(u'-');
        else if (!c.isSpace() && c.category() != QChar::Other_Format)
            text.append(c.toLower());
    }
    // What was taken out or made small may have kept a mark from joining its letter.
    text = text.normalized(QString::NormalizationForm_KC);
    QString digits = text;
    digits.remove(u'-');
    const bool joins = digits.size() == 12 && digits.startsWith(u'0')
        && std::all_of(digits.cbegin(), digits.cend(), isAsciiDigit);
    return joins ? digits : text;
}

QString groupedNumber(const QString &text)
{
    if (text.size() != 12 || !std::all_of(text.cbegin(), text.cend(), isAsciiDigit))
        return text;
    return text.first(4) + u' ' + text.sliced(4, 4) + u' ' + text.last(4);
}

} // namespace beian::model
