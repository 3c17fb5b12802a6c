#pragma once

#include "compose/type/house.h"
#include "fill/head/head_part.h"

namespace banxin {

/// What the layout asks of a head, and how long its lines may be.
struct HeadRoom {
    HeadPlan plan;
    Length width;  ///< Along the lines.
    std::optional<FoldInHead> fold{};
    std::optional<Length> shared_size{};  ///< The one that its siblings take: no other is tried.
    int sizes_skipped = 0;                ///< Of its sizes, from the largest: they are too large for the room's depth.
};

/// The parts of a head in reading order, each at its size and in its lines; none for a story without any.
///
/// `fit.grid_lines` and `fit.lines_over` are left to who places them.
struct FittedHead {
    std::vector<HeadPart> parts;
    HeadFit fit;
};

// Chooses sizes and lines for every part of a story's head: kicker, headline, decks, summary, byline (引题 主题 副题
// 提要 署名).
//
// Headline: the first size of its grade that fits (head_part.h), or none where the story has no headline.
// Kicker and decks: the grade's sizes; else two grades below the headline. They shrink by a fifth before they take a
// second line.
// Summary: a paragraph of at most four lines, a body cell narrower than the head on either side.
FittedHead fit_head(const Story& story, const HeadRoom& room, const House& house);

/// How a headline looks: the frame's look over the grade's, the grade's over the paper's style.
TextStyle headline_style(const HeadPlan& plan, const Paper& paper);

/// The sizes that a headline may have, from the largest: its own one, else those of its grade.
std::vector<Length> head_sizes(const HeadPlan& plan, const Paper& paper);

/// Those of them that are tried in a room.
std::vector<Length> sizes_tried(const HeadRoom& room, const Paper& paper);

/// Full-width characters that so many lines take at a size.
int head_capacity(const HeadRoom& room, Length size, int lines);

/// Of what stands beside a headline of a size: the grade's, else two grades below it.
struct LesserSizes {
    Length kicker;
    Length deck;
};
LesserSizes lesser_sizes(const HeadPlan& plan, Length headline, const Paper& paper);

/// What a headline may have in the lines allowed, at each size of its grade, from the largest.
std::vector<HeadCapacity> head_capacities(const HeadRoom& room, const Paper& paper);

/// Two grades below a size by the house's sizes: each grade (号) has its 小, so four steps down; never below the
/// body's.
Length two_grades_below(Length size, const Paper& paper);

}  // namespace banxin
