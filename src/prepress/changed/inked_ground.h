#pragma once

#include <vector>

#include "prepress/inside/inside_mark.h"

namespace banxin {

/// Where of a page something may have been printed already, in squares of six points: rather too much than too little.
class InkedGround {
  public:
    InkedGround(double width, double height);

    void ink(const InsideBox& box);
    bool is_inked(const InsideBox& box) const;

  private:
    struct Squares {
        std::size_t left, top, right, bottom;  ///< The last ones are among them.
    };
    Squares squares_under(const InsideBox& box) const;

    std::size_t columns_;
    std::size_t rows_;
    std::size_t bare_;  ///< How many are not inked.
    std::vector<bool> inked_;
};

}  // namespace banxin
