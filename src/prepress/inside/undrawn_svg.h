#pragma once

#include <string>
#include <vector>

#include "prepress/inside/svg_pieces.h"

namespace banxin {

// What an SVG asks for and librsvg leaves out without a word, each once, as the file has it: elements that it does not
// draw (`textPath`, `foreignObject`), and attributes that change where type stands (`textLength`).
//
// Elements of other programs' own, in namespaces of theirs, and what only other programs are meant to draw are no
// loss.
std::vector<std::string> undrawn_in_svg(const std::vector<SvgPiece>& pieces);

}  // namespace banxin
