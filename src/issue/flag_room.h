#pragma once

#include <vector>

#include "compose/type/type_case.h"
#include "display/display_list.h"

namespace banxin {

// Where the numbers of a page's marks stand: beside what they are of, and neither on type nor on one another.
//
// Where the white beside it is too narrow, as a gutter may be, a number is set smaller; then a little higher or lower,
// or to one side; then in the page's margin, at the same height. Where there is no white at all it stands beside it
// none the less.
class FlagRoom {
  public:
    /// The page without marks. Both are borrowed.
    FlagRoom(const DisplayList& page, const TypeCase& type_case);

    /// The flag of what stands in an area: left of its upper left corner. What it takes is taken from then on.
    std::vector<Mark> flag(std::size_t number, const Rect& area, const InkName& ground);

  private:
    std::vector<Mark> beside(std::size_t number, Point corner, const InkName& ground) const;
    std::vector<Mark> in_margin(std::size_t number, Point corner, const InkName& ground) const;
    bool is_clear(const Rect& area) const;

    const TypeCase& type_case_;
    Size trim_;
    std::vector<Rect> taken_;  ///< By type and by flags.
    Length left_;              ///< Of all type.
    Length right_;
};

}  // namespace banxin
