#pragma once

#include <memory>

#include "compose/lines/line_breaker.h"
#include "model/story.h"

namespace banxin {

// A story and its text, shaped for lines of one writing in one house: what its frames are filled from.
//
// Never changed once it is made: whoever holds two of one story tells by their addresses alone whether anything
// differs. The breaker remembers lines, and is for one thread.
struct ShapedStory {
    Story story;
    std::shared_ptr<const ShapedText> text;
    std::shared_ptr<const LineBreaker> breaker;  ///< Of the text.
};

using SharedStory = std::shared_ptr<const ShapedStory>;

}  // namespace banxin
