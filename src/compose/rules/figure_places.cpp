#include "compose/rules/figure_places.h"

#include <algorithm>

#include "compose/rules/char_class.h"
#include "compose/rules/char_set.h"
#include "compose/rules/measure_words.h"
#include "compose/rules/word_characters.h"

namespace banxin {
namespace {

using Text = std::u32string_view;

char32_t character_of(Text text, std::size_t at) {
    return at < text.size() ? text[at] : U' ';
}

/// More than four in a row, as in 一二三四五, are no number.
bool counts_out(Text text, std::size_t at) {
    constexpr Text kOnes = U"〇零一二三四五六七八九";
    std::size_t first = at;
    while (first > 0 && holds(kOnes, text[first - 1])) --first;
    while (at < text.size() && holds(kOnes, text[at])) ++at;
    return at - first > 4;
}

/// What stands behind the figure that starts at a place.
char32_t behind_figure(Text text, std::size_t at) {
    while (at < text.size() && counts_up(text[at])) ++at;
    return character_of(text, at);
}

}  // namespace

bool counts_up(char32_t c) {
    return classify(c) == CharClass::digit || is_chinese_figure(c);
}

bool is_in_figure(Text text, Text figure, std::size_t at) {
    if (!std::all_of(figure.begin(), figure.end(), counts_up)) return false;
    if (counts_up(text[at])) return !counts_out(text, at);
    return (figure != U"第" && is_measure_word(text[at], character_of(text, at + 1)));
}

bool is_in_date(Text text, Text word, std::size_t at) {
    if (counts_time(word)) {
        if (holds(U"初元", text[at])) return true;
        return counts_up(text[at]) && holds(U"年月日号號时時点點", behind_figure(text, at));
    }
    if (at < 2 || !counts_up(text[at - 2]) || !counts_up(text[at])) return false;
    const char32_t smaller = behind_figure(text, at);
    switch (text[at - 1]) {
        case U'年':
            return smaller == U'月';
        case U'月':
            if (holds(U"日号號", smaller)) return true;
            return is_chinese_figure(text[at]) && !is_measure_word(smaller, U' ');  // 八月|十五
        case U'时':
        case U'時':
        case U'点':
        case U'點':
            return holds(U"分刻", smaller) || text[at] == U'半';
        default:
            return false;
    }
}

}  // namespace banxin
