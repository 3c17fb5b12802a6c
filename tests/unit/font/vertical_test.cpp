#include <gtest/gtest.h>

#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;

struct VerticalFont : ::testing::Test {
    RunRequest standing(std::string_view text) {
        RunRequest run = at_9pt(text, song(library));
        run.writing = Writing::vertical;
        return run;
    }
    MarkForm form(std::string_view mark) {
        const RunRequest run = standing(mark);
        return library.mark_form(run, library.shape(run).front().glyph);
    }
    FontLibrary library;
};

// The em box of a character stands from the line's start on; its origin is 880 thousandths down and at the box's left
// edge, 120 thousandths left of the line's baseline.
TEST_F(VerticalFont, GlyphsStandInTheirEmBoxes) {
    for (const ShapedGlyph& glyph : library.shape(standing("版心"))) {
        EXPECT_EQ(glyph.advance, 9_pt);
        EXPECT_EQ(glyph.dx, scaled(9_pt, 880, 1000));
        EXPECT_EQ(glyph.dy, -scaled(9_pt, 120, 1000));
    }
}

TEST_F(VerticalFont, BracketsAndDashesHaveVerticalForms) {
    for (const char* mark : {"（", "》", "『", "」", "…", "—", "～", "，", "。"}) {
        EXPECT_TRUE(library.has_vertical_form(at_9pt(mark, song(library)))) << mark;
    }
    for (const char* mark : {"版", "A", "·", "／"}) {
        EXPECT_FALSE(library.has_vertical_form(at_9pt(mark, song(library)))) << mark;
    }
}

// In Simplified Chinese the comma stands in the head of its cell, an opening bracket in its foot.
TEST_F(VerticalFont, HalfBodiesLieAlongTheLine) {
    EXPECT_EQ(form("，").before, 0);
    EXPECT_EQ(form("，").after, 500);
    EXPECT_EQ(form("（").before, 500);
    EXPECT_EQ(form("（").after, 0);
    EXPECT_EQ(form("）").after, 500);
}

// The dot of a name: 184 thousandths in the middle of its cell, level and standing, by the same glyph.
TEST_F(VerticalFont, AMarkIsMeasuredForEveryWriting) {
    RunRequest run = at_9pt("·", song(library));
    run.forms = GlyphForms::full_width;
    const std::uint32_t glyph = library.shape(run).front().glyph;
    const MarkForm level = library.mark_form(run, glyph);
    run.writing = Writing::vertical;
    ASSERT_EQ(library.shape(run).front().glyph, glyph);
    EXPECT_EQ(library.mark_form(run, glyph), level);
    EXPECT_EQ(level.before, 250);
    EXPECT_EQ(level.after, 250);
}

}  // namespace
}  // namespace banxin
