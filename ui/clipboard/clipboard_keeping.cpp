#include "ui/clipboard/clipboard_keeping.h"

#include <QCoreApplication>
#include <QSettings>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::ClipboardKeeping)
};

QString settingsKey()
{
    return u"clipboard/keeping"_s;
}

} // namespace

std::optional<std::chrono::seconds> durationOf(ClipboardKeeping keeping)
{
    switch (keeping) {
    case ClipboardKeeping::TenSeconds:
        return 10s;
    case ClipboardKeeping::HalfMinute:
        return 30s;
    case ClipboardKeeping::Minute:
        return 1min;
    case ClipboardKeeping::FiveMinutes:
        return 5min;
    case ClipboardKeeping::Forever:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ClipboardKeeping storedKeeping()
{
    const QString code = QSettings().value(settingsKey()).toString();
    return support::fromCode<ClipboardKeeping>(code).value_or(usualKeeping);
}

void storeKeeping(ClipboardKeeping keeping)
{
    QSettings().setValue(settingsKey(), QString(support::codeOf(keeping)));
}

QString keepingWord(ClipboardKeeping keeping)
{
    const auto duration = durationOf(keeping);
    if (!duration)
        return Words::tr("never");
    const int seconds = static_cast<int>(duration->count());
    return seconds < 60 ? Words::tr("after %n second(s)", nullptr, seconds)
                        : Words::tr("after %n minute(s)", nullptr, seconds / 60);
}

QString keepingSentence(ClipboardKeeping keeping, const QDateTime &now)
{
    const auto duration = durationOf(keeping);
    if (!duration)
        return {};
    const int seconds = static_cast<int>(duration->count());
    if (seconds < 60)
        return Words::tr("It leaves the clipboard in %n second(s).", nullptr, seconds);
    // By the clock on this desk, not by that of the rulebook's zone.
    const QString time = now.addSecs(seconds).toLocalTime().toString(u"HH:mm"_s);
    return Words::tr("It leaves the clipboard in %n minute(s), at %1.", nullptr, seconds / 60)
        .arg(time);
}

} // namespace beian::ui
