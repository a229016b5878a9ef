#include "core/exchange/completeness.h"

namespace beian::exchange {

using model::Completeness;

Completeness completenessOf(const model::PageEvidence &evidence)
{
    if (evidence.rows == 0)
        return Completeness::Unknown;
    if (evidence.total && evidence.rows < *evidence.total)
        return Completeness::Partial;
    if (evidence.continued > 0 && !evidence.lastEnded)
        return Completeness::Partial;
    if (evidence.broken)
        return Completeness::Unknown;
    if (evidence.total)
        return evidence.rows == *evidence.total ? Completeness::Complete : Completeness::Unknown;

    const bool isChain = evidence.continued > 0 && evidence.ended == 1 && evidence.lastEnded &&
                         evidence.continued + evidence.ended == evidence.documents;
    return isChain ? Completeness::Complete : Completeness::Unknown;
}

} // namespace beian::exchange
