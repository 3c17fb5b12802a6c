#include "read/text/written_number.h"

#include <algorithm>
#include <string>

#include "base/unicode.h"
#include "model/page_label.h"

namespace banxin {
namespace {

constexpr int kMostWritten = 9999;
constexpr int kMostInChinese = 99;

/// The value of a figure of either width; nothing for another character.
std::optional<int> figure_value(char32_t c) {
    if (c >= U'0' && c <= U'9') return static_cast<int>(c - U'0');
    if (c >= U'０' && c <= U'９') return static_cast<int>(c - U'０');
    return std::nullopt;
}

std::optional<int> in_chinese(std::string_view text) {
    for (int number = 1; number <= kMostInChinese; ++number) {
        if (chinese_number(number) == text) return number;
    }
    return text == "两" ? std::optional(2) : std::nullopt;
}

}  // namespace

std::optional<int> written_number(std::string_view text) {
    const std::u32string signs = to_utf32(std::string(text));
    int value = 0;
    for (const char32_t c : signs) {
        const auto figure = figure_value(c);
        if (!figure) return in_chinese(text);
        value = value * 10 + *figure;
        if (value > kMostWritten) return std::nullopt;
    }
    return signs.empty() ? std::nullopt : std::optional(value);
}

std::vector<int> numbers_among(std::string_view text) {
    std::vector<int> numbers;
    bool goes_on = false;
    for (const char32_t c : to_utf32(std::string(text))) {
        const auto figure = figure_value(c);
        if (figure && !goes_on) numbers.push_back(0);
        if (figure) numbers.back() = std::min(numbers.back() * 10 + *figure, kMostWritten + 1);
        goes_on = figure.has_value();
    }
    return numbers;
}

}  // namespace banxin
