#include "display/mark_role_name.h"

namespace banxin {

std::string_view name_of(MarkRole role) {
    static constexpr std::string_view names[] = {
        "body", "head",    "caption", "jump_to", "jump_from",   "pointer", "furniture", "crosshead", "picture",
        "rule", "missing", "guide",   "ruby",    "interlinear", "aside",   "code",      "absent"};
    return names[static_cast<std::size_t>(role)];
}

}  // namespace banxin
