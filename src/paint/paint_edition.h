#pragma once

#include <memory>

#include "base/crew.h"
#include "compose/type/type_case.h"
#include "display/display_list.h"
#include "fill/text/filled_page.h"
#include "furniture/pieces/filled_furniture.h"
#include "paint/guide_mode.h"

namespace banxin {

/// An edition as it was set; all of it outlives the call.
struct PaintSource {
    const Edition& edition;
    const std::shared_ptr<const Edition>& look;  ///< model/look_of_edition.h: all that paint may know of the edition.
    const FilledEdition& filled;
    const SharedList<FilledFurniture>& furniture;  ///< Of each filled page, in their order.
    const TypeCase& type_case;                     ///< For what only a proof shows.
};

/// The edition's title, date and inks.
Document document_without_pages(const Edition& edition, GuideMode guides);

// Every page's marks, with what joins the pages: links from jump line to landing and back and from pointers to stories,
// and an outline entry where each story starts; with the edition's title, date and inks. The crew
// paints a page each.
Document paint_edition(const PaintSource& source, GuideMode guides, const Crew& crew = {});

}  // namespace banxin
