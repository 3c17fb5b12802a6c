#include "read/yaml/mark_behind_name.h"

#include <algorithm>
#include <string>

namespace banxin {
namespace {

constexpr std::u32string_view kEndsNoName = U"，、；。,;";
constexpr std::u32string_view kMarksOfText = U"，、；。：！？,;:!?“”‘’\"'「」『』《》（）()[]{}【】|>&*";
constexpr std::u32string_view kBlanksOfValues = U" \t\r\u3000";

/// The brackets that are open before a character of a line.
std::u32string open_at(std::u32string_view line, std::u32string_view open, std::size_t at) {
    std::u32string brackets(open);
    char32_t quote = 0;
    for (const char32_t c : line.substr(0, at)) {
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == U'"' || c == U'\'') {
            quote = c;
        } else if (c == U'{' || c == U'[') {
            brackets += c;
        } else if ((c == U'}' || c == U']') && !brackets.empty()) {
            brackets.pop_back();
        }
    }
    return brackets;
}

enum class Within { nothing, brackets };

/// One past the value's last character that is no blank.
std::size_t end_of_value(std::u32string_view line, std::size_t value, Within within) {
    std::size_t end = line.size();
    if (within == Within::brackets) end = std::min(line.find_first_of(U",[]{}", value), end);
    end = std::min(line.find(U" #", value), end);
    while (end > value && kBlanksOfValues.find(line[end - 1]) != std::u32string_view::npos) --end;
    return end;
}

bool ends_no_name(char32_t c) {
    return kEndsNoName.find(c) != std::u32string_view::npos;
}

}  // namespace

std::optional<CharacterRange> marks_behind_name(std::u32string_view line, std::u32string_view open, std::size_t value) {
    if (value >= line.size()) return std::nullopt;
    const Within within = open_at(line, open, value).empty() ? Within::nothing : Within::brackets;
    const std::size_t end = end_of_value(line, value, within);
    const bool goes_on_below =
        within == Within::brackets && line.find_first_of(U",]}", end) == std::u32string_view::npos;
    std::size_t first = end;
    while (first > value && ends_no_name(line[first - 1])) --first;
    const std::u32string_view name = line.substr(value, first - value);
    const bool is_text = name.find_first_of(kMarksOfText) != std::u32string_view::npos;
    if (first == end || name.empty() || is_text || goes_on_below) return std::nullopt;
    return CharacterRange{first, end};
}

}  // namespace banxin
