#pragma once

#include <QCoreApplication>

namespace beian::text {

/// Where every sentence of this floor is looked up: one context, one translation file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(beian::text)
};

} // namespace beian::text
