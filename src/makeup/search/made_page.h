#pragma once

#include "makeup/judge/page_score.h"

namespace banxin::makeup {

/// A page that was made up.
struct MadePage {
    Tree tree;
    std::vector<Place> places;  ///< By item: articles, fixed frames, white.
    Score score;
    Price counted = kNever;  ///< What the recurrence counts of it, which is at most its score.
};

inline bool is_cheaper(const MadePage& one, const MadePage& other) {
    return one.score.total() < other.score.total();
}

// How many articles stand elsewhere on the one page than on the other: their blocks share less than half of the cells
// of both together.
int articles_apart(const MadePage& one, const MadePage& other, int articles);

}  // namespace banxin::makeup
