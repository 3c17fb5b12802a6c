#pragma once

#include <array>
#include <vector>

#include "makeup/table/article.h"
#include "model/edition.h"

namespace banxin::makeup {

struct RankedStory {
    StoryId story;
    Rank rank = Rank::body;
};

// What a page's stories are on it, the most important first.
//
// Order: by priority, those of one as they are named; a story without any counts as 3.
// Lead:  the one that is pinned as it, else the first.
// Rank:  seconds have a priority of 2 or better, a quarter of the page's stories at most; briefs one of 4 or more.
//        Where no story has a priority, the first fifth behind the lead are seconds, and texts under 170 字 are briefs.
std::vector<RankedStory> rank_stories(const Edition& edition, const banxin::MakeUpWish& wish,
                                      const std::vector<StoryId>& stories);

/// The headlines that a rank may have.
struct HeadBand {
    int grade = 3;
    std::vector<Length> sizes;  ///< From the largest.
};

/// By rank.
using HeadBands = std::array<HeadBand, 4>;

/// Where a page's heads begin among the paper's grades.
enum class PageWeight : std::uint8_t { front, inside };

// The grades of a page's ranks: the paper's first and those behind it on a front page, from the second one on inside.
//
// Promises: no size of a rank is larger than any of a higher one.
HeadBands head_bands(const Paper& paper, PageWeight weight);

/// How important a story is to its paper, whatever page it stands on: 1 the most.
int class_of(const Story& story);

/// The class from which on matter is short: it may be left out, or come from elsewhere.
inline constexpr int kShortMatter = 4;

}  // namespace banxin::makeup
