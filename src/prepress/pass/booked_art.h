#pragma once

#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

#include "prepress/pictures/picture_places.h"

namespace banxin {

// A press file remembers which of its forms is whose advertisement, in words of Banxin's own (PieceInfo; ISO 32000-1,
// 14.5), so that one can be exchanged without the page being set anew.

/// Writes down in the form of a PDF page which frame it fills, from which file and where. `date` as in metadata.
void book_art(QPDFObjectHandle form, const PdfPage& page, const std::string& date);

/// An advertisement in a press file.
struct BookedArt {
    QPDFObjectHandle form;  ///< Fills the unit square, which is its area.
    FrameId frame;
    std::string file;  ///< Its own name, without a folder.
    Rect area;         ///< On the page.
};

/// All of a file's, in the order of its objects.
std::vector<BookedArt> booked_art_in(QPDF& pdf);

}  // namespace banxin
