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

constexpr auto kLanguages = std::to_array<WordPair>({
    {"zh", "中文"},
    {"zh-Hans", "简体"},
    {"zh-Hans", "简体中文"},
    {"zh-Hant", "繁体"},
    {"zh-Hant", "繁体中文"},
    {"ja", "日文"},
    {"ko", "韩文"},
    {"en", "英文"},
});

}  // namespace

WordTable font_words() {
    return kHouseFonts;
}

WordTable ink_words() {
    return kHouseInks;
}

WordTable language_words() {
    return kLanguages;
}

Phrase font_phrase(const FontRole& font) {
    return in_its_language(word_of(kHouseFonts, font.value));
}

Phrase ink_phrase(const InkName& ink) {
    return in_its_language(word_of(kHouseInks, ink.value));
}

}  // namespace banxin
