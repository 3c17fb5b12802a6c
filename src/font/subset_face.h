#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "font/open_face.h"

namespace banxin {

struct FaceCut {
    std::vector<unsigned char> bytes;    ///< Empty when the face cannot be cut (its tables are broken).
    std::vector<std::uint16_t> numbers;  ///< As SubsetFont::numbers.
};

// A font program of one face with the outlines of `glyphs` alone (and .notdef), numbered anew without gaps.
//
// Promises: the same bytes for the same set; opened by any TrueType or CFF reader. Dropped: characters (the marks know
//           their text), layout and vertical tables, hints, CFF subroutines, names other than family, style, full and
//           PostScript.
FaceCut subset_face(const OpenFace& face, std::span<const std::uint32_t> glyphs);

}  // namespace banxin
