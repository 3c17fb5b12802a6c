#include "prepress/inside/undrawn_svg.h"

#include <algorithm>
#include <set>

namespace banxin {
namespace {

using Names = std::set<std::string_view>;

/// SVG 1.1's elements that librsvg 2.54 draws, or that draw nothing by themselves.
const Names kKnown{"a",
                   "circle",
                   "clipPath",
                   "cursor",
                   "defs",
                   "desc",
                   "ellipse",
                   "feBlend",
                   "feColorMatrix",
                   "feComponentTransfer",
                   "feComposite",
                   "feConvolveMatrix",
                   "feDiffuseLighting",
                   "feDisplacementMap",
                   "feDistantLight",
                   "feDropShadow",
                   "feFlood",
                   "feFuncA",
                   "feFuncB",
                   "feFuncG",
                   "feFuncR",
                   "feGaussianBlur",
                   "feImage",
                   "feMerge",
                   "feMergeNode",
                   "feMorphology",
                   "feOffset",
                   "fePointLight",
                   "feSpecularLighting",
                   "feSpotLight",
                   "feTile",
                   "feTurbulence",
                   "filter",
                   "g",
                   "image",
                   "line",
                   "linearGradient",
                   "marker",
                   "mask",
                   "metadata",
                   "path",
                   "pattern",
                   "polygon",
                   "polyline",
                   "radialGradient",
                   "rect",
                   "script",
                   "stop",
                   "style",
                   "svg",
                   "switch",
                   "symbol",
                   "text",
                   "title",
                   "tref",
                   "tspan",
                   "use",
                   "view"};

const Names kMovesType{"textLength", "lengthAdjust", "rotate", "inline-size", "shape-inside"};
const Names kTypeElements{"text", "tspan"};

/// A start tag: its name, without SVG's own prefix, and the text of its attributes.
struct StartTag {
    std::string_view name;
    std::string_view attributes;
};

/// Where a comment, a declaration or a quoted part that starts at `at` ends; `at` for any other.
std::size_t end_of_unread(std::string_view svg, std::size_t at) {
    const std::string_view rest = svg.substr(at);
    const auto behind = [&](std::string_view mark) {
        const std::size_t end = svg.find(mark, at);
        return end == std::string_view::npos ? svg.size() : end + mark.size();
    };
    if (rest.starts_with("<!--")) return behind("-->");
    if (rest.starts_with("<![CDATA[")) return behind("]]>");
    if (rest.starts_with("<?")) return behind("?>");
    if (rest.starts_with("<!") || rest.starts_with("</")) return behind(">");
    return at;
}

/// Where a start tag ends: quotes may hold a `>`.
std::size_t end_of_tag(std::string_view svg, std::size_t at) {
    char quote = 0;
    for (; at < svg.size(); ++at) {
        const char c = svg[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at;
        }
    }
    return svg.size();
}

bool has_attribute(std::string_view attributes, std::string_view name) {
    for (std::size_t at = attributes.find(name); at != std::string_view::npos; at = attributes.find(name, at + 1)) {
        const bool starts =
            at > 0 && std::string_view(" \t\r\n;\"'").find(attributes[at - 1]) != std::string_view::npos;
        const std::size_t sign = attributes.find_first_not_of(" \t\r\n", at + name.size());
        if (starts && sign != std::string_view::npos && (attributes[sign] == '=' || attributes[sign] == ':'))
            return true;
    }
    return false;
}

/// Reads the start tags of a file in order.
template <typename Take>
void each_start_tag(std::string_view svg, Take take) {
    std::size_t at = 0;
    while ((at = svg.find('<', at)) != std::string_view::npos) {
        const std::size_t unread = end_of_unread(svg, at);
        if (unread != at) {
            at = unread;
            continue;
        }
        const std::size_t end = end_of_tag(svg, at);
        const std::string_view tag = svg.substr(at + 1, end - at - 1);
        const std::size_t name_end = std::min(tag.find_first_of(" \t\r\n/"), tag.size());
        StartTag found{tag.substr(0, name_end), tag.substr(name_end)};
        if (found.name.starts_with("svg:")) found.name.remove_prefix(4);
        take(found);
        at = end;
    }
}

class UndrawnReader {
  public:
    void operator()(const StartTag& tag) {
        const bool is_foreign = tag.name.find(':') != std::string_view::npos;
        // An alternative for a program that has the extension; others are to draw what stands beside it.
        if (is_foreign || has_attribute(tag.attributes, "requiredExtensions")) return;
        if (!kKnown.contains(tag.name)) return note(tag.name);
        if (!kTypeElements.contains(tag.name)) return;
        for (const std::string_view attribute : kMovesType) {
            if (has_attribute(tag.attributes, attribute)) note(attribute);
        }
    }
    std::vector<std::string> take() { return std::move(undrawn_); }

  private:
    void note(std::string_view what) {
        if (std::find(undrawn_.begin(), undrawn_.end(), what) == undrawn_.end()) undrawn_.emplace_back(what);
    }

    std::vector<std::string> undrawn_;
};

}  // namespace

std::vector<std::string> undrawn_in_svg(std::string_view svg) {
    UndrawnReader reader;
    each_start_tag(svg, [&](const StartTag& tag) { reader(tag); });
    return reader.take();
}

}  // namespace banxin
