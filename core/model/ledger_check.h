#pragma once

#include "core/support/enum_names.h"

namespace beian::model {

/// What a whole ledger is checked for. A comment says what is counted.
enum class LedgerCheck {
    FilePages,  ///< pages: each is whole, and in its place
    References, ///< columns that must name a row of another table
    Rules,      ///< numbers and filings: the hard rules hold over all of them
    Events,     ///< events: each number, filing and stage came about by one
    Chain,      ///< events with a link: none was edited, added by another hand or lost
    Derivation, ///< rows: each is what its events made it
};

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::LedgerCheck> =
    std::to_array<EnumName<model::LedgerCheck>>({
        {model::LedgerCheck::FilePages, "file-pages"},
        {model::LedgerCheck::References, "references"},
        {model::LedgerCheck::Rules, "rules"},
        {model::LedgerCheck::Events, "events"},
        {model::LedgerCheck::Chain, "chain"},
        {model::LedgerCheck::Derivation, "derivation"},
    });

} // namespace beian::support
