#include "read/story/dateline.h"

#include <algorithm>
#include <iterator>

namespace banxin {

namespace {

// Between 本报 and 讯 or 电 stand a place and a day, never a sentence.
constexpr std::size_t kLongestPlace = 20;
constexpr std::size_t kLongestBracket = 40;

constexpr std::u32string_view kReporters[] = {U"记者",   U"記者",   U"通讯员", U"通訊員",
                                              U"特派员", U"特派員", U"实习生", U"實習生"};

bool ends_a_place(char32_t c) {
    return std::u32string_view(U"，。、；：！？“”‘’《》（）()【】,.;:!? \u3000").find(c) != std::u32string_view::npos;
}

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\u3000';
}

// Length of a bracket that starts the text, brackets included; 0 when there is none or it is too long.
std::size_t bracket_length(std::u32string_view text, std::u32string_view open, std::u32string_view close) {
    if (text.empty() || open.find(text.front()) == std::u32string_view::npos) return 0;
    const std::size_t end = text.find_first_of(close);
    return end == std::u32string_view::npos || end > kLongestBracket ? 0 : end + 1;
}

bool names_a_reporter(std::u32string_view bracket) {
    return std::any_of(std::begin(kReporters), std::end(kReporters),
                       [&](std::u32string_view word) { return bracket.find(word) != std::u32string_view::npos; });
}

// 本报…讯 or 本报…电: the length up to and with the last character, 0 when it is something else.
std::size_t agency_length(std::u32string_view text) {
    if (!text.starts_with(U"本报") && !text.starts_with(U"本報")) return 0;
    const std::size_t most = std::min(text.size(), kLongestPlace + 3);
    for (std::size_t i = 2; i < most && !ends_a_place(text[i]); ++i) {
        if (text[i] != U'讯' && text[i] != U'訊' && text[i] != U'电' && text[i] != U'電') continue;
        const std::u32string_view rest = text.substr(i + 1);
        const std::size_t bracket = bracket_length(rest, U"（(", U"）)");
        if (bracket > 0 && names_a_reporter(rest.substr(0, bracket))) return i + 1 + bracket;
        if (!rest.empty() && is_blank(rest.front())) return i + 1;
    }
    return 0;
}

}  // namespace

std::size_t dateline_length(std::u32string_view paragraph) {
    const std::size_t bracket = bracket_length(paragraph, U"【", U"】");
    return bracket > 0 ? bracket : agency_length(paragraph);
}

}  // namespace banxin
