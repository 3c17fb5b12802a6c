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

bool is_counted_by(Text text, std::size_t at) {
    return is_measure_word(character_of(text, at), character_of(text, at + 1));
}

/// Whether a figure with what it counts ends before a place: 七个, 半年.
bool ends_count(Text text, std::size_t at) {
    return at >= 2 && counts_up(text[at - 2]) && is_measure_word(text[at - 1], U' ');
}

/// 两年|零七个|月, 一个|半小时, 百分之|三十五, 廿|五
bool goes_on_counting(Text text, Text behind, std::size_t at) {
    const bool counts = counts_up(text[at]);
    if (counts && (holds(U"廿卅", text[at - 1]) || text.substr(0, at).ends_with(U"百分之"))) return true;
    if (text[at] == U'之' && text.substr(0, at).ends_with(U"百分")) return counts_up(character_of(text, at + 1));
    if (text[at] == U'零' && ends_count(text, at)) return counts_up(character_of(text, at + 1));
    if (!holds(U"个個", text[at - 1]) || !ends_count(text, at)) return false;
    return behind == U"月" || text[at] == U'半';
}

/// 九十|来|分钟, 半年|多|来, 一个|多|月
bool is_about(Text text, Text behind, std::size_t at) {
    const char32_t before = text[at - 1];
    if (holds(U"来來", text[at]) && counts_up(before) && is_counted_by(text, at + 1)) return true;
    if (holds(U"来來", before) && at >= 2 && counts_up(text[at - 2])) return is_counted_by(text, at);
    const bool is_more = behind.size() == 1 || holds(U"来來", behind[1]) || is_counted_by(behind, 1);
    if (text[at] == U'多') return is_more && ends_count(text, at);
    return before == U'多' && ends_count(text, at - 1) && (holds(U"来來", text[at]) || is_counted_by(text, at));
}

/// 第三|中学, 第二|步; but 名列第一|县里
bool counts_in_order(Text text, Text behind, std::size_t at) {
    std::size_t first = at;
    while (first > 0 && counts_up(text[first - 1]) && text[first - 1] != U'第') --first;
    if (first == at || first == 0 || text[first - 1] != U'第' || classify(behind.front()) != CharClass::han)
        return false;
    const bool alone = first > 1 && holds(U"列名获獲得居夺奪排了", text[first - 2]);
    return !alone && (behind.size() > 1 || !is_function_word(behind.front()));
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

bool is_in_count(Text text, Text behind, std::size_t at) {
    return goes_on_counting(text, behind, at) || is_about(text, behind, at) || counts_in_order(text, behind, at);
}

bool is_in_class(Text text, std::size_t at) {
    const auto is_open = [&](std::size_t place) { return holds(U"（(", text[place]); };
    std::size_t open = at;
    if (!is_open(at)) {
        if (text[at] != U'班' || !holds(U"）)", text[at - 1])) return false;
        for (--open; open > 0 && counts_up(text[open - 1]);) --open;
        if (open == 0 || !is_open(--open)) return false;
    }
    std::size_t close = open + 1;
    while (close < text.size() && counts_up(text[close])) ++close;
    const bool has_number = close > open + 1 && holds(U"）)", character_of(text, close));
    if (!has_number || character_of(text, close + 1) != U'班' || open == 0) return false;
    return counts_up(text[open - 1]) || holds(U"级級", text[open - 1]);
}

bool is_in_date(Text text, Text word, std::size_t at) {
    if (counts_time(word)) {
        if (holds(U"初元", text[at])) return true;
        return counts_up(text[at]) && holds(U"年月日号號时時点點", behind_figure(text, at));
    }
    if (at < 2 || !counts_up(text[at - 2])) return false;
    if (holds(U"初廿卅", text[at])) return text[at - 1] == U'月';  // 十月|初三
    if (!counts_up(text[at])) return false;
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
            return holds(U"分刻", smaller) || is_chinese_figure(text[at]);  // 三十五点|五
        default:
            return false;
    }
}

}  // namespace banxin
