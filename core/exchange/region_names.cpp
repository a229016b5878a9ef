#include "core/exchange/region_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace beian::exchange {

using namespace Qt::StringLiterals;

namespace {

struct RegionName {
    QLatin1StringView id;
    const char16_t *area; ///< 华东1; empty where the console names none of its own
    const char16_t *city;
    QLatin1StringView english;
};

constexpr std::array regions{
    RegionName{"cn-qingdao"_L1, u"华北1", u"青岛", "qingdao"_L1},
    RegionName{"cn-beijing"_L1, u"华北2", u"北京", "beijing"_L1},
    RegionName{"cn-zhangjiakou"_L1, u"华北3", u"张家口", "zhangjiakou"_L1},
    RegionName{"cn-huhehaote"_L1, u"华北5", u"呼和浩特", "hohhot"_L1},
    RegionName{"cn-wulanchabu"_L1, u"华北6", u"乌兰察布", "ulanqab"_L1},
    RegionName{"cn-hangzhou"_L1, u"华东1", u"杭州", "hangzhou"_L1},
    RegionName{"cn-shanghai"_L1, u"华东2", u"上海", "shanghai"_L1},
    RegionName{"cn-nantong"_L1, u"华东3", u"南通", "nantong"_L1},
    RegionName{"cn-nanjing"_L1, u"华东5", u"南京", "nanjing"_L1},
    RegionName{"cn-fuzhou"_L1, u"华东6", u"福州", "fuzhou"_L1},
    RegionName{"cn-shenzhen"_L1, u"华南1", u"深圳", "shenzhen"_L1},
    RegionName{"cn-heyuan"_L1, u"华南2", u"河源", "heyuan"_L1},
    RegionName{"cn-guangzhou"_L1, u"华南3", u"广州", "guangzhou"_L1},
    RegionName{"cn-chengdu"_L1, u"西南1", u"成都", "chengdu"_L1},
    RegionName{"cn-zhongwei"_L1, u"西北2", u"中卫", "zhongwei"_L1},
    RegionName{"cn-wuhan-lr"_L1, u"华中1", u"武汉", "wuhan"_L1},
    RegionName{"cn-zhengzhou-jva"_L1, u"", u"郑州", "zhengzhou"_L1},
    RegionName{"cn-hongkong"_L1, u"", u"香港", "hongkong"_L1},
    RegionName{"ap-southeast-1"_L1, u"", u"新加坡", "singapore"_L1},
    RegionName{"ap-southeast-2"_L1, u"", u"悉尼", "sydney"_L1},
    RegionName{"ap-southeast-3"_L1, u"", u"吉隆坡", "kualalumpur"_L1},
    RegionName{"ap-southeast-5"_L1, u"", u"雅加达", "jakarta"_L1},
    RegionName{"ap-southeast-6"_L1, u"", u"马尼拉", "manila"_L1},
    RegionName{"ap-southeast-7"_L1, u"", u"曼谷", "bangkok"_L1},
    RegionName{"ap-southeast-8"_L1, u"", u"柔佛", "johor"_L1},
    RegionName{"ap-northeast-1"_L1, u"", u"东京", "tokyo"_L1},
    RegionName{"ap-northeast-2"_L1, u"", u"首尔", "seoul"_L1},
    RegionName{"ap-south-1"_L1, u"", u"孟买", "mumbai"_L1},
    RegionName{"eu-central-1"_L1, u"", u"法兰克福", "frankfurt"_L1},
    RegionName{"eu-west-1"_L1, u"", u"伦敦", "london"_L1},
    RegionName{"us-west-1"_L1, u"", u"硅谷", "siliconvalley"_L1},
    RegionName{"us-east-1"_L1, u"", u"弗吉尼亚", "virginia"_L1},
    RegionName{"me-east-1"_L1, u"", u"迪拜", "dubai"_L1},
};

QString folded(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_KC).toLower();
    return text.remove(u' ');
}

/// Whole names only: "华东1金融云" is another region than 华东1.
QString idNamed(const QString &name)
{
    QString city = name;
    static const QRegularExpression kind(u"-?(?:本地地域|联通合营)$"_s);
    city.remove(kind);
    const auto it = std::find_if(regions.begin(), regions.end(), [&](const RegionName &region) {
        const bool isArea = *region.area != u'\0' && name == QStringView(region.area);
        return isArea || city == QStringView(region.city) || name == region.english ||
               name == region.id;
    });
    return it == regions.end() ? QString() : QString(it->id);
}

} // namespace

QString regionNamed(const QString &cell)
{
    const QString text = folded(cell);
    static const QRegularExpression id(u"(?:^|[(\\s])([a-z]{2}(?:-[a-z0-9]+)+)\\)?$"_s);
    if (const auto match = id.match(text); match.hasMatch())
        return match.captured(1);
    if (const QString known = idNamed(text); !known.isEmpty())
        return known;

    // "华东1(杭州)", "中国(香港)", "China (Hangzhou)": area and city must not speak of two regions.
    static const QRegularExpression bracketed(u"^([^(]*)\\(([^()]*)\\)$"_s);
    const QRegularExpressionMatch match = bracketed.match(text);
    if (!match.hasMatch())
        return cell;
    const QString area = idNamed(match.captured(1));
    const QString city = idNamed(match.captured(2));
    if (!area.isEmpty() && !city.isEmpty() && area != city)
        return cell;
    const QString named = city.isEmpty() ? area : city;
    return named.isEmpty() ? cell : named;
}

QString regionOfZone(const QString &zone)
{
    const QString text = folded(zone);
    static const QRegularExpression id(u"^([a-z]{2}(?:-[a-z]+)+(?:-\\d+)?)-?[a-z]$"_s);
    if (const auto match = id.match(text); match.hasMatch()) {
        const QString region = match.captured(1);
        const bool isKnown = std::any_of(regions.begin(), regions.end(),
            [&region](const RegionName &each) { return region == each.id; });
        return isKnown ? region : QString();
    }
    static const QRegularExpression named(u"^(.+?)可用区[a-z]?$"_s);
    const QRegularExpressionMatch match = named.match(text);
    return match.hasMatch() ? idNamed(match.captured(1)) : QString();
}

} // namespace beian::exchange
