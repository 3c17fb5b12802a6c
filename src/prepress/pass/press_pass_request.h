#pragma once

#include <string>
#include <vector>

#include "base/geometry.h"
#include "display/display_list.h"
#include "prepress/pass/press_inks.h"
#include "prepress/pass/press_metadata.h"
#include "prepress/pictures/picture_places.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/ink_link.h"
#include "prepress/profile/output_profile.h"

namespace banxin {

/// What the press pass needs to know of a page beside Cairo's file.
struct PressPassRequest {
    const PressColours& colours;                ///< That the page was drawn in.
    const std::vector<PressPicture>& pictures;  ///< At the numbers of their signs.
    const OutputProfile& profile;
    const PressMetadata& metadata;
    Size trim;
    Length margin;  ///< Of the sheet round the trim.
    Length bleed;
    std::string name;                  ///< Of the page, for messages.
    std::vector<PdfPage> pdf_pages{};  ///< At the numbers of signs that come after the pictures'.
    const InkLink* link = nullptr;     ///< For art that is over the ink limit; null: it stays as it is.
};

}  // namespace banxin
