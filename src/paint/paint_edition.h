#pragma once

#include "compose/type/type_case.h"
#include "display/display_list.h"
#include "fill/text/filled_page.h"
#include "paint/guide_mode.h"

namespace banxin {

// Every page's marks, with what joins the pages: links from jump line to landing and back and from pointers to stories,
// and an outline entry where each story starts; with the edition's title, date and inks.
Document paint_edition(const Edition& edition, const FilledEdition& filled, const TypeCase& type_case,
                       GuideMode guides);

}  // namespace banxin
