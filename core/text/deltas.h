#pragma once

#include "core/model/delta.h"
#include "core/rulebook/rulebook.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace beian::text {

/// A named change as a phrase: "续费至 2027-05-12（原 2027-02-12）".
[[nodiscard]] QString deltaText(const model::Delta &delta, const rulebook::Rulebook &rulebook);

/// "危及 3 个备案：a.cn、b.cn、c.cn"; empty where there is none.
[[nodiscard]] QString endangersText(const QStringList &domains);

/// One field: "到期：2027-02-12 → 2027-05-12".
[[nodiscard]] QString fieldChangeText(
    const model::FieldChange &change, const rulebook::Rulebook &rulebook);

/// The whole change in one line: what has a name first, then the other fields.
[[nodiscard]] QString changeText(const std::vector<model::Delta> &deltas,
    const std::vector<model::FieldChange> &fields, const rulebook::Rulebook &rulebook);

} // namespace beian::text
