#include "core/exchange/pdf/paper_fonts.h"

#include <QFontDatabase>

namespace beian::exchange {

using namespace Qt::StringLiterals;

namespace {

// What to install where there is none.
constexpr QLatin1StringView fontPackage = "fonts-noto-cjk"_L1;

// "Noto Sans CJK SC" is missing on purpose: Qt writes no character map for its digits that follow
// Latin letters, and an id would be copied as "i-bp??".
constexpr QLatin1StringView textFamilies[] = {"Noto Sans Mono CJK SC"_L1, "WenQuanYi Micro Hei"_L1,
    "WenQuanYi Zen Hei"_L1, "Microsoft YaHei"_L1, "PingFang SC"_L1, "SimHei"_L1, "SimSun"_L1};

constexpr QLatin1StringView monospacedFamilies[] = {"Noto Sans Mono CJK SC"_L1,
    "WenQuanYi Micro Hei Mono"_L1, "DejaVu Sans Mono"_L1, "Liberation Mono"_L1, "Consolas"_L1};

template <std::size_t size>
QString firstInstalled(const QLatin1StringView (&families)[size], const QStringList &installed)
{
    for (const QLatin1StringView family : families) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

} // namespace

tl::expected<PaperFonts, model::WriteError> choosePaperFonts(const QStringList &installed)
{
    const QString text = firstInstalled(textFamilies, installed);
    if (text.isEmpty()) {
        return tl::unexpected(model::WriteError{model::WriteErrorCode::NoChineseFont, fontPackage});
    }
    const QString monospaced = firstInstalled(monospacedFamilies, installed);
    return PaperFonts{text, monospaced.isEmpty() ? text : monospaced};
}

tl::expected<PaperFonts, model::WriteError> choosePaperFonts()
{
    return choosePaperFonts(QFontDatabase::families());
}

} // namespace beian::exchange
