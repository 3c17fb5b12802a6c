#include "check/judge_interlinear.h"

#include <fmt/format.h>

#include <algorithm>

#include "compose/text/interlinear.h"
#include "display/dump.h"

namespace banxin {
namespace {

/// What a block needs between two lines, and the annotation that needs it most.
struct Need {
    Length room;
    Length leading;  ///< That would do.
    Length gap;
    bool both_sides = false;
    const Annotation* annotation = nullptr;
};

LineLevel level_of(const Annotation& line, const Block& block) {
    return line_level(block.annotations,
                      [&](const Annotation& other) { return line.first < other.end && other.first < line.end; });
}

Length size_of(const Block& block, const Paper& paper) {
    if (block.kind == BlockKind::crosshead) return paper.style(TextKind::crosshead).size;
    return block.kind == BlockKind::credit ? paper.style(TextKind::credit).size : paper.body.text.size;
}

/// Readings over one line and marks under the line above share a gap.
Need need_of(const Block& block, const Paper& paper) {
    int above = 0;
    int below = 0;
    Need need;
    int most = 0;
    for (const Annotation& annotation : block.annotations) {
        const int taken = room_taken(annotation.kind, level_of(annotation, block));
        int& side = annotation.kind == AnnotationKind::ruby ? above : below;
        side = std::max(side, taken);
        if (taken > most) need.annotation = &annotation;
        most = std::max(most, taken);
    }
    const Length size = size_of(block, paper);
    need.both_sides = above > 0 && below > 0;
    need.room = scaled(size, above + below, 1000);
    need.leading = size + need.room;
    need.gap = paper.body.leading - size;
    return need;
}

Phrase words_for(const Need& need) {
    if (need.both_sides) return phrase("readings over the text and marks under it");
    switch (need.annotation->kind) {
        case AnnotationKind::dots:
            return phrase("dots under the text");
        case AnnotationKind::name:
            return phrase("lines under names");
        case AnnotationKind::book:
            return phrase("waves under titles");
        default:
            return phrase("readings over the text");
    }
}

/// Up to the next tenth of a point.
Length rounded_up(Length length) {
    const Length tenth = Length::pt(1) / 10;
    return tenth * count_to_cover(length, tenth);
}

Diagnostic no_room(const Need& need) {
    return {
        Severity::warning, "no-room-between-lines", need.annotation->spot,
        phrase("{} need {}pt between two lines; there is {}pt", words_for(need), in_points(rounded_up(need.room)),
               in_points(need.gap)),
        phrase("give the style `body` a `leading` of {}pt or more in paper.yaml, and fewer `lines` to a layout whose "
               "type area no longer fits its page; or a smaller `size`",
               in_points(rounded_up(need.leading)))};
}

}  // namespace

Diagnostics judge_interlinear(const Story& story, const Paper& paper) {
    Need worst;
    for (const Block& block : story.body) {
        const Need need = need_of(block, paper);
        if (need.room > need.gap && need.room - need.gap > worst.room - worst.gap) worst = need;
    }
    if (worst.annotation == nullptr) return {};
    return {no_room(worst)};
}

}  // namespace banxin
