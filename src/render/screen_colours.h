#pragma once

#include <vector>

#include "render/colours.h"

namespace banxin {

// How a screen shows a tint: the ink's colour, mixed with the white of the paper. There is no alpha.
//
// An ink that the table lacks is black, except `paper` and `white`, which are the paper.
Rgb screen_colour(const Tint& tint, const std::vector<ScreenInk>& inks);

/// The colours of a document on a screen. Borrows the table.
class ScreenColours : public Colours {
  public:
    explicit ScreenColours(const std::vector<ScreenInk>& inks) : inks_(inks) {}
    Rgb colour(const Tint& tint, InkUse) override { return screen_colour(tint, inks_); }

  private:
    const std::vector<ScreenInk>& inks_;
};

}  // namespace banxin
