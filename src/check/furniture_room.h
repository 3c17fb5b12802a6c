#pragma once

#include "base/phrase.h"
#include "resolve/page_plan.h"

namespace banxin {

/// What a piece of furniture lacks: lines of the page, or columns.
struct FurnitureNeed {
    int lines = 0;
    int columns = 0;
};

// What can be done for a piece of furniture without room on this very page, beside what its words can do: "leave words
// out, or give the ear lines 1-9". Lines and columns are named where nothing stands in them, with the house's white to
// what is next; else the frames that would have to move; nothing where the page ends, in the margin, and on vertical
// pages, whose lines are not the furniture's.
class FurnitureRoom {
  public:
    /// Borrows the page and the piece. `air`: lines of white between what stands one under the other.
    FurnitureRoom(const PagePlan& page, const FurniturePlan& piece, int air) : page_(page), piece_(piece), air_(air) {}

    /// `words` alone where the page has no room to give.
    Phrase ways_out(const Phrase& words, const FurnitureNeed& need) const;

  private:
    Phrase lines_to_give(int more) const;
    Phrase columns_to_give(int more) const;
    std::vector<Phrase> frames_in(const PlannedArea& area) const;
    std::vector<Phrase> neighbours(const FurnitureNeed& need) const;
    bool is_free(const PlannedArea& area) const;

    const PagePlan& page_;
    const FurniturePlan& piece_;
    int air_;
};

}  // namespace banxin
