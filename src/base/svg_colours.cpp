#include "base/svg_colours.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "base/css_colour.h"

namespace banxin {
namespace {

constexpr std::array<std::string_view, 6> kProperties{"fill",        "stroke",         "stop-color",
                                                      "flood-color", "lighting-color", "color"};

bool is_name_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == ':';
}

/// The colour that starts at byte `first`, wherever it ends.
std::optional<SvgColour> colour_at(std::string_view svg, std::size_t first) {
    const auto colour = css_colour_at(svg.substr(first));
    return colour ? std::optional(SvgColour{first, first + colour->length, colour->rgb, colour->is_opaque})
                  : std::nullopt;
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

std::string recoloured(std::string_view svg, const ScreenLook& look) {
    std::string other;
    std::size_t copied = 0;
    for (const SvgColour& colour : svg_colours(svg)) {
        if (!colour.is_opaque) continue;
        other += svg.substr(copied, colour.first - copied);
        other += written(look(colour.rgb));
        copied = colour.end;
    }
    other += svg.substr(copied);
    return other;
}

std::string in_grey(std::string_view svg) {
    return recoloured(svg, grey_of);
}

}  // namespace banxin
