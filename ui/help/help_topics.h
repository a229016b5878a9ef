#pragma once

#include "core/text/language.h"

#include <QString>

#include <vector>

namespace beian::ui
{

/// One topic of the user guide.
struct HelpTopic {
    QString id;       ///< the same in both languages: "filings"
    QString title;
    QString markdown; ///< its heading first
};

/// The guide in that language, in its own order: `resources/help`, where each topic begins with its
/// id in a comment line.
[[nodiscard]] std::vector<HelpTopic> helpTopics(text::Language language);

/// The topic that is about the page of that object name; the first one's where none is.
[[nodiscard]] QString topicOfPage(const QString &page);

} // namespace beian::ui
