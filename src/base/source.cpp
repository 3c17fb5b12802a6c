#include "base/source.h"

#include <array>

namespace banxin {
namespace {

/// In the order of Element.
constexpr auto kNames = std::to_array<std::string_view>({"none",
                                                         "body",
                                                         "crosshead",
                                                         "credit",
                                                         "drop-cap",
                                                         "kicker",
                                                         "headline",
                                                         "deck",
                                                         "summary",
                                                         "byline",
                                                         "picture",
                                                         "caption",
                                                         "picture-credit",
                                                         "pull",
                                                         "facts",
                                                         "facts-title",
                                                         "code",
                                                         "code-words",
                                                         "jump-to",
                                                         "jump-from",
                                                         "jump-head",
                                                         "pointer",
                                                         "pointer-number",
                                                         "pointer-page",
                                                         "pointer-summary",
                                                         "pointer-title",
                                                         "advertisement",
                                                         "art",
                                                         "box",
                                                         "rule",
                                                         "masthead",
                                                         "ear",
                                                         "folio",
                                                         "imprint"});
static_assert(kNames.size() == static_cast<std::size_t>(Element::imprint) + 1);

}  // namespace

std::string_view name_of(Element element) {
    return kNames[static_cast<std::size_t>(element)];
}

}  // namespace banxin
