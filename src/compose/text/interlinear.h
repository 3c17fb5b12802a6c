#pragma once

#include <algorithm>

#include "base/length.h"
#include "model/story.h"

namespace banxin {

// Where marks stand between two lines, in thousandths of the size of their base. Depths are from the foot of its em
// box (base/em_box.h) downward; readings stand on its head.
//
// The gap between the lines of a newspaper is a quarter of an em, half of what clreq 5.3 wants, so the marks are small:
// dots and a line under them go into 230.

inline constexpr int kDotDepth = 40;
inline constexpr int kDotSize = 130;
inline constexpr int kNameLine = 40;  ///< Its weight.
inline constexpr int kWaveLine = 35;
inline constexpr int kWaveSwing = 35;  ///< Of its axis, to either side.
inline constexpr int kWaveLength = 250;
inline constexpr int kReading = 500;

/// Lines at both ends give up 1/16 em, so that those of two names stand apart.
inline constexpr int kLineTrim = 62;

/// Where a line under text stands: next to the text, or outside the dots that stand there.
enum class LineLevel { inner, outer };

/// Of a line under text, of all the annotations of its block and whether one meets it.
template <typename Annotations, typename Meets>
LineLevel line_level(const Annotations& annotations, Meets meets) {
    const bool dotted = std::any_of(annotations.begin(), annotations.end(), [&](const auto& other) {
        return other.kind == AnnotationKind::dots && meets(other);
    });
    return dotted ? LineLevel::outer : LineLevel::inner;
}

/// The upper edge of a line under text.
constexpr int line_depth(LineLevel level) {
    return level == LineLevel::inner ? 60 : 190;
}

/// What a mark takes of the gap between two lines.
constexpr int room_taken(AnnotationKind kind, LineLevel level) {
    switch (kind) {
        case AnnotationKind::dots:
            return kDotDepth + kDotSize;
        case AnnotationKind::name:
            return line_depth(level) + kNameLine;
        case AnnotationKind::book:
            return line_depth(level) + 2 * kWaveSwing + kWaveLine;
        case AnnotationKind::ruby:
            return kReading;
        case AnnotationKind::spread:
            break;
    }
    return 0;
}

}  // namespace banxin
