#pragma once

#include <vector>

namespace banxin {

// A font program for a renderer that embeds it and draws none of its glyphs: every outline is a box as large as the
// glyph's own, control points included. What a glyph measures is the same, and told without drawing it.
//
// Of a program with PostScript outlines, which takes an interpreter to measure. Those outlines stay in the program, as
// the table that is embedded; the boxes are beside them, in the tables that FreeType looks for first.
// Nothing when the program has no such outlines, names its glyphs (those of large faces have numbers), or a box would
// not go into a table.
std::vector<unsigned char> with_box_outlines(const std::vector<unsigned char>& program);

}  // namespace banxin
