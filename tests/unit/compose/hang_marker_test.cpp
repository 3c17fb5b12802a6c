#include "compose/text/hang_marker.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// A marker's unit of so many thousandths of a 9 pt cell.
Unit marker(int milli, CharClass cls) {
    Unit unit;
    unit.characters = 0;
    unit.core = scaled(9_pt, milli, 1000);
    unit.cls = cls;
    return unit;
}

Unit han() {
    Unit unit;
    unit.core = 9_pt;
    unit.cls = CharClass::han;
    return unit;
}

// A figure of half a cell and a point of a quarter leave a quarter behind them in one cell.
TEST(HangMarker, FillsACellWithAFigureAndItsPoint) {
    std::vector<Unit> block = {marker(500, CharClass::digit), marker(250, CharClass::western_mark), han()};
    EXPECT_EQ(hang_marker(block, 9_pt), 9_pt);
    EXPECT_EQ(block[1].gap.natural, 9_pt / 4);
}

// Two figures and a point are a cell and a quarter: they take two.
TEST(HangMarker, TakesASecondCellForASecondFigure) {
    std::vector<Unit> block = {marker(500, CharClass::digit), marker(500, CharClass::digit),
                               marker(250, CharClass::western_mark), han()};
    EXPECT_EQ(hang_marker(block, 9_pt), 18_pt);
}

TEST(HangMarker, LeavesATextWithoutOneAlone) {
    std::vector<Unit> block = {han()};
    EXPECT_EQ(hang_marker(block, 9_pt), Length());
}

}  // namespace
}  // namespace banxin
