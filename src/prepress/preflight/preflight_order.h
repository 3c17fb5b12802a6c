#pragma once

#include <vector>

#include "base/geometry.h"
#include "model/edition.h"
#include "model/press_settings.h"
#include "prepress/inside/look_inside.h"
#include "prepress/pass/press_inks.h"
#include "prepress/pass/press_marks.h"
#include "prepress/pictures/press_picture.h"

namespace banxin {

/// A PDF that fills a frame: an advertisement, or art of the paper's own, which nobody booked. Borrows the file.
struct BookedAd {
    FrameId frame;
    Rect place;
    const Picture& art;
    AdFit fit = AdFit::own_size;
    bool is_booked = true;
};

/// What a page is held against.
struct PreflightOrder {
    const PressSettings& press;
    const InkTable& inks;
    Rect type_area;
    MakePressPicture make_picture;  ///< To look at pictures' inks; may be empty.
    PagePlates plates = PagePlates::all;
    std::vector<BookedAd> ads{};
    PressArt press_art{};                  ///< To look inside an SVG; may be empty.
    const InkLink* link = nullptr;         ///< For advertisements that are over the limit; null: they stay.
    const SystemType* svg_type = nullptr;  ///< What an SVG's type is set from; null: nobody asks.
};

}  // namespace banxin
