#pragma once

#include "core/rulebook/rulebook.h"
#include "core/rulebook/strict_json.h"

namespace beian::rulebook {

/// Reports what two parts of a well-formed rulebook say against each other.
void refuseContradictions(const Rulebook &book, FirstError &errors);

} // namespace beian::rulebook
