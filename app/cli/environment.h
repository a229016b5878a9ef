#pragma once

#include "core/rules/issuance.h"
#include "core/support/clock.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>
#include <QString>
#include <QTextStream>

#include <functional>

namespace beian::cli {

/// Results go to `out` and nothing else does; errors and notes go to `err`.
struct Streams {
    QIODevice &in;
    QTextStream &out;
    QTextStream &err;
};

/// All that one call of the program takes from the world around it.
struct Environment {
    QCoreApplication &application;
    const support::Clock &clock;
    QLocale locale;
    QString actor;          ///< the system's user name
    QString defaultLedger;  ///< used where --ledger does not name one
    QString rulebookFolder; ///< the user's own rulebooks; empty: none
    rules::RandomBelow random;
    /// Writes a line over the one before, where standard error is a terminal; an empty one takes it
    /// away. Empty: it is none.
    std::function<void(const QString &line)> showProgress = {};
};

} // namespace beian::cli
