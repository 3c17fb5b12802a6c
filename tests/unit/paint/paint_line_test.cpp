#include "paint/paint_line.h"

#include <gtest/gtest.h>

#include "support/tiny_page.h"

namespace banxin {
namespace {

const GlyphRun& run_in(const std::vector<Mark>& marks, std::size_t index) {
    return std::get<GlyphRun>(marks.at(index));
}

TEST(PaintLine, TakesItsRoleFromTheLine) {
    PlacedLine line{std::make_shared<const ShapedText>(squares("下")), line_of(0, 1), {}, {Element::jump_to}};
    EXPECT_EQ(run_in(paint_line(line), 0).role, MarkRole::jump_to);
    EXPECT_EQ(role_of(Element::jump_head), MarkRole::head);
    EXPECT_EQ(role_of(Element::credit), MarkRole::body);
}

TEST(PaintLine, KnowsTheCharactersThatItsMarksShow) {
    ShapedText text = squares("潮水涨");
    text.looks.push_back({FaceId{1}, 10_pt, InkName{"black"}, false});
    text.units[1].look = text.units[2].look = 1;
    const Source told{Element::deck, {"ferry"}, 1, 0, {{0}, {3}}};
    const auto marks = paint_line({std::make_shared<const ShapedText>(text), line_of(0, 3), {}, told});
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(run_in(marks, 0).source, (Source{Element::deck, {"ferry"}, 1, 0, {{0}, {1}}}));
    EXPECT_EQ(run_in(marks, 1).source, (Source{Element::deck, {"ferry"}, 1, 0, {{1}, {3}}}));
    EXPECT_EQ(run_in(marks, 1).glyphs[0].at, TextOffset{1});
    EXPECT_EQ(run_in(marks, 1).glyphs[1].at, TextOffset{2});
}

}  // namespace
}  // namespace banxin
