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

class UndrawnReader {
  public:
    void take(const SvgPiece& tag) {
        const bool is_foreign = tag.name.find(':') != std::string::npos;
        // An alternative for a program that has the extension; others are to draw what stands beside it.
        if (is_foreign || tag.find("requiredExtensions") != nullptr) return;
        if (!kKnown.contains(tag.name)) return note(tag.name);
        if (!kTypeElements.contains(tag.name)) return;
        for (const std::string_view attribute : kMovesType) {
            if (said_of(tag, attribute)) note(attribute);
        }
    }
    std::vector<std::string> undrawn() { return std::move(undrawn_); }

  private:
    void note(std::string_view what) {
        if (std::find(undrawn_.begin(), undrawn_.end(), what) == undrawn_.end()) undrawn_.emplace_back(what);
    }

    std::vector<std::string> undrawn_;
};

}  // namespace

std::vector<std::string> undrawn_in_svg(const std::vector<SvgPiece>& pieces) {
    UndrawnReader reader;
    for (const SvgPiece& piece : pieces) {
        if (piece.kind == SvgPiece::Kind::start) reader.take(piece);
    }
    return reader.undrawn();
}

}  // namespace banxin
