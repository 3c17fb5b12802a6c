#include "base/source.h"

#include <array>

namespace banxin {
namespace {

/// In the order of Element.
constexpr auto kNames = std::to_array<std::string_view>({"none",
                                                         "body",
                                                         "crosshead",
                                                         "credit",
                                                         "drop_cap",
                                                         "kicker",
                                                         "headline",
                                                         "deck",
                                                         "summary",
                                                         "byline",
                                                         "picture",
                                                         "caption",
                                                         "picture_credit",
                                                         "pull",
                                                         "facts",
                                                         "facts_title",
                                                         "code",
                                                         "code_words",
                                                         "jump_to",
                                                         "jump_from",
                                                         "jump_head",
                                                         "pointer",
                                                         "pointer_number",
                                                         "pointer_page",
                                                         "pointer_summary",
                                                         "pointer_title",
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
