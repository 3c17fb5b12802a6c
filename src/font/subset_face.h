#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "font/open_face.h"

namespace banxin {

// A font program of one face with the outlines of `glyphs` alone (and .notdef), at their old ids.
//
// Promises: the same bytes for the same set; opened by any TrueType or CFF reader; characters of the kept glyphs stay
// in the cmap. Dropped:  layout and vertical tables, hints, CFF subroutines, names other than family, style, full and
// PostScript. Empty when the face cannot be cut (its tables are broken).
std::vector<unsigned char> subset_face(const OpenFace& face, std::span<const std::uint32_t> glyphs);

}  // namespace banxin
