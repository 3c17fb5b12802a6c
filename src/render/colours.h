#pragma once

#include "display/ink_use.h"

namespace banxin {

/// From 0 to 1.
struct Rgb {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// What Cairo draws an ink in, for it knows only red, green and blue. May remember what it gave out.
class Colours {
  public:
    virtual ~Colours() = default;
    virtual Rgb colour(const Tint& tint, InkUse use) = 0;
};

}  // namespace banxin
