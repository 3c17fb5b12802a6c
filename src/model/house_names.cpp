#include "model/house_names.h"

#include <array>

namespace banxin {
namespace {

constexpr auto kHouseFonts = std::to_array<WordPair>({
    {"song", "宋体"},
    {"song", "宋"},
    {"hei", "黑体"},
    {"hei", "黑"},
    {"kai", "楷体"},
    {"kai", "楷"},
    {"fangsong", "仿宋"},
    {"fangsong", "仿宋体"},
    {"headline", "标题"},
    {"headline", "大标宋"},
});

constexpr auto kHouseInks = std::to_array<WordPair>({
    {"black", "黑"},
    {"red", "红"},
    {"paper", "纸"},
});

}  // namespace

WordTable font_words() {
    return kHouseFonts;
}

WordTable ink_words() {
    return kHouseInks;
}

Phrase font_phrase(const FontRole& font) {
    return in_its_language(word_of(kHouseFonts, font.value));
}

Phrase ink_phrase(const InkName& ink) {
    return in_its_language(word_of(kHouseInks, ink.value));
}

}  // namespace banxin
