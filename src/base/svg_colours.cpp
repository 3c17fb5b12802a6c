#include "base/svg_colours.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "base/css_colour_names.h"

namespace banxin {
namespace {

constexpr std::array<std::string_view, 6> kProperties{"fill",        "stroke",         "stop-color",
                                                      "flood-color", "lighting-color", "color"};

bool is_name_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == ':';
}

std::optional<unsigned> hexadecimal(std::string_view digits) {
    if (digits.size() != 3 && digits.size() != 6) return std::nullopt;
    unsigned value = 0;
    for (const char c : digits) {
        if (std::isxdigit(static_cast<unsigned char>(c)) == 0) return std::nullopt;
        const unsigned digit = c <= '9' ? static_cast<unsigned>(c - '0') : static_cast<unsigned>((c | 0x20) - 'a') + 10;
        value = value << 4 | digit;
        if (digits.size() == 3) value = value << 4 | digit;
    }
    return value;
}

/// The next whole number or per cent of `rgb(…)`; fractions are cut off, as they are below what eight bits show.
std::optional<unsigned> channel(std::string_view& rest) {
    const std::size_t start = rest.find_first_of("0123456789");
    if (start == std::string_view::npos) return std::nullopt;
    unsigned value = 0;
    std::size_t at = start;
    for (; at < rest.size() && std::isdigit(static_cast<unsigned char>(rest[at])) != 0 && at < start + 4; ++at)
        value = value * 10 + static_cast<unsigned>(rest[at] - '0');
    if (at < rest.size() && rest[at] == '.') at = std::min(rest.find_first_not_of("0123456789", at + 1), rest.size());
    const bool per_cent = at < rest.size() && rest[at] == '%';
    rest.remove_prefix(at + (per_cent ? 1 : 0));
    return std::min(per_cent ? (value * 255 + 50) / 100 : value, 255u);
}

std::optional<unsigned> channels(std::string_view inside) {
    const auto red = channel(inside);
    const auto green = red ? channel(inside) : std::nullopt;
    const auto blue = green ? channel(inside) : std::nullopt;
    if (!blue) return std::nullopt;
    return *red << 16 | *green << 8 | *blue;
}

/// The colour that starts at byte `first`, wherever it ends.
std::optional<SvgColour> colour_at(std::string_view svg, std::size_t first) {
    const std::string_view rest = svg.substr(first);
    if (rest.starts_with("#")) {
        const std::size_t end = std::min(rest.find_first_not_of("0123456789abcdefABCDEF", 1), rest.size());
        const auto rgb = hexadecimal(rest.substr(1, end - 1));
        return rgb ? std::optional(SvgColour{first, first + end, *rgb}) : std::nullopt;
    }
    if (rest.starts_with("rgb(") || rest.starts_with("RGB(")) {
        const std::size_t end = rest.find(')');
        if (end == std::string_view::npos) return std::nullopt;
        const auto rgb = channels(rest.substr(4, end - 4));
        return rgb ? std::optional(SvgColour{first, first + end + 1, *rgb}) : std::nullopt;
    }
    std::size_t end = 0;
    while (end < rest.size() && std::isalpha(static_cast<unsigned char>(rest[end])) != 0) ++end;
    const auto rgb = css_colour(rest.substr(0, end));
    return rgb ? std::optional(SvgColour{first, first + end, *rgb}) : std::nullopt;
}

/// The first byte of the value, when the property's name at [at, end) is followed by `=` or `:`; the file's end
/// otherwise.
std::size_t value_after(std::string_view svg, std::size_t end) {
    const std::size_t sign = svg.find_first_not_of(" \t\r\n", end);
    if (sign == std::string_view::npos || (svg[sign] != '=' && svg[sign] != ':')) return svg.size();
    const std::size_t value = svg.find_first_not_of(" \t\r\n\"'", sign + 1);
    return value == std::string_view::npos ? svg.size() : value;
}

std::string written(unsigned rgb) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4) text += kDigits[rgb >> shift & 0xF];
    return text;
}

}  // namespace

std::vector<SvgColour> svg_colours(std::string_view svg) {
    std::vector<SvgColour> colours;
    for (std::size_t at = 0; at < svg.size();) {
        if (!is_name_character(svg[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < svg.size() && is_name_character(svg[end]) && svg[end] != ':') ++end;
        if (end == at) end = at + 1;  // A lone colon.
        if (std::find(kProperties.begin(), kProperties.end(), svg.substr(at, end - at)) != kProperties.end()) {
            const std::size_t value = value_after(svg, end);
            if (const auto colour = value < svg.size() ? colour_at(svg, value) : std::nullopt) {
                colours.push_back(*colour);
                end = colour->end;
            }
        }
        at = end;
    }
    return colours;
}

unsigned grey_of(unsigned rgb) {
    const unsigned light = (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) + 500) / 1000;
    return light << 16 | light << 8 | light;
}

std::string in_grey(std::string_view svg) {
    std::string grey;
    std::size_t copied = 0;
    for (const SvgColour& colour : svg_colours(svg)) {
        grey += svg.substr(copied, colour.first - copied);
        grey += written(grey_of(colour.rgb));
        copied = colour.end;
    }
    grey += svg.substr(copied);
    return grey;
}

}  // namespace banxin
