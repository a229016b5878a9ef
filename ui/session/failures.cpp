#include "ui/session/failures.h"

#include "core/text/refusals.h"

namespace beian::ui
{

QString sentenceOf(const usecases::Failure &failure)
{
    return std::visit([](const auto &cause) { return text::sentence(cause); }, failure.cause);
}

} // namespace beian::ui
