// Any bytes as an SVG file, for all that is read of it in this program: what it must not do, its pieces, its styles,
// what no renderer draws of it. Drawing it is for a process of its own.
#include "fuzz/promise.h"
#include "prepress/inside/svg_pieces.h"
#include "prepress/inside/undrawn_svg.h"
#include "read/picture/svg_safety.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    const std::string_view svg(reinterpret_cast<const char*>(bytes), size);
    unsafe_in_svg(svg);
    const auto pieces = svg_pieces(svg);
    std::size_t taken = 0;
    for (const SvgPiece& piece : pieces) {
        taken += piece.name.size();
        require(piece.kind == SvgPiece::Kind::start || piece.attributes.empty(), "a start tag alone has attributes");
        for (const auto& [name, value] : piece.attributes) css_declarations(value);
        said_of(piece, "font-family");
        css_declarations(piece.characters);
    }
    require(taken <= size, "no piece is longer than its file");
    undrawn_in_svg(pieces);
    return 0;
}
