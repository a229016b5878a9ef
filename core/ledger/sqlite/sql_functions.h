#pragma once

struct sqlite3;

namespace beian::ledger::sqlite {

/// Makes known to a connection's queries (never to the schema): `folded(text)`, case-folded as
/// Unicode says; `grouped(number)` and `displayed(domain)`, as people see them. False where SQLite
/// refuses.
[[nodiscard]] bool addSqlFunctions(sqlite3 *database);

} // namespace beian::ledger::sqlite
