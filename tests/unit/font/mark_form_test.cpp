#include "font/mark_form.h"

#include <gtest/gtest.h>

#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;

InkBounds ink(int left, int right) {
    return {.left = left, .bottom = 0, .right = right, .top = 300};
}

MarkForm judged(InkBounds bounds) {
    return judge_mark({.advance = 1000, .ink = bounds, .halt = {}});
}

MarkForm form(int before, int after, int width) {
    return {.before = before, .after = after, .ink = width};
}

TEST(MarkForm, HaltThatHoldsTheInkTellsWhereTheBlankIs) {
    EXPECT_EQ(judge_mark({1000, ink(60, 220), MarkMeasure::HalfBody{0, 500}}), form(0, 500, 160));
    EXPECT_EQ(judge_mark({1000, ink(400, 560), MarkMeasure::HalfBody{250, 500}}), form(250, 250, 160));
    EXPECT_EQ(judge_mark({1000, ink(650, 940), MarkMeasure::HalfBody{500, 500}}), form(500, 0, 290));
}

// A halt that keeps the empty half of an opening mark would set its ink over the character after it.
TEST(MarkForm, HaltThatCutsTheInkOffIsNotBelieved) {
    EXPECT_EQ(judge_mark({1000, ink(650, 940), MarkMeasure::HalfBody{0, 500}}), form(500, 0, 290));
}

TEST(MarkForm, HaltThatLeavesMoreThanHalfABodyIsNotBelieved) {
    EXPECT_EQ(judge_mark({1000, ink(60, 220), MarkMeasure::HalfBody{0, 800}}), form(0, 500, 160));
}

TEST(MarkForm, WithoutHaltTheInkTellsTheHalf) {
    EXPECT_EQ(judged(ink(70, 230)), form(0, 500, 160));
    EXPECT_EQ(judged(ink(420, 580)), form(250, 250, 160));
    EXPECT_EQ(judged(ink(700, 930)), form(500, 0, 230));
}

// 310–480 lies in the left half and in the middle one; its middle, 395, is nearer to 500 than to 250.
TEST(MarkForm, OfTwoHalvesTheOneWithTheNearerMiddleIsTheMarks) {
    EXPECT_EQ(judged(ink(310, 480)), form(250, 250, 170));
}

TEST(MarkForm, InkMayLeanOutOfItsHalfByAHair) {
    EXPECT_EQ(judged(ink(480, 960)), form(500, 0, 480));
}

TEST(MarkForm, InkWiderThanAHalfLeavesWholeQuarters) {
    EXPECT_EQ(judged(ink(330, 950)), form(250, 0, 620));
    EXPECT_EQ(judged(ink(120, 900)), form(0, 0, 780));
}

TEST(MarkForm, ANarrowMarkHasNoBlanks) {
    EXPECT_EQ(judge_mark({.advance = 350, .ink = ink(60, 310), .halt = {}}), form(0, 0, 250));
}

TEST(MarkForm, WithoutInkThereIsNothingToCut) {
    EXPECT_EQ(judge_mark({}), MarkForm{});
}

struct InstalledMarks : ::testing::Test {
    MarkForm of(std::string_view mark, const FaceRequest& wanted) {
        RunRequest run = at_9pt(mark, library.find(wanted)->face);
        run.language = wanted.language;
        return library.mark_form(run, library.shape(run).front().glyph);
    }
    FontLibrary library;
};

TEST_F(InstalledMarks, MainlandFacesSetPauseMarksOnTheLeft) {
    for (const char* family : {"Noto Serif CJK SC", "LXGW WenKai"}) {
        for (const char* mark : {"，", "。", "、", "；", "：", "！", "？", "）", "》"}) {
            EXPECT_EQ(of(mark, {family}).after, 500) << family << mark;
        }
        for (const char* mark : {"（", "《", "「"}) EXPECT_EQ(of(mark, {family}).before, 500) << family << mark;
    }
}

TEST_F(InstalledMarks, TaiwanFacesCentreThem) {
    for (const char* mark : {"，", "。", "、", "；", "："}) {
        const MarkForm found = of(mark, {"Noto Serif CJK TC", 400, "zh-Hant"});
        EXPECT_EQ(found.before, 250) << mark;
        EXPECT_EQ(found.after, 250) << mark;
    }
}

TEST_F(InstalledMarks, JapaneseFacesCentreColonsOnly) {
    const FaceRequest mincho{"Noto Serif CJK JP", 400, "ja"};
    EXPECT_EQ(of("：", mincho).before, 250);
    EXPECT_EQ(of("・", mincho).before, 250);
    EXPECT_EQ(of("、", mincho).after, 500);
}

}  // namespace
}  // namespace banxin
