#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "read/picture/image_header.h"

namespace banxin {

// The natural size of vector art in thousandths of a point; or why it cannot be drawn, in the editor's words. Nothing
// outside of the bytes is ever opened.

/// By its width and height, else by its viewBox; 96 units of an SVG are an inch.
tl::expected<PixelSize, std::string> svg_size(std::string_view bytes);
/// Of the first page as it is seen.
tl::expected<PixelSize, std::string> pdf_size(std::string_view bytes);

}  // namespace banxin
