#include "prepress/proof/halftone.h"

#include <gtest/gtest.h>

#include <bit>

namespace banxin {
namespace {

constexpr int kSide = 1270;  // An inch.

/// The part of an inch of one grey that is inked, in per cent.
double inked(const ScreenOrder& order, int ink_percent) {
    const Halftone halftone(order);
    const std::vector<unsigned char> film(kSide, static_cast<unsigned char>(255 - ink_percent * 255 / 100));
    std::vector<unsigned char> bits;
    long count = 0;
    for (int y = 0; y < kSide; ++y) {
        halftone.screen(y, film, bits);
        for (const unsigned char byte : bits) count += std::popcount(byte);
    }
    return static_cast<double>(count) * 100 / (double{kSide} * kSide);
}

// At 0 degrees every tenth cell lies alike on the plate's spots, and a straight edge falls on all of them at once: an
// edge of the least square moves in steps of a 127th of a cell, which are 1.4 per cent of it.
TEST(Halftone, InksThePartThatTheInkIs) {
    for (const DotShape dot : {DotShape::round, DotShape::ellipse, DotShape::square, DotShape::line}) {
        for (const int angle : {0, 15, 45, 75}) {
            for (const int ink : {3, 20, 50, 80, 97})
                EXPECT_NEAR(inked({1270, 100, angle, dot}, ink), ink, angle == 0 ? 1.5 : 0.8)
                    << angle << " " << int(dot);
        }
    }
}

TEST(Halftone, LeavesBarePaperBareAndSolidsSolid) {
    EXPECT_EQ(inked({}, 0), 0);
    EXPECT_EQ(inked({}, 100), 100);
}

// 100 lines an inch at 0 degrees: in a row through the dots a hundred of them begin.
TEST(Halftone, HasSoManyDotsAnInch) {
    const Halftone halftone({1270, 100, 0, DotShape::round});
    const std::vector<unsigned char> film(kSide, 128);
    std::vector<unsigned char> bits;
    halftone.screen(6, film, bits);
    int starts = 0;
    bool before = false;
    for (int x = 0; x < kSide; ++x) {
        const bool now = (bits[static_cast<std::size_t>(x / 8)] >> (7 - x % 8) & 1) != 0;
        starts += now && !before ? 1 : 0;
        before = now;
    }
    EXPECT_NEAR(starts, 100, 1);
}

}  // namespace
}  // namespace banxin
