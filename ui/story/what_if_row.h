#pragma once

#include "core/rules/what_if.h"
#include "core/usecases/list_filings.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace beian::ui
{

/// A question about what has not happened to a server yet, and what it would do.
struct Supposition {
    std::optional<rules::WhatIf> whatIf;         ///< nothing: nobody asked
    std::vector<usecases::FilingRow> falling = {}; ///< as they would stand then
    QDateTime strikesAt = {};
};

/// Asks it: "if this server is not renewed …".
class WhatIfRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfRow)

public:
    WhatIfRow(std::optional<rules::WhatIf> chosen, QWidget *parent);

Q_SIGNALS:
    void asked(std::optional<beian::rules::WhatIf> whatIf);
};

} // namespace beian::ui
