#pragma once

#include "core/rulebook/rulebook.h"
#include "core/usecases/self_check.h"

#include <QWidget>

namespace beian::ui
{

/// One item of the self-check: its state, what proves it or who ticked it and when, what to do where
/// it fails, and the box to tick where a person decides.
class CheckItemRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckItemRow)

public:
    CheckItemRow(
        const usecases::CheckItem &item, const rulebook::Rulebook &rulebook, QWidget *parent);

Q_SIGNALS:
    void ticked(beian::usecases::TickMark mark);
};

} // namespace beian::ui
