#include "makeup/pages/edition_made_up.h"

#include <algorithm>

namespace banxin::makeup {

bool PageMadeUp::fits() const {
    return left_out.empty() &&
           std::all_of(stories.begin(), stories.end(), [](const PlacedStory& story) { return story.fits(); });
}

Edition with_page(Edition edition, PageNumber number, const PageMadeUp& way) {
    const auto page = std::find_if(edition.pages.begin(), edition.pages.end(),
                                   [&](const EditionPage& p) { return p.number == number; });
    if (page == edition.pages.end()) return edition;
    PageTemplate layout = edition.layouts.at(page->layout);
    layout.name += "#" + std::to_string(number.value);
    layout.frames = way.frames;
    page->layout = layout.name;
    page->frames = way.bindings;
    edition.layouts[layout.name] = std::move(layout);
    return edition;
}

}  // namespace banxin::makeup
