#include "prepress/inside/system_type.h"

#include <algorithm>
#include <array>
#include <utility>

namespace banxin {
namespace {

constexpr const char* kLanguage = "zh-Hans";

/// Blanks, joiners, marks of direction and choosers of a form, which draw nothing by themselves.
bool is_unseen(char32_t character) {
    static constexpr std::array<std::pair<char32_t, char32_t>, 9> kUnseen{{{0x00, 0x20},
                                                                           {0x7F, 0xA0},
                                                                           {0xAD, 0xAD},
                                                                           {0x2000, 0x200F},
                                                                           {0x2028, 0x202F},
                                                                           {0x205F, 0x206F},
                                                                           {0xFE00, 0xFE0F},
                                                                           {0xFEFF, 0xFEFF},
                                                                           {0xE0100, 0xE01EF}}};
    return std::any_of(kUnseen.begin(), kUnseen.end(),
                       [&](const auto& range) { return range.first <= character && character <= range.second; });
}

}  // namespace

FontLibrary& SystemType::fonts() const {
    const std::lock_guard lock(guard_);
    if (!fonts_) fonts_ = std::make_unique<FontLibrary>();
    return *fonts_;
}

bool SystemType::has_family(const std::string& family) const {
    const auto found = fonts().find({family, 400, kLanguage});
    return found && found->as_asked;
}

bool SystemType::has_character(char32_t character) const {
    if (is_unseen(character)) return true;
    const auto any = fonts().find({"", 400, kLanguage});
    return any && (fonts().has_glyph(any->face, character) || fonts().fallback(character, any->face, kLanguage));
}

}  // namespace banxin
