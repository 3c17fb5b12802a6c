#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// A piece of an SVG file: where an element starts, where one ends, or characters between.
struct SvgPiece {
    struct Attribute {
        std::string name;
        std::string value;
    };
    enum class Kind { start, end, characters };
    Kind kind = Kind::start;
    std::string name;  ///< Of the element, without SVG's own prefix `svg:`.
    std::vector<Attribute> attributes;
    std::string characters;
    bool is_closed = false;  ///< A start tag that ends its element, too: <rect/>.

    const std::string* find(std::string_view attribute) const;
};

// A file's pieces in their order. Comments, declarations and processing instructions are none; references to characters
// (&amp; &#x6F6E;) are what they stand for. Total: what is no XML comes out as some pieces or other.
std::vector<SvgPiece> svg_pieces(std::string_view svg);

/// A property and its value in CSS, as in `font-family: A, B`.
struct CssDeclaration {
    std::string property;
    std::string value;
};

/// Every declaration of a style attribute, or of a style sheet, whatever it is for.
std::vector<CssDeclaration> css_declarations(std::string_view css);

/// What a start tag says of a property: as an attribute, or in its style, which counts more.
std::optional<std::string> said_of(const SvgPiece& tag, std::string_view property);

}  // namespace banxin
