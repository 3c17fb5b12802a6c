#include "paint/rule_marks.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

constexpr Point kLeft{10_pt, 50_pt};
constexpr Point kRight{110_pt, 50_pt};

Rect area_of(const Mark& mark) {
    return std::get<FilledRect>(mark).area;
}

TEST(RuleMarks, ASingleRuleIsCentredOnItsLine) {
    const auto marks = paint_rule(kLeft, kRight, {RuleKind::single, 2_pt, {InkName{"red"}, 40}});
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(area_of(marks[0]), (Rect{10_pt, 49_pt, 100_pt, 2_pt}));
    EXPECT_EQ(std::get<FilledRect>(marks[0]).ink, (Tint{InkName{"red"}, 40}));
}

// 2 thick, 1 white, half a point thin: 3.5 in all, from 48.25.
TEST(RuleMarks, AThickThinRuleHasItsThickLineAbove) {
    const auto marks = paint_rule(kLeft, kRight, {RuleKind::thick_thin, 2_pt, {}});
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(area_of(marks[0]).y, Length::emu(48 * 12'700 + 3'175));
    EXPECT_EQ(area_of(marks[1]), (Rect{10_pt, area_of(marks[0]).y + 3_pt, 100_pt, Length::emu(6'350)}));
}

TEST(RuleMarks, ADoubleRuleDownThePageHasTwoEqualLines) {
    const auto marks = paint_rule({50_pt, 10_pt}, {50_pt, 60_pt}, {RuleKind::double_line, 1_pt, {}});
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(area_of(marks[0]).width, 1_pt);
    EXPECT_EQ(area_of(marks[1]).x - area_of(marks[0]).x, Length::emu(44'450));  // 3.5 pt from line to line
}

// Dots of 1 pt, 2.5 pt from one to the next: 99 pt between the first and the last middle are 40 steps.
TEST(RuleMarks, DotsStandInsideTheEndsAtEvenSteps) {
    const auto marks = paint_rule(kLeft, kRight, {RuleKind::dotted, 1_pt, {}});
    ASSERT_EQ(marks.size(), 1u);
    const auto& path = std::get<DrawnPath>(marks[0]);
    EXPECT_EQ(path.steps.front().to.x, Length::emu(10 * 12'700 + 6'350));
    EXPECT_EQ(path.dash[1], 99_pt / 40);
}

// Waves of 12 pt go 8 times into 100, to the nearest.
TEST(RuleMarks, WavesComeOutWhole) {
    const auto marks = paint_rule(kLeft, kRight, {RuleKind::wave, 1_pt, {}});
    const auto& path = std::get<DrawnPath>(marks.at(0));
    EXPECT_EQ(path.steps.size(), 1u + 16u);
    EXPECT_EQ(path.steps.back().to, kRight);
}

TEST(RuleMarks, NoneDrawsNothing) {
    EXPECT_TRUE(paint_rule(kLeft, kRight, {RuleKind::none, {}, {}}).empty());
}

}  // namespace
}  // namespace banxin
