#include "paint/paint_page.h"

#include <gtest/gtest.h>

#include "paint/guides.h"
#include "support/tiny_page.h"

namespace banxin {
namespace {

FilledPage page_with_a_line() {
    FilledPage page;
    page.plan = tiny_plan();
    FilledFrame& frame = add_frame(page, "lead", {1, 2}, {1, 10});
    const auto text = std::make_shared<const ShapedText>(squares("潮水涨"));
    frame.lines.push_back({text, line_of(0, 3), {100_pt, page.plan.grid.baseline(1)}, {Element::body}});
    return page;
}

TEST(PaintPage, OpensAFramesMarksWithItsNote) {
    const Edition edition;
    const TypeCase type_case;
    const DisplayList list = paint_page(page_with_a_line(), {}, {&edition, &type_case, GuideMode::off});
    EXPECT_EQ(list.page, PageNumber{1});
    EXPECT_EQ(list.label, "1");
    EXPECT_EQ(list.grid, 12_pt);
    ASSERT_EQ(list.marks.size(), 2u);
    EXPECT_EQ(std::get<FrameNote>(list.marks[0]).facts, "story lead  lines 0/0  set 0-0");
    EXPECT_EQ(std::get<GlyphRun>(list.marks[1]).text, "潮水涨");
}

TEST(PaintPage, TurnsTheHeadOnABarWhiteAndTheTextNot) {
    FilledPage page = page_with_a_line();
    BoxStyle style;
    style.bar.percent = 100;
    page.plan.frames.own(0).box = BoxPlan{style, page.plan.frames[0].legs, true};
    FilledFrame& frame = page.frames.own(0);
    frame.lines.push_back(frame.lines.front());
    frame.lines.back().source.element = Element::headline;
    frame.parts[0].head_area = page.plan.frames[0].legs[0].area;
    const Edition edition;
    const TypeCase type_case;
    const DisplayList list = paint_page(page, {}, {&edition, &type_case, GuideMode::off});
    const std::size_t last = list.marks.size() - 1;
    EXPECT_EQ(std::get<GlyphRun>(list.marks[last - 1]).ink.ink, InkName{"black"});
    EXPECT_EQ(std::get<GlyphRun>(list.marks[last]).ink.ink, InkName{"paper"});
}

TEST(PaintPage, GivesTheInkOfItsSectionToWhatAsksForIt) {
    Edition edition;
    edition.paper.sections["副刊"].ink = InkName{"green"};
    FilledPage page = page_with_a_line();
    page.plan.facts.section = "副刊";
    BoxStyle style;
    style.ground = {InkName{"section"}, 10};
    page.plan.frames.own(0).box = BoxPlan{style, page.plan.frames[0].legs, true};
    const TypeCase type_case;
    const DisplayList list = paint_page(page, {}, {&edition, &type_case, GuideMode::off});
    EXPECT_EQ(std::get<FilledRect>(list.marks.at(0)).ink, (Tint{InkName{"green"}, 10}));
}

TEST(PaintPage, FramesAPictureWithASolidHairInsideItsEdge) {
    FilledPage page = page_with_a_line();
    PlacedPicture picture;
    picture.source.picture.width = 300;
    picture.source.picture.height = 100;
    picture.area = {100_pt, 160_pt, 190_pt, 95_pt};
    picture.crop = {50, 0, 200, 100};
    page.frames.own(0).pictures = {picture};
    const Edition edition;
    const TypeCase type_case;
    const DisplayList list = paint_page(page, {}, {&edition, &type_case, GuideMode::off});
    EXPECT_EQ(std::get<PlacedImage>(list.marks[1]).crop_width, 200);
    const auto& border = std::get<StrokedRect>(list.marks[2]);
    EXPECT_EQ(border.ink.percent, 100);  // a tint so thin would not print
    EXPECT_EQ(border.area.x, 100_pt + 1_pt / 8);
    EXPECT_EQ(border.area.right(), 290_pt - 1_pt / 8 + Length::emu(-1));  // the hair is an odd number of EMU
}

// Forty lines have 41 edges, six columns twelve.
TEST(Lattice, ShowsEveryLineAndBothEdgesOfEveryColumn) {
    EXPECT_EQ(paint_lattice(tiny_plan()).size(), 41u + 12u);
}

}  // namespace
}  // namespace banxin
