#include "read/edition/jump_meant.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "read/text/written_number.h"

namespace banxin {
namespace {

constexpr auto kBeforePage = std::to_array<std::string_view>({"下转", "转到", "转", "第", " "});
constexpr auto kBehindPage = std::to_array<std::string_view>({"版面", "版", " "});

/// Without the words that stand round a page's name in speech.
std::string_view bare_page(std::string_view text) {
    for (bool more = true; more;) {
        const std::size_t size = text.size();
        for (const std::string_view word : kBeforePage) {
            if (text.starts_with(word)) text.remove_prefix(word.size());
        }
        for (const std::string_view word : kBehindPage) {
            if (text.ends_with(word)) text.remove_suffix(word.size());
        }
        more = text.size() < size;
    }
    return text;
}

/// `3`, `B03`: letters, if any, and figures.
bool is_page_name(std::string_view text) {
    const auto is_figure = [](char c) { return c >= '0' && c <= '9'; };
    const auto first = std::ranges::find_if(text, is_figure);
    const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return first != text.end() && std::all_of(first, text.end(), is_figure) &&
           std::all_of(text.begin(), first, is_letter);
}

}  // namespace

std::string jump_meant(const std::string& text) {
    const std::size_t slash = std::min(text.find('/'), text.size());
    const std::string_view page = bare_page(std::string_view(text).substr(0, slash));
    const std::string frame = slash + 1 < text.size() ? text.substr(slash) : std::string();
    if (is_page_name(page)) return std::string(page) + frame;
    if (const auto number = written_number(page)) return std::to_string(*number) + frame;
    const std::vector<int> numbers = numbers_among(page);
    return numbers.empty() ? std::string() : std::to_string(numbers.front());
}

}  // namespace banxin
