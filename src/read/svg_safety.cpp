#include "read/svg_safety.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace banxin {

namespace {

constexpr std::size_t kMostBytes = 16u << 20;
constexpr std::size_t kLongestEntity = 4096;

bool stays_inside(std::string_view target) {
    const std::size_t start = target.find_first_not_of(" \t\r\n\"'");
    if (start == std::string_view::npos) return true;
    target.remove_prefix(start);
    return target.starts_with("#") || target.starts_with("data:") || target.starts_with("&#35;");
}

/// The text between `at`, behind an opening mark, and the first of `ends`.
std::string_view until(std::string_view svg, std::size_t at, const char* ends) {
    return svg.substr(at, std::min(svg.find_first_of(ends, at), svg.size()) - at);
}

/// The name of the element that byte `at` stands in: `image`, `svg:image`.
std::string_view element_around(std::string_view svg, std::size_t at) {
    const std::size_t open = svg.rfind('<', at);
    if (open == std::string_view::npos) return {};
    return until(svg, open + 1, " \t\r\n/>");
}

bool is_link(std::string_view element) {
    return element == "a" || element.ends_with(":a");
}

std::string outside_href(std::string_view svg) {
    for (std::size_t at = svg.find("href"); at != std::string_view::npos; at = svg.find("href", at + 4)) {
        const std::size_t sign = svg.find_first_not_of(" \t\r\n", at + 4);
        if (sign == std::string_view::npos || svg[sign] != '=') continue;
        const std::size_t quote = svg.find_first_of("\"'", sign);
        if (quote == std::string_view::npos) continue;
        const std::string_view target = until(svg, quote + 1, svg[quote] == '"' ? "\"" : "'");
        if (!stays_inside(target) && !is_link(element_around(svg, at))) return std::string(target.substr(0, 80));
    }
    return {};
}

std::string outside_url(std::string_view svg) {
    for (std::size_t at = svg.find("url("); at != std::string_view::npos; at = svg.find("url(", at + 4)) {
        const std::string_view target = until(svg, at + 4, ")");
        if (!stays_inside(target)) return std::string(target.substr(0, 80));
    }
    return {};
}

bool has_nested_entities(std::string_view svg) {
    for (std::size_t at = svg.find("<!ENTITY"); at != std::string_view::npos; at = svg.find("<!ENTITY", at + 8)) {
        const std::string_view declaration = until(svg, at + 8, ">");
        const bool outside = declaration.find("SYSTEM") != std::string_view::npos ||
                             declaration.find("PUBLIC") != std::string_view::npos;
        if (outside || declaration.find_first_of("&%") != std::string_view::npos || declaration.size() > kLongestEntity)
            return true;
    }
    return false;
}

}  // namespace

std::string unsafe_in_svg(std::string_view svg) {
    if (svg.size() > kMostBytes) return "is an SVG of more than 16 megabytes";
    if (has_nested_entities(svg)) return "is an SVG whose entities are made of others";
    if (svg.find("xi:include") != std::string_view::npos || svg.find("@import") != std::string_view::npos)
        return "is an SVG that takes in another file";
    std::string outside = outside_href(svg);
    if (outside.empty()) outside = outside_url(svg);
    if (outside.empty()) return {};
    return "is an SVG that shows another file, `" + outside + "`";
}

}  // namespace banxin
