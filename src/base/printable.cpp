#include "base/printable.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr std::string_view kLineAgain = "\r\033[K";

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

bool overrides_direction(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_layout(char32_t c) {
    return c == '\n' || c == '\t';
}

/// Plain ASCII and most Chinese are seen to be harmless by their bytes.
bool may_be_harmful(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2;
    });
}

template <typename Stays>
std::string spelt_out(std::string_view text, Stays stays) {
    if (!may_be_harmful(text) && is_valid_utf8(text)) return std::string(text);
    std::string out;
    for (const char32_t c : to_utf32(text)) {
        if ((is_control(c) || overrides_direction(c)) && !stays(c)) {
            out += fmt::format("<U+{:04X}>", static_cast<unsigned>(c));
        } else {
            append_utf8(out, c);
        }
    }
    return out;
}

/// The bytes of `\033[1;31m` at the start of a text; 0 where it starts otherwise.
std::size_t dress_at(std::string_view text) {
    if (text.starts_with(kLineAgain)) return kLineAgain.size();
    if (!text.starts_with("\033[")) return 0;
    const std::size_t end = text.find_first_not_of("0123456789;", 2);
    return end != std::string_view::npos && text[end] == 'm' ? end + 1 : 0;
}

}  // namespace

std::string printable_text(std::string_view text) {
    return spelt_out(text, is_layout);
}

std::string printable_name(std::string_view name) {
    return spelt_out(name, [](char32_t) { return false; });
}

std::string printable_dressed(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t dress = dress_at(text);
        out += text.substr(0, dress);
        text.remove_prefix(dress);
        const std::size_t next = dress > 0 ? text.find_first_of("\r\033") : text.find_first_of("\r\033", 1);
        out += printable_text(text.substr(0, next));
        text.remove_prefix(std::min(next, text.size()));
    }
    return out;
}

}  // namespace banxin
