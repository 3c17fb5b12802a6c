#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "compose/type/type_case.h"
#include "makeup/pages/edition_made_up.h"
#include "makeup/pages/judge_page.h"
#include "makeup/pages/page_before.h"
#include "model/edition.h"

namespace banxin::makeup {

/// How far making up has come.
struct MakingUp {
    PageNumber page;
    int done = 0;  ///< Steps of the search, of all pages; nobody knows of how many.
};

/// What is asked of an edition's making up.
struct EditionWish {
    std::vector<PageNumber> pages{};  ///< None: all that wish it.
    int alternatives = 1;             ///< For each page.
    std::uint64_t seed = 1;
    std::int64_t work = 0;                      ///< Cuts that may be tried for a page; 0: as many as it needs.
    std::map<PageNumber, PageBefore> before{};  ///< Pages that were made up before.
    Crew crew{};
    /// Is told each step; false: the best so far is enough.
    std::function<bool(const MakingUp&)> go_on{};
};

// Makes up the pages of an edition that wish it.
//
// In:       an edition as it was read. The frames of a page's layout that are filled on the page (advertisements, art,
//           pointers, a story that the page binds) stay as they are, and so do advertisements' frames without one;
//           empty story and jump frames of the layout are not kept. A jump frame that was made before is, as long as a
//           story of a page that is not made up now may go on in it.
// Out:      for each page the ways it may be made up, set by the composer as `build` sets them: the lines that it tells
//           are those that stand there. A page always comes out; what does not fit is named.
// Errors:   those of resolving a page or of opening the paper's fonts; make-up-no-area (a page without room for a
// story). Promises: the same edition and wish, the same pages, whoever is in the crew, unless it was stopped.
Result<EditionMadeUp> make_up_edition(const Edition& edition, const TypeCase& type_case, const EditionWish& wish);

}  // namespace banxin::makeup
