#include "read/house/text_kinds.h"

#include <algorithm>

#include "read/yaml/key_words.h"

namespace banxin {

const std::vector<NamedKind>& text_kinds() {
    static const std::vector<NamedKind> kinds{
        {"body", TextKind::body},
        {"kicker", TextKind::kicker},
        {"headline", TextKind::headline},
        {"deck", TextKind::deck},
        {"byline", TextKind::byline},
        {"dateline", TextKind::dateline},
        {"crosshead", TextKind::crosshead},
        {"caption", TextKind::caption},
        {"credit", TextKind::credit},
        {"folio", TextKind::folio},
        {"jump", TextKind::jump},
        {"jump_head", TextKind::jump_head},
        {"pointer", TextKind::pointer},
        {"ear", TextKind::ear},
        {"masthead", TextKind::masthead},
        {"masthead_line", TextKind::masthead_line},
        {"imprint", TextKind::imprint},
        {"quote", TextKind::quote},
        {"list", TextKind::list},
        {"drop_cap", TextKind::drop_cap},
        {"summary", TextKind::summary},
        {"lead", TextKind::lead},
        {"pull", TextKind::pull},
        {"facts", TextKind::facts},
        {"facts_title", TextKind::facts_title},
        {"pointer_title", TextKind::pointer_title},
        {"pointer_summary", TextKind::pointer_summary},
    };
    return kinds;
}

std::optional<TextKind> kind_named(std::string_view name) {
    const auto found =
        std::ranges::find_if(text_kinds(), [&](const NamedKind& kind) { return means(key_words(), name, kind.name); });
    return found == text_kinds().end() ? std::nullopt : std::optional(found->kind);
}

const std::vector<TextKind>& running_kinds() {
    static const std::vector<TextKind> kinds{TextKind::body, TextKind::dateline, TextKind::quote,
                                             TextKind::list, TextKind::credit,   TextKind::caption,
                                             TextKind::lead, TextKind::summary,  TextKind::facts};
    return kinds;
}

}  // namespace banxin
