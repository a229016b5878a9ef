#pragma once

namespace beian::cli {

class Commands;

// Each adds the commands of one file.
void addImportCommand(Commands &commands);
void addListCommands(Commands &commands);
void addCheckCommand(Commands &commands);
void addNumberCommands(Commands &commands);
void addInstanceCommands(Commands &commands);
void addFilingCommands(Commands &commands);
void addMoveCommand(Commands &commands);
void addPlanCommand(Commands &commands);
void addRiskCommand(Commands &commands);
void addDutyCommands(Commands &commands);
void addRecordCommands(Commands &commands);
void addLedgerCommands(Commands &commands);
void addRestoreCommand(Commands &commands);
void addRulebookCommands(Commands &commands);
void addLifecycleCommand(Commands &commands);
void addAccountCommand(Commands &commands);
void addUndoCommand(Commands &commands);

} // namespace beian::cli
