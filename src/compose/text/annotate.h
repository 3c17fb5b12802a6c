#pragma once

#include <span>

#include "compose/lines/shaped_text.h"
#include "compose/type/type_case.h"
#include "model/story.h"

namespace banxin {

/// What readings are set with: the face of their base; `role` where that is a stand-in for a character that its own
/// face lacks.
struct ReadingFaces {
    FontRole role;
    const TypeCase& type_case;
};

// Applies the annotations of a text's last block to its units.
//
// name:   a line breaks inside it where the alternative is worse (60 units).
// spread: its characters stand evenly over its cells and on one line.
// ruby:   readings are shaped in half the size of their base; one over several characters keeps them on one line. Where
// readings
//         find too little room (readings.h), their bases are widened.
// Leaves: dots and lines to paint; whether there is room between the lines to check.
void annotate(ShapedText& text, std::span<const Annotation> annotations, const ReadingFaces& faces);

}  // namespace banxin
