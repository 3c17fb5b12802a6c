#include "read/picture/svg_safety.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <map>
#include <vector>

namespace banxin {

namespace {

constexpr std::size_t kMostBytes = 16u << 20;
constexpr std::size_t kLongestEntity = 4096;
constexpr std::size_t kMostOfEntities = 1u << 20;

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

constexpr std::string_view kSpaces = " \t\r\n";

/// Names the element around a place: `image`, `svg:image`. Places must come in order: no byte is looked at twice.
class Elements {
  public:
    explicit Elements(std::string_view svg) : svg_(svg) {}

    std::string_view around(std::size_t at) {
        const std::size_t nearer = svg_.substr(seen_, at - seen_).rfind('<');
        if (nearer != std::string_view::npos) open_ = seen_ + nearer;
        seen_ = at;
        if (open_ == std::string_view::npos) return {};
        return until(svg_.substr(0, std::min(open_ + 1 + kLongestName, svg_.size())), open_ + 1, " \t\r\n/>");
    }

  private:
    static constexpr std::size_t kLongestName = 64;
    std::string_view svg_;
    std::size_t seen_ = 0;
    std::size_t open_ = std::string_view::npos;
};

bool is_link(std::string_view element) {
    return element == "a" || element.ends_with(":a");
}

/// Where the value of the attribute starts whose name ends before `at`; npos where it has none in quotes.
std::size_t value_start(std::string_view svg, std::size_t at) {
    const std::size_t sign = svg.find_first_not_of(kSpaces, at);
    if (sign == std::string_view::npos || svg[sign] != '=') return std::string_view::npos;
    const std::size_t quote = svg.find_first_not_of(kSpaces, sign + 1);
    const bool quoted = quote != std::string_view::npos && (svg[quote] == '"' || svg[quote] == '\'');
    return quoted ? quote + 1 : std::string_view::npos;
}

std::string outside_href(std::string_view svg) {
    Elements elements(svg);
    for (std::size_t at = svg.find("href"); at != std::string_view::npos; at = svg.find("href", at + 4)) {
        const std::size_t start = value_start(svg, at + 4);
        if (start == std::string_view::npos) continue;
        const std::string_view target = until(svg, start, svg[start - 1] == '"' ? "\"" : "'");
        if (!stays_inside(target) && !is_link(elements.around(at))) return std::string(target.substr(0, 80));
    }
    return {};
}

std::string outside_url(std::string_view svg) {
    std::size_t end = 0;
    for (std::size_t at = svg.find("url("); at != std::string_view::npos; at = svg.find("url(", at + 4)) {
        if (end < at + 4) end = std::min(svg.find(')', at + 4), svg.size());
        const std::string_view target = svg.substr(at + 4, end - at - 4);
        if (!stays_inside(target)) return std::string(target.substr(0, 80));
    }
    return {};
}

/// What stands between `<!ENTITY` and `>`, of every entity.
std::vector<std::string_view> entity_declarations(std::string_view svg) {
    std::vector<std::string_view> declarations;
    for (std::size_t at = svg.find("<!ENTITY"); at != std::string_view::npos; at = svg.find("<!ENTITY", at + 8))
        declarations.push_back(until(svg, at + 8, ">"));
    return declarations;
}

bool is_nested(std::string_view declaration) {
    const bool outside =
        declaration.find("SYSTEM") != std::string_view::npos || declaration.find("PUBLIC") != std::string_view::npos;
    return outside || declaration.find_first_of("&%") != std::string_view::npos || declaration.size() > kLongestEntity;
}

/// `name "what it stands for"`.
std::string_view name_in(std::string_view declaration) {
    const std::size_t start = std::min(declaration.find_first_not_of(kSpaces), declaration.size());
    return until(declaration, start, " \t\r\n\"'");
}

/// How many bytes its entities come to where they are used, which no library asks before it writes them out.
std::size_t size_of_entities(std::string_view svg, const std::vector<std::string_view>& declarations) {
    std::map<std::string_view, std::size_t> sizes;
    for (const std::string_view declaration : declarations) sizes[name_in(declaration)] = declaration.size();
    std::size_t all = 0;
    if (sizes.empty()) return all;
    for (std::size_t at = svg.find('&'); at != std::string_view::npos; at = svg.find('&', at + 1)) {
        const auto found = sizes.find(until(svg.substr(0, std::min(at + kLongestEntity, svg.size())), at + 1, ";<& "));
        if (found != sizes.end()) all += found->second;
    }
    return all;
}

}  // namespace

Phrase unsafe_in_svg(std::string_view svg) {
    if (svg.size() > kMostBytes) return phrase("is an SVG of more than 16 megabytes");
    const std::vector<std::string_view> entities = entity_declarations(svg);
    if (std::ranges::any_of(entities, is_nested)) return phrase("is an SVG whose entities are made of others");
    if (size_of_entities(svg, entities) > kMostOfEntities)
        return phrase("is an SVG whose entities stand for more than a megabyte");
    if (svg.find("xi:include") != std::string_view::npos || svg.find("@import") != std::string_view::npos)
        return phrase("is an SVG that takes in another file");
    std::string outside = outside_href(svg);
    if (outside.empty()) outside = outside_url(svg);
    if (outside.empty()) return {};
    return phrase("is an SVG that shows another file, `{}`", outside);
}

}  // namespace banxin
