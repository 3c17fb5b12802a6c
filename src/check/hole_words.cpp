#include "check/hole_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "check/frame_moves.h"
#include "model/page_label.h"

namespace banxin {
namespace {

Phrase place_of(const HoleView& hole) {
    return frame_words(hole.frame.frame, hole.page.plan.number, hole.edition);
}

Phrase with_more(const Phrase& hint, const Phrase& more) {
    return more.empty() ? hint : phrase("{}; {}", hint, more);
}

/// Of text, over all columns.
int lines_over(const FilledFrame& frame) {
    int lines = 0;
    for (const StoryPart& part : frame.parts) lines += part.overset_lines;
    return lines;
}

/// The first of a frame's stories that another frame has room for.
const UnplacedJump* with_room_elsewhere(const HoleView& hole) {
    for (const StoryPart& part : hole.frame.parts) {
        const auto rest = std::ranges::find(hole.filled.unplaced, part.story, &UnplacedJump::story);
        if (rest != hole.filled.unplaced.end() && rest->nearest && rest->nearest->missing_lines <= 0) return &*rest;
    }
    return nullptr;
}

/// Another way than to cut or to make the frame deeper; empty where there is none.
Phrase send_away(const HoleView& hole) {
    if (const UnplacedJump* rest = with_room_elsewhere(hole)) {
        return phrase("send `{}` to {} ({}), which has room for it", rest->story.value,
                      frame_words(rest->nearest->frame, rest->nearest->page, hole.edition),
                      key_of_jump(*rest->nearest));
    }
    return hole.frame.parts.size() > 1 ? phrase("send one of them to another page") : Phrase();
}

}  // namespace

Phrase hole_over_words(const HoleView& hole) {
    std::vector<Phrase> stories;
    for (const StoryPart& part : hole.frame.parts) stories.push_back(verbatim("`" + part.story.value + "`"));
    const Phrase over = counted(lines_over(hole.frame), "{1} is {0} line too small for {2}",
                                "{1} is {0} lines too small for {2}", place_of(hole), listed(stories));
    const Phrase deeper = deeper_words(hole.filled, hole.page, hole.plan);
    const Phrase words =
        counted(hole.frame.overset_lines, "{1}, {0} line deep", "{1}, {0} lines deep", over_columns(over, hole.plan));
    return deeper.empty() ? words : phrase("{}: {}", words, deeper);
}

Phrase hole_over_hint(const HoleView& hole, const std::vector<CopyOver>& over) {
    Phrase deeper = deeper_hint(hole.edition, hole.filled, hole.page, hole.plan);
    const Phrase away = send_away(hole);
    if (deeper.empty() && away.empty()) {
        deeper =
            phrase("give page {} a deeper frame of `kind: jumps`", sheet_label(hole.page.plan.number, hole.edition));
    }
    std::vector<Phrase> cuts;
    for (const CopyOver& copy : over)
        cuts.push_back(phrase("cut about {}字 off the end of {}", copy.characters, copy.file));
    Phrase hint = cuts.empty() ? Phrase() : listed(cuts);
    for (const Phrase& way : {deeper, away}) {
        if (!way.empty()) hint = hint.empty() ? way : phrase("{}, or {}", hint, way);
    }
    return with_more(hint, roomy_frames(hole.edition, hole.page, hole.plan, hole.frame.overset_lines));
}

Phrase hole_short_words(const HoleView& hole) {
    const Phrase white = counted(hole.frame.white_lines, "{1} stays white for {0} line of its {2}",
                                 "{1} stays white for {0} lines of its {2}", place_of(hole),
                                 hole.plan.legs.empty() ? 0 : hole.plan.legs.front().lines.count());
    return over_columns(white, hole.plan);
}

Phrase hole_short_hint(const HoleView& hole) {
    const Phrase other = phrase("let another story go on there");
    const Phrase shorter = shorter_hint(hole.filled, hole.page, hole.plan);
    const Phrase hint = shorter.empty() ? other : phrase("{}, or {}", other, shorter);
    return with_more(with_spare(hint, hole.filled, hole.page, hole.plan), crowded_frames(hole.page, hole.plan));
}

Phrase frame_words(const FrameId& frame, PageNumber page, const Edition& edition) {
    return phrase("frame `{}` on page {}", frame.value, sheet_label(page, edition));
}

std::string key_of_jump(const FrameForRest& frame) {
    return fmt::format("`jump: {}/{}`", frame.page.value, frame.frame.value);
}

}  // namespace banxin
