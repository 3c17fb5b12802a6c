#pragma once

#include "makeup/pages/make_page.h"
#include "makeup/pages/polish.h"

namespace banxin::makeup {

// Makes a page up that was made up before, moving as little of it as the new matter allows.
//
// First the page is set as it stood, its edges moved by a line or two. Where something does not fit then, the stories
// that it is about and those beside them are made up anew in the part of the page that they share, the others staying;
// then those beside these, and so on; at last the whole page. A story that does not stand where it stood costs so much
// (polish.h), so that a page is not taken apart for a little white.
//
// Out: as make_page().
std::vector<WaySet> remake_page(const PageOrder& order, const StoredPlaces& stored, const PageEffort& effort,
                                const Crew& crew);

}  // namespace banxin::makeup
