#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "display/display_list.h"

namespace banxin {

// Pictures do not pass through Cairo: it draws a sign with a number in their place, and the press pass puts the picture
// there. So no pixel is ever converted twice, and an image that bears no sign is one that nobody meant.

/// The sign: a grey JPEG of one pixel with its number in a comment.
std::string place_sign(std::size_t number);

/// The number of a sign's bytes; nothing for any other file.
std::optional<std::size_t> number_of_sign(std::string_view jpeg);

/// A page of a PDF file that stands on a page.
struct PdfPage {
    VectorArt art;
    FrameId frame{};  ///< Empty for the page's own furniture.
};

/// A page with signs for its pictures and for the pages of PDF files that stand on it.
struct SignedPage {
    DisplayList page;
    std::vector<PlacedImage> pictures;  ///< At their numbers, in the order of their files: the signs are turned.
    std::vector<PdfPage> pdf_pages;     ///< Their numbers go on after the pictures'.
};
SignedPage sign_pictures(DisplayList page);

}  // namespace banxin
