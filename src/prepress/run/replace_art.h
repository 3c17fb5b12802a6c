#pragma once

#include <string>
#include <vector>

#include "prepress/back/read_back_wish.h"
#include "prepress/pass/press_marks.h"
#include "prepress/pictures/picture_places.h"

namespace banxin {

/// An advertisement that stands in a press file.
struct StandingArt {
    FrameId frame;
    std::string file;  ///< Its own name, without a folder.
    Rect area;         ///< On the page.
};

/// Those of a press file of ours; none in one that cannot be read.
std::vector<StandingArt> standing_art(const std::string& press_file);

/// By its first line, in which each standard has another version of PDF.
PressStandard standard_of(const std::string& press_file);

/// What an advertisement is exchanged for.
struct ArtExchange {
    StandingArt old;
    PdfPage page;      ///< Laid on the page, in the old one's frame.
    std::string date;  ///< As in metadata.
    PagePlates plates = PagePlates::all;
    ReadBackWish wish;
};

// A press file with another advertisement in the place of one. No other object of the file changes a byte; what only
// the old one needed is left out.
//
// Fails (input) as the press pass and read_back() do, for the new advertisement.
Result<std::string> with_art_exchanged(const std::string& press_file, const ArtExchange& exchange);

}  // namespace banxin
