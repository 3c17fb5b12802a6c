#pragma once

#include <optional>

#include "display/display_list.h"
#include "prepress/proof/plates_page.h"

namespace banxin {

// A PDF with every colour as the grey that it has on one plate, for drawing; nothing for a file that cannot be read.
//
// Black, CMYK and separations are taken apart exactly, in type, pictures and shadings. Everything knocks out: an
// overprint that the PDF asks for is not shown. Colours of a screen stay what they are, for no press file has them.
std::optional<VectorArt> pdf_on(const PlateName& plate, const VectorArt& art);

}  // namespace banxin
