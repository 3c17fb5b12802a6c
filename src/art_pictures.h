#pragma once

#include <string_view>

namespace banxin {

// Whether a picture that an SVG has within itself (`<image href="data:…">`) cannot be decoded. librsvg leaves such a
// picture out without a word.
//
// Only for `banxin-art`: it draws each of them alone. A picture without a visible dot counts, too.
bool has_damaged_picture(std::string_view svg);

}  // namespace banxin
