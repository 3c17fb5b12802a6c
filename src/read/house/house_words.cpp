#include "read/house/house_words.h"

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

FontRole font_called(const std::string& word) {
    return FontRole{english_of(kHouseFonts, word)};
}

InkName ink_called(const std::string& word, const Paper& paper) {
    const bool is_own = paper.inks.contains(InkName{word});
    return InkName{is_own ? word : english_of(kHouseInks, word)};
}

}  // namespace banxin
