#pragma once

#include "base/source.h"

namespace banxin {

/// As texts are told of: the parts of a story's text are one, `body`.
inline Element text_element(Element element) {
    return is_story_text(element) ? Element::body : element;
}

/// Whether each item of such a text (a deck, a picture's caption) is a paragraph of it, be it empty.
inline bool is_by_item(Element element) {
    return element == Element::deck || element == Element::caption || element == Element::picture_credit;
}

/// Whether such a text of a story comes and goes with it: what points to it stands on other pages.
inline bool goes_with_story(Element element) {
    return element != Element::pointer && element != Element::pointer_number && element != Element::pointer_page &&
           element != Element::pointer_summary && element != Element::pointer_title;
}

}  // namespace banxin
