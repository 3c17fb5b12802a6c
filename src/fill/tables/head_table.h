#pragma once

#include <vector>

#include "compose/type/house.h"
#include "model/page_template.h"
#include "model/story.h"

namespace banxin {

/// What heads are tried.
struct HeadTableWish {
    HeadPlan plan;              ///< Grade, shape, look: all but lines and size.
    std::vector<Length> sizes;  ///< Of the headline, from the largest.
    int most_rows = 2;
    Length width;
};

/// A story's head at one size and number of rows.
struct SizedHead {
    HeadPlan plan;     ///< That asks for it and nothing else.
    int depth = 0;     ///< Body lines, the house's air counted.
    int rows = 1;      ///< Of the headline.
    int filled = 0;    ///< Of the width of its rows, in thousandths.
    bool fits = true;  ///< Else its words are longer than the wish lets them be: the smallest size in as many rows as
                       ///< it takes.
};

// All heads of a story in one width: every size with every number of rows in which its headline stands without breaking
// a phrase, as set_head() sets them.
//
// Out: the larger before the smaller; of one size that in fewer rows first. Where there is none, the one that does not
//      fit; of a story without any words over its text one of no depth.
std::vector<SizedHead> head_table(const Story& story, const HeadTableWish& wish, const House& house);

}  // namespace banxin
