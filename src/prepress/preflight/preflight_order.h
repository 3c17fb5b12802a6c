#pragma once

#include "base/geometry.h"
#include "model/press_settings.h"
#include "prepress/pass/press_inks.h"
#include "prepress/pictures/press_picture.h"

namespace banxin {

/// What a page is held against.
struct PreflightOrder {
    const PressSettings& press;
    const InkTable& inks;
    Rect type_area;
    MakePressPicture make_picture;  ///< To look at pictures' inks; may be empty.
};

}  // namespace banxin
