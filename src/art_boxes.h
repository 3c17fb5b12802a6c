#pragma once

#include <string>
#include <string_view>

#include "art/art_size.h"

namespace banxin {

// By which box a PDF's first page is laid: its TrimBox, else its ArtBox, CropBox, MediaBox, as far as a reader shows
// the page. `seen` is the size in which it is seen upright, which is what is not cut off by the CropBox.
//
// Only for `banxin-art`, which may break down over a file. What cannot be read is laid as it is seen.
TriedArt laid_page(std::string_view pdf, ArtSize seen);

/// Why a PDF's first page would be drawn without end (refuse_overload()); empty for one that may be drawn, and for one
/// that cannot be read.
std::string overload_in(std::string_view pdf);

}  // namespace banxin
