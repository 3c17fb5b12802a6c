// CSS Color 3 and the spaces and hexadecimal opacity of CSS Color 4, which is what librsvg 2.54 reads. Sums are made in
// single precision and in its order, so that each part comes out at the very level that it draws.
#include "base/css_colour.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <string>

#include "base/css_colour_names.h"

namespace banxin {
namespace {

constexpr std::string_view kHexadecimal = "0123456789abcdefABCDEF";
constexpr float kFull = 255.0F;

unsigned digit(char c) {
    return c <= '9' ? static_cast<unsigned>(c - '0') : static_cast<unsigned>((c | 0x20) - 'a') + 10;
}

std::optional<CssColour> hexadecimal(std::string_view text) {
    const std::size_t end = std::min(text.find_first_not_of(kHexadecimal, 1), text.size());
    const std::string_view digits = text.substr(1, end - 1);
    const bool is_short = digits.size() == 3 || digits.size() == 4;
    if (!is_short && digits.size() != 6 && digits.size() != 8) return std::nullopt;
    unsigned rgb = 0;
    for (const char c : digits.substr(0, is_short ? 3 : 6))
        rgb = is_short ? rgb << 8 | digit(c) << 4 | digit(c) : rgb << 4 | digit(c);
    const std::string_view opacity = digits.substr(is_short ? 3 : 6);
    const bool is_opaque = opacity.find_first_not_of("fF") == std::string_view::npos;
    return CssColour{rgb, end, is_opaque};
}

/// A number in a function, and what stands behind it.
struct Part {
    float value = 0;
    std::string unit;
};

/// Takes the next number from between the brackets.
std::optional<Part> next_part(std::string_view& inside) {
    const std::size_t start = inside.find_first_not_of(" \t\r\n,/");
    if (start == std::string_view::npos) return std::nullopt;
    inside.remove_prefix(start);
    const std::string number(inside.substr(0, std::min(inside.find_first_of(" \t\r\n,/"), inside.size())));
    char* end = nullptr;
    Part part{std::strtof(number.c_str(), &end), {}};
    if (end == number.c_str() || !std::isfinite(part.value)) return std::nullopt;
    part.unit = end;
    inside.remove_prefix(number.size());
    return part;
}

using Parts = std::array<Part, 3>;

/// The first three parts between the brackets, which it takes away; opacity may follow.
std::optional<Parts> parts_in(std::string_view& inside) {
    Parts parts;
    for (Part& part : parts) {
        auto next = next_part(inside);
        if (!next) return std::nullopt;
        part = *std::move(next);
    }
    return parts;
}

bool says_opaque(std::string_view rest) {
    const auto opacity = next_part(rest);
    return !opacity || opacity->value >= (opacity->unit == "%" ? 100.0F : 1.0F);
}

unsigned level(float value) {
    return static_cast<unsigned>(std::clamp(std::round(value), 0.0F, kFull));
}

unsigned packed(float red, float green, float blue) {
    return level(red) << 16 | level(green) << 8 | level(blue);
}

unsigned from_rgb(const Parts& parts) {
    const auto channel = [](const Part& part) { return part.unit == "%" ? part.value / 100 * kFull : part.value; };
    return packed(channel(parts[0]), channel(parts[1]), channel(parts[2]));
}

float turns_of(const Part& hue) {
    float degrees = hue.value;
    if (hue.unit == "rad") degrees = hue.value * 180 / 3.14159265F;
    if (hue.unit == "grad") degrees = hue.value * 0.9F;
    if (hue.unit == "turn") degrees = hue.value * 360;
    degrees = std::fmod(degrees, 360.0F);
    return (degrees < 0 ? degrees + 360 : degrees) / 360;
}

float channel_of_hue(float low, float high, float thirds) {
    if (thirds < 0) thirds += 3;
    if (thirds > 3) thirds -= 3;
    if (thirds * 2 < 1) return low + (high - low) * thirds * 2;
    if (thirds * 2 < 3) return high;
    if (thirds < 2) return low + (high - low) * (2 - thirds) * 2;
    return low;
}

unsigned from_hsl(const Parts& parts) {
    const float saturation = std::clamp(parts[1].value / 100, 0.0F, 1.0F);
    const float lightness = std::clamp(parts[2].value / 100, 0.0F, 1.0F);
    const float high =
        lightness <= 0.5F ? lightness * (saturation + 1) : lightness + saturation - lightness * saturation;
    const float low = lightness * 2 - high;
    const float thirds = turns_of(parts[0]) * 3;
    return packed(channel_of_hue(low, high, thirds + 1) * kFull, channel_of_hue(low, high, thirds) * kFull,
                  channel_of_hue(low, high, thirds - 1) * kFull);
}

std::optional<CssColour> function(std::string_view text, std::string_view name) {
    const std::size_t end = text.find(')');
    if (end == std::string_view::npos) return std::nullopt;
    const bool is_rgb = name == "rgb" || name == "rgba";
    if (!is_rgb && name != "hsl" && name != "hsla") return std::nullopt;
    std::string_view inside = text.substr(name.size() + 1, end - name.size() - 1);
    const auto parts = parts_in(inside);
    if (!parts) return std::nullopt;
    return CssColour{is_rgb ? from_rgb(*parts) : from_hsl(*parts), end + 1, says_opaque(inside)};
}

}  // namespace

std::optional<CssColour> css_colour_at(std::string_view text) {
    if (text.starts_with("#")) return hexadecimal(text);
    std::string name;
    for (const char c : text) {
        if (std::isalpha(static_cast<unsigned char>(c)) == 0) break;
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    if (text.substr(name.size()).starts_with("(")) return function(text, name);
    const auto rgb = css_colour(name);
    return rgb ? std::optional(CssColour{*rgb, name.size()}) : std::nullopt;
}

}  // namespace banxin
