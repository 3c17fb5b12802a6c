#pragma once

#include "display/display_list.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

/// An edition as it was set and painted without guides.
struct SetEdition {
    const Edition& edition;
    const FilledEdition& filled;
    const Document& painted;  ///< A page for each filled one, in their order.
    const FontLibrary& library;
};

}  // namespace banxin
