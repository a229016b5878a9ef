#include "ui/panels/side_panel.h"

#include "core/text/refusals.h"

namespace beian::ui
{

void SidePanel::sayDone(QStringList sentences, const model::Notes &notes)
{
    for (const model::Note &note : notes)
        sentences.append(text::sentence(note));
    Q_EMIT said(notes.empty() ? Level::Safe : Level::Watch, sentences.join(u'\n'));
}

} // namespace beian::ui
