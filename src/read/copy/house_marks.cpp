#include "read/copy/house_marks.h"

#include <string_view>

namespace banxin {

char32_t wide_mark(char32_t half, CopyMarks marks) {
    constexpr std::u32string_view kHalf = U",.:;?!()";
    constexpr std::u32string_view kChinese = U"，。：；？！（）";
    constexpr std::u32string_view kJapanese = U"、。：；？！（）";
    const std::size_t at = kHalf.find(half);
    if (at == std::u32string_view::npos) return 0;
    return marks == CopyMarks::japanese ? kJapanese[at] : kChinese[at];
}

QuoteMarks outer_quotes(CopyMarks marks) {
    const bool corner = marks == CopyMarks::corner || marks == CopyMarks::japanese;
    return corner ? QuoteMarks{U'「', U'」'} : QuoteMarks{U'“', U'”'};
}

QuoteMarks inner_quotes(CopyMarks marks) {
    const bool corner = marks == CopyMarks::corner || marks == CopyMarks::japanese;
    return corner ? QuoteMarks{U'『', U'』'} : QuoteMarks{U'‘', U'’'};
}

}  // namespace banxin
