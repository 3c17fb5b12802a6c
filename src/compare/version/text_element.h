#pragma once

#include "base/source.h"

namespace banxin {

/// As texts are told of: the parts of a story's text are one, `body`.
inline Element text_element(Element element) {
    return is_story_text(element) ? Element::body : element;
}

/// Whether such a text of a story comes and goes with it: what points to it stands on other pages.
inline bool goes_with_story(Element element) {
    return element != Element::pointer && element != Element::pointer_number && element != Element::pointer_page &&
           element != Element::pointer_summary && element != Element::pointer_title;
}

}  // namespace banxin
