// What a person pastes as the domain of a site, and what a ledger says that one was.

#include "core/model/domain.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace beian;
using namespace Qt::StringLiterals;
using model::Domain;

namespace {

bool isHostNameByte(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

/// One domain, however it is written: in both of its forms it parses to itself.
void requireStable(const Domain &domain)
{
    constexpr qsizetype longestName = 253;
    const QString &ascii = domain.ascii();
    fuzz::require(!ascii.isEmpty() && ascii.size() <= longestName, "a domain fits into the DNS");
    fuzz::require(std::all_of(ascii.begin(), ascii.end(), isHostNameByte), "a domain is ASCII");
    fuzz::require(ascii.contains(u'.'), "a domain has a suffix");
    for (const QString &form : {ascii, domain.display()}) {
        const auto again = Domain::parse(form);
        fuzz::require(again.has_value(), "an accepted domain is accepted again");
        fuzz::require(again->domain == domain, "an accepted domain parses to itself");
        fuzz::require(!again->changes.cutScheme && !again->changes.cutSubdomain,
            "nothing is left to cut off");
    }
    fuzz::require(!Domain::parse(ascii)->changes.folded, "nothing is left to fold");
}

} // namespace

fuzz::Seeds fuzz::seeds()
{
    return {};
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::pastedText(data, size);
    if (const auto parsed = Domain::parse(text))
        requireStable(parsed->domain);
    static_cast<void>(Domain::fromStored(text).display());
    return 0;
}
