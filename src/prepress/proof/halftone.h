#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/plate_settings.h"

namespace banxin {

/// The screen of one plate.
struct ScreenOrder {
    int dpi = 1270;
    int lines = 100;  ///< An inch.
    int angle = 45;   ///< Degrees, anticlockwise.
    DotShape dot = DotShape::ellipse;
};

// Turns greys into dots of a screen.
//
// A screen is a grid of cells at its angle, exactly, whatever the grid of the plate's own spots. Within a cell spots
// are inked in the order that the shape of the dot gives them (the spot functions Round, Ellipse, Square and Line of
// ISO 32000-1, 10.5), so many that the inked part of the cell is the share of the ink. No curve corrects it: dot gain
// is the profile's business.
class Halftone {
  public:
    explicit Halftone(const ScreenOrder& order);

    // One row of a plate, `y` down from its top: 255 is bare, 0 full ink. Out: a bit a spot, the first in the highest
    // bit of its byte, 1 inked; bare spots fill the last byte.
    void screen(int y, const std::vector<unsigned char>& film, std::vector<unsigned char>& bits) const;

  private:
    static constexpr int kSide = 128;  ///< Places of a cell on each side.

    std::array<unsigned char, kSide * kSide> thresholds_{};  ///< Ink above it is inked there.
    std::uint32_t across_x_ = 0;  ///< A step to the right, along the cells, of 2³² a cell …
    std::uint32_t across_y_ = 0;  ///< … and across them.
    std::uint32_t down_x_ = 0;
    std::uint32_t down_y_ = 0;
};

}  // namespace banxin
