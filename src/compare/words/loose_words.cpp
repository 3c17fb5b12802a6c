#include "compare/words/loose_words.h"

#include <unicode/uchar.h>

#include <string_view>

namespace banxin {
namespace {

bool is_blank(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    return u_isUWhiteSpace(point) != 0 || u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

/// The straight one for each quotation mark.
char32_t straight(char32_t c) {
    constexpr std::u32string_view kDouble = U"“”„‟＂「」『』﹁﹂﹃﹄〝〞";
    constexpr std::u32string_view kSingle = U"‘’‚‛＇";
    if (kDouble.find(c) != std::u32string_view::npos) return U'"';
    return kSingle.find(c) != std::u32string_view::npos ? U'\'' : c;
}

}  // namespace

LooseWords loose_words(const std::u32string& text) {
    LooseWords loose;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_blank(text[i])) continue;
        loose.words += straight(text[i]);
        loose.places.push_back(static_cast<int>(i));
    }
    return loose;
}

}  // namespace banxin
