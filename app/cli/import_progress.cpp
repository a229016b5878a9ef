#include "app/cli/import_progress.h"

#include "app/cli/tr.h"

#include <QFileInfo>

namespace beian::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 bytesPerMegabyte = 1024 * 1024;

QString percent(qint64 done, qint64 total)
{
    return u"%1 %"_s.arg(done * 100 / total);
}

} // namespace

ImportProgress::ImportProgress(Call &call)
    : m_show(call.options().quiet ? std::function<void(const QString &)>()
                                  : call.environment().showProgress)
{
}

ImportProgress::~ImportProgress()
{
    clear();
}

support::Progress ImportProgress::reading(const QString &path)
{
    if (!m_show)
        return {};
    return {[this, name = QFileInfo(path).fileName()](qint64 done, qint64 total) {
                show(total > 0 ? Cli::tr("Reading %1: %2").arg(name, percent(done, total))
                               : Cli::tr("Reading %1: %2 MB")
                                     .arg(name, QString::number(done / bytesPerMegabyte)));
            },
        {}};
}

support::Progress ImportProgress::applying()
{
    if (!m_show)
        return {};
    return {[this](qint64 done, qint64 total) {
                if (total > 0)
                    show(Cli::tr("Comparing and applying: %1").arg(percent(done, total)));
            },
        {}};
}

void ImportProgress::clear()
{
    if (!m_shown.isEmpty())
        show(QString());
}

void ImportProgress::show(const QString &line)
{
    if (line == m_shown)
        return;
    m_shown = line;
    m_show(line);
}

} // namespace beian::cli
