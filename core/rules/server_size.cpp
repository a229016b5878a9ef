#include "core/rules/server_size.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace beian::rules
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array smallSizes{
    "nano"_L1, "tiny"_L1, "micro"_L1, "xsmall"_L1, "small"_L1, "medium"_L1, "large"_L1};

/// "xlarge" ranks as one, "16xlarge" as sixteen, and all of them above the named sizes.
std::optional<int> rankOf(QStringView size)
{
    const auto named = std::find(smallSizes.begin(), smallSizes.end(), size);
    if (named != smallSizes.end())
        return static_cast<int>(named - smallSizes.begin());
    if (!size.endsWith("xlarge"_L1))
        return std::nullopt;
    const QStringView count = size.chopped(6);
    bool isNumber = true;
    const int times = count.isEmpty() ? 1 : count.toInt(&isNumber);
    if (!isNumber || times < 1)
        return std::nullopt;
    return static_cast<int>(smallSizes.size()) + times;
}

} // namespace

bool isSmallerType(const QString &now, const QString &before)
{
    const qsizetype dot = before.lastIndexOf(u'.');
    if (dot < 0 || now.lastIndexOf(u'.') != dot ||
        QStringView(now).first(dot) != QStringView(before).first(dot))
        return false;
    const std::optional<int> rankNow = rankOf(QStringView(now).sliced(dot + 1));
    const std::optional<int> rankBefore = rankOf(QStringView(before).sliced(dot + 1));
    return rankNow && rankBefore && *rankNow < *rankBefore;
}

} // namespace beian::rules
