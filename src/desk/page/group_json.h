#pragma once

#include <span>
#include <string>
#include <vector>

#include "desk/page/page_pictures.h"
#include "desk/page/web_fonts.h"
#include "display/display_list.h"

namespace banxin {

/// What a group's marks are told with.
struct GroupTerms {
    const std::vector<ScreenInk>& inks;
    WebFonts& fonts;  ///< Glyphs that are told are noted in them.
    const PagePictures& pictures;
};

// Marks as JSON in one line, in drawing order:
//
//   {"looks": [[face, size, setting, glyph width, colour, role], …],    of type; setting 0 level, 1 upright, 2 sideways
//    "pens":  [[colour, role], …],                                      of everything else that is drawn
//    "from":  [[element, story, item], …],                              what the marks show (base/source.h)
//    "marks": [[kind, …], …]}
//
// A mark, whose zeros and empty lists at the end are left out:
//
//   ["t", look, from, x, y, width, codes, along, block, first, characters, at, across]   type
//   ["r", pen, from, [x, y, width, height, …], block, first, characters]                 filled rectangles
//   ["d", pen, from, x, y, diameter, block, first, characters]                           a disc; x and y of its centre
//   ["w", pen, from, x, y, width, swing, waves, line, vertical, block, first, characters]   a wave, vertical if 1
//   ["s", pen, from, x, y, width, height, line, text, block, first, characters]          an outline
//   ["p", pen, from, path, line, round, [dash, …]]                                       a path; round ends if 1
//   ["i", from, x, y, width, height, picture, turned, grey, [width, height], [x, y, width, height]]
//         a picture: how its rows are turned (EXIF's number), grey if 1, its pixels upright, those that are shown
//   ["v", from, x, y, width, height, picture, [x, y, width, height]]                     vector art, where all of it
//   lies
//   ["x", from, x, y, width, height]                                                     a picture that is not to be
//   had
//
// `codes` is a text with one code for each glyph (font/web_face.h). Where the glyphs lie along the line, from the run's
// origin: `along`, differences from glyph to glyph, from the first on where that lies at 0, else from the origin on;
// `across`, if any: the other coordinate of each. `at`: differences of the glyphs' characters, starting one before
// `first`, null for a glyph that shows none; without it one follows the other. `characters`: how many are shown;
// without it one for each glyph, of type that shows none of its source -1. Lists of numbers are folded (folded.h). A
// path is SVG's, in thousandths of a point.
std::string group_json(std::span<const Mark* const> marks, const GroupTerms& terms);

}  // namespace banxin
