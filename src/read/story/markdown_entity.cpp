#include "read/story/markdown_entity.h"

#include <charconv>
#include <utility>

namespace banxin {

namespace {

constexpr std::pair<std::string_view, char32_t> kNamed[] = {
    {"&amp;", U'&'},        {"&lt;", U'<'},         {"&gt;", U'>'},          {"&quot;", U'"'},
    {"&apos;", U'\''},      {"&nbsp;", U'\u00A0'},  {"&emsp;", U'\u2003'},   {"&ensp;", U'\u2002'},
    {"&mdash;", U'\u2014'}, {"&ndash;", U'\u2013'}, {"&hellip;", U'\u2026'}, {"&middot;", U'\u00B7'},
};

std::optional<char32_t> numbered(std::string_view digits, int base) {
    unsigned value = 0;
    const auto [stop, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (trouble != std::errc() || stop != digits.data() + digits.size()) return std::nullopt;
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < 0x20 || value == 0x7F || value > 0x10FFFF || surrogate) return std::nullopt;
    return static_cast<char32_t>(value);
}

}  // namespace

std::optional<char32_t> entity_character(std::string_view entity) {
    for (const auto& [name, character] : kNamed) {
        if (name == entity) return character;
    }
    if (!entity.starts_with("&#") || !entity.ends_with(";")) return std::nullopt;
    const std::string_view number = entity.substr(2, entity.size() - 3);
    const bool hexadecimal = number.starts_with('x') || number.starts_with('X');
    return hexadecimal ? numbered(number.substr(1), 16) : numbered(number, 10);
}

}  // namespace banxin
