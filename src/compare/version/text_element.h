#pragma once

#include "base/source.h"

namespace banxin {

/// As texts are told of: the parts of a story's text are one, `body`.
inline Element text_element(Element element) {
    return is_story_text(element) ? Element::body : element;
}

}  // namespace banxin
