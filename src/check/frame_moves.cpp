#include "check/frame_moves.h"

#include <fmt/format.h>

#include <algorithm>

#include "check/report.h"
#include "model/furniture_name.h"
#include "model/page_label.h"
#include "model/short_title.h"
#include "resolve/columns_at_foot.h"

namespace banxin {
namespace {

/// Lines of white between two frames that stand one under the other.
constexpr int kMostAir = 3;

/// The frame with its box: what the layout says.
const std::vector<PlannedArea>& outer_legs(const FramePlan& frame) {
    return frame.box ? frame.box->around : frame.legs;
}

int foot_of(const FramePlan& frame) {
    int foot = 0;
    for (const PlannedArea& leg : outer_legs(frame)) foot = std::max(foot, leg.lines.last);
    return foot;
}

/// The lines of the leg that reaches the foot, with the foot moved.
std::string moved_lines(const FramePlan& frame, int lines) {
    const int foot = foot_of(frame);
    int first = foot;
    for (const PlannedArea& leg : outer_legs(frame)) {
        if (leg.lines.last == foot) first = std::min(first, leg.lines.first);
    }
    return first == foot + lines ? std::to_string(first) : fmt::format("{}-{}", first, foot + lines);
}

/// The same of a deeper frame: its foot lower or, where the page ends, its top higher; empty where that is no line.
std::string deeper_lines(const FilledPage& page, const FramePlan& frame, int lines) {
    const int below = std::min(lines, page.plan.grid.lines - foot_of(frame));
    if (below == lines) return moved_lines(frame, lines);
    const auto& legs = outer_legs(frame);
    const int first = legs.front().lines.first - (lines - below);
    return legs.size() == 1 && first > 0 ? fmt::format("{}-{}", first, page.plan.grid.lines) : std::string();
}

bool reaches(const FramePlan& frame, Span lines, const PlannedArea& other) {
    const int foot = foot_of(frame);
    return std::any_of(outer_legs(frame).begin(), outer_legs(frame).end(), [&](const PlannedArea& leg) {
        return leg.lines.last == foot && leg.columns.overlaps(other.columns) && lines.overlaps(other.lines);
    });
}

int white_lines(const FilledFrame& filled, const FramePlan& plan) {
    if (plan.kind == FrameKind::jumps)
        return filled.parts.empty() ? plan.legs.front().lines.count() : filled.white_lines;
    if (filled.parts.empty() || filled.parts.front().columns.empty()) return 0;
    int white = filled.parts.front().columns.front().white();
    for (const ColumnFill& column : filled.parts.front().columns) white = std::min(white, column.white());
    return std::max(0, white);
}

/// "`left` (3 lines white)".
Phrase neighbour_words(const FilledFrame& filled, const FramePlan& plan) {
    const std::string name = "`" + plan.id.value + "`";
    if (plan.kind == FrameKind::story && !plan.binding) return phrase("{} (empty)", name);
    const int white = white_lines(filled, plan);
    return white > 0 ? counted(white, "{1} ({0} line white)", "{1} ({0} lines white)", name) : verbatim(name);
}

int lines_over(const FilledFrame& filled) {
    int over = filled.overset_lines;
    for (const StoryPart& part : filled.parts) over = std::max(over, part.overset_lines);
    return over;
}

/// "`left` (3 lines over)".
Phrase over_words(const FrameId& frame, int over) {
    return counted(over, "`{1}` ({0} line over)", "`{1}` ({0} lines over)", frame.value);
}

std::vector<Phrase> touched(const FilledPage& page, const FramePlan& frame, Span lines) {
    std::vector<Phrase> names;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& other = page.plan.frames[i];
        const auto& legs = outer_legs(other);
        const auto is_in = [&](const PlannedArea& leg) { return reaches(frame, lines, leg); };
        if (other.id != frame.id && std::any_of(legs.begin(), legs.end(), is_in))
            names.push_back(neighbour_words(page.frames[i], other));
    }
    for (const FurniturePlan& piece : page.plan.furniture) {
        if (piece.place.lines.first > 0 && reaches(frame, lines, piece.place))
            names.push_back(furniture_name(piece.kind));
    }
    return names;
}

/// The lines that a frame takes when it is so much deeper, air included: below it or, at the page's foot, above it;
/// where the page has too few below, from there up to its foot.
std::optional<Span> lines_taken(const FilledPage& page, const FramePlan& frame, int lines, int air) {
    const int foot = foot_of(frame);
    if (foot + lines <= page.plan.grid.lines) return Span{foot + 1, foot + lines + air};
    const auto& legs = outer_legs(frame);
    const int first = legs.front().lines.first;
    const int below = page.plan.grid.lines - foot;
    if (legs.size() > 1 || first - (lines - below) < 1) return std::nullopt;
    return Span{first - (lines - below) - air, below == 0 ? first - 1 : page.plan.grid.lines};
}

const FilledFrame& filled_in(const FilledPage& page, const FramePlan& frame) {
    return *std::find_if(page.frames.begin(), page.frames.end(),
                         [&](const FilledFrame& filled) { return filled.frame == frame.id; });
}

/// A frame for jumps is as deep as what stands in it: what it lacks or leaves white has been measured.
int foot_move_of_hole(const FilledFrame& filled, const FramePlan& frame) {
    if (frame.legs.size() != 1 || filled.parts.empty()) return 0;
    if (filled.overset_lines > 0) return filled.overset_lines;
    return filled.white_lines > kWhiteLinesAllowed ? -filled.white_lines : 0;
}

/// Right under a frame: with no more than the white between frames.
bool stands_under(const PlannedArea& below, const FramePlan& frame) {
    const int foot = foot_of(frame);
    return reaches(frame, {foot + 1, foot + kMostAir}, below) && below.lines.first > foot;
}

/// The frames with text right under one, with what they have too much or too little of.
std::vector<Phrase> given_room(const FilledPage& page, const FramePlan& frame) {
    std::vector<Phrase> names;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& below = page.plan.frames[i];
        const auto is_under = [&](const PlannedArea& leg) { return stands_under(leg, frame); };
        const bool takes_text = below.kind == FrameKind::jumps || below.kind == FrameKind::story;
        if (below.id == frame.id || !takes_text || std::ranges::none_of(outer_legs(below), is_under)) continue;
        const int over = lines_over(page.frames[i]);
        names.push_back(over > 0 ? over_words(below.id, over) : neighbour_words(page.frames[i], below));
    }
    return names;
}

/// A frame right under this one and under others, too: it does not rise when this one's foot does.
const FramePlan* held_under(const FilledPage& page, const FramePlan& frame) {
    for (const FramePlan& below : page.plan.frames) {
        const auto& legs = outer_legs(below);
        const auto is_under = [&](const FramePlan& above) {
            return above.id != below.id && !above.legs.empty() &&
                   std::ranges::any_of(legs, [&](const PlannedArea& leg) { return stands_under(leg, above); });
        };
        if (!is_under(frame)) continue;
        const auto holds = [&](const FramePlan& other) { return other.id != frame.id && is_under(other); };
        if (std::ranges::any_of(page.plan.frames, holds)) return &below;
    }
    return nullptr;
}

/// Whether a frame for jumps of the page has white for so many 字, and for the lines that name the story over them.
bool has_hole_for(int characters, const FilledPage& page) {
    constexpr int kLinesOverRest = 2;
    const int cells = static_cast<int>(page.plan.measure / page.plan.grid.body.cell);
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& frame = page.plan.frames[i];
        if (frame.kind != FrameKind::jumps) continue;
        const int lines = white_lines(page.frames[i], frame) - kLinesOverRest;
        if (lines * columns_at_foot(frame) * cells >= characters) return true;
    }
    return false;
}

}  // namespace

Phrase over_columns(const Phrase& words, const FramePlan& frame) {
    const int columns = columns_at_foot(frame);
    return columns == 0 ? words : phrase("{}, over {}", words, counted(columns, "{} column", "{} columns"));
}

int foot_move(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame) {
    if (frame.kind == FrameKind::jumps) return foot_move_of_hole(filled_in(page, frame), frame);
    for (const FootAdvice& advice : filled.advice.feet) {
        if (advice.page == page.plan.number && advice.frame == frame.id) return advice.lines;
    }
    return 0;
}

Phrase deeper_words(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame) {
    const int lines = foot_move(filled, page, frame);
    if (lines <= 0) return {};
    const std::string moved = deeper_lines(page, frame, lines);
    if (moved.empty()) return counted(lines, "{} line deeper would do", "{} lines deeper would do");
    return counted(lines, "{} line deeper ({}) would do", "{} lines deeper ({}) would do", moved);
}

Phrase deeper_hint(const Edition& edition, const FilledEdition& filled, const FilledPage& page,
                   const FramePlan& frame) {
    const int lines = foot_move(filled, page, frame);
    const auto taken = lines > 0 ? lines_taken(page, frame, lines, edition.paper.frame_air) : std::nullopt;
    if (!taken) return {};
    const auto names = touched(page, frame, *taken);
    if (names.empty()) {
        return counted(lines, "make the frame {} line deeper, where nothing stands",
                       "make the frame {} lines deeper, where nothing stands");
    }
    return counted(lines, "make the frame {} line deeper, which touches {}",
                   "make the frame {} lines deeper, which touches {}", listed(names));
}

Phrase shorter_hint(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame) {
    const int lines = foot_move(filled, page, frame);
    if (lines >= 0) return {};
    if (const FramePlan* held = held_under(page, frame)) {
        return counted(-lines, "make the frame {0} line less deep ({1}), and what stands beside it over `{2}`",
                       "make the frame {0} lines less deep ({1}), and what stands beside it over `{2}`",
                       moved_lines(frame, lines), held->id.value);
    }
    const Phrase shorter = counted(-lines, "make the frame {} line less deep ({})",
                                   "make the frame {} lines less deep ({})", moved_lines(frame, lines));
    const auto names = given_room(page, frame);
    return names.empty() ? shorter : phrase("{}, which gives {} more room", shorter, listed(names));
}

Phrase jump_hint(const Edition& edition, const FilledEdition& filled, const StoryPart& part) {
    const PageNumber from = part.page;
    const bool lacks_short =
        needs_short_title(edition.paper.jump) && edition.stories.at(part.story).short_title.empty();
    for (const bool later : {true, false}) {
        for (const FilledPage& page : filled.pages) {
            if (page.plan.number == from || (from < page.plan.number) != later) continue;
            if (!has_hole_for(part.overset_characters, page)) continue;
            const std::string label = sheet_label(page.plan.number, edition);
            return lacks_short ? phrase("let it go on on page {} (`jump: {}`, and `short:` in the story's head)", label,
                                        page.plan.number.value)
                               : phrase("let it go on on page {} (`jump: {}`)", label, page.plan.number.value);
        }
    }
    return {};
}

Phrase spare_words(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame) {
    std::vector<Phrase> words;
    for (const SpareAdvice& spare : filled.advice.spare) {
        if (spare.page != page.plan.number || spare.frame != frame.id) continue;
        const std::string& story = spare.story.value;
        if (spare.over > 0) {
            words.push_back(
                counted(spare.over, "`{1}` fits with {0} line over", "`{1}` fits with {0} lines over", story));
        } else if (spare.white > 0) {
            words.push_back(
                counted(spare.white, "`{1}` fits with {0} line white", "`{1}` fits with {0} lines white", story));
        } else {
            words.push_back(phrase("`{}` fits with no line white", story));
        }
    }
    return listed(words);
}

Phrase with_spare(const Phrase& hint, const FilledEdition& filled, const FilledPage& page, const FramePlan& frame) {
    const Phrase spare = spare_words(filled, page, frame);
    return spare.empty() ? hint : phrase("{}; of the manuscripts without a place {}", hint, spare);
}

Phrase roomy_frames(const Edition& edition, const FilledPage& page, const FramePlan& frame, int lines) {
    const auto taken = lines_taken(page, frame, lines, edition.paper.frame_air);
    const auto is_taken = [&](const PlannedArea& leg) { return taken && reaches(frame, *taken, leg); };
    std::vector<Phrase> names;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& other = page.plan.frames[i];
        const bool takes_text = other.kind == FrameKind::jumps || other.kind == FrameKind::story;
        if (other.id == frame.id || !takes_text || white_lines(page.frames[i], other) < lines) continue;
        if (std::ranges::none_of(outer_legs(other), is_taken)) names.push_back(neighbour_words(page.frames[i], other));
    }
    return names.empty() ? Phrase() : phrase("there is room on this page in {}", listed(names));
}

Phrase crowded_frames(const FilledPage& page, const FramePlan& frame) {
    std::vector<Phrase> names;
    for (const FilledFrame& other : page.frames) {
        const int over = lines_over(other);
        if (other.frame != frame.id && over > 0) names.push_back(over_words(other.frame, over));
    }
    return names.empty() ? Phrase() : phrase("room is wanted on this page in {}", listed(names));
}

int lines_of_pointers(const FilledPage& page, const FilledFrame& filled, const FramePlan& frame) {
    if (frame.legs.empty()) return 0;
    const Rect leg = frame.legs.front().area;
    Length bottom = leg.y;
    for (const PlacedPointer& pointer : filled.pointers)
        bottom = std::max(bottom, page.plan.turn.to_flow(pointer.area).bottom());
    if (bottom <= leg.bottom()) return 0;  // too narrow for a headline, not too shallow
    const auto inside = static_cast<int>(count_to_cover(bottom - leg.y, page.plan.grid.body.leading));
    return inside + outer_legs(frame).front().lines.count() - frame.legs.front().lines.count();
}

}  // namespace banxin
