#include "paint/paint_furniture.h"

#include <gtest/gtest.h>

#include "support/tiny_page.h"

namespace banxin {
namespace {

FurnitureType type_at(std::string_view words, Point origin) {
    const auto text = std::make_shared<const ShapedText>(squares(words));
    const auto end = static_cast<std::uint32_t>(text->units.size());
    return {FurniturePart::date, {text, line_of(0, end), 10_pt}, origin};
}

FilledFurniture piece_of(std::vector<FurnitureItem> items) {
    FilledFurniture furniture;
    furniture.pieces = {{FurnitureKind::folio, {}, {}, std::move(items)}};
    return furniture;
}

TEST(PaintFurniture, KeepsTheOrderThatItWasSetIn) {
    const Paper paper;
    const FurnitureRule rule{{100_pt, 120_pt, 50_pt, 1_pt}, {InkName{"red"}, 100}};
    const auto marks =
        paint_furniture(piece_of({FurnitureBox{{90_pt, 90_pt, 80_pt, 40_pt}}, type_at("潮水", {100_pt, 110_pt}), rule}),
                        {{paper, TypeCase{}}});
    ASSERT_EQ(marks.size(), 3u);
    EXPECT_EQ(std::get<StrokedRect>(marks[0]).role, MarkRole::rule);
    const auto& run = std::get<GlyphRun>(marks[1]);
    EXPECT_EQ(run.text, "潮水");
    EXPECT_EQ(run.role, MarkRole::furniture);
    EXPECT_EQ(run.origin, (Point{100_pt, 110_pt}));
    EXPECT_EQ(std::get<FilledRect>(marks[2]).area, rule.area);
    EXPECT_EQ(std::get<FilledRect>(marks[2]).ink, (Tint{InkName{"red"}, 100}));
}

// A reader of the text finds the date, a space and the weekday, however they are tracked.
TEST(PaintFurniture, WordsReadAsWritten) {
    const Paper paper;
    const auto marks = paint_furniture(piece_of({type_at("11月23日 星期一", {})}), {{paper, TypeCase{}}});
    const auto& run = std::get<GlyphRun>(marks.at(0));
    ASSERT_EQ(run.clusters.size(), 3u);
    EXPECT_EQ(run.clusters[0].bytes, std::string("11月23日").size());
    EXPECT_EQ(run.clusters[0].glyphs, 6u);
    EXPECT_EQ(run.clusters[2].bytes, std::string("星期一").size());
}

// Two by two modules of 1 pt: dark ones at the upper left, and the whole lower row.
TEST(PaintFurniture, CodesComeLast) {
    const Paper paper;
    FilledFurniture furniture = piece_of({type_at("潮", {})});
    furniture.codes = {{PlacedQr{{}, {10_pt, 10_pt, 2_pt, 2_pt}, 2, {true, false, true, true}}, {}, {}}};
    const auto marks = paint_furniture(furniture, {{paper, TypeCase{}}});
    ASSERT_EQ(marks.size(), 3u);
    EXPECT_EQ(std::get<FilledRect>(marks[1]).area, (Rect{10_pt, 10_pt, 1_pt, 1_pt}));
    EXPECT_EQ(std::get<FilledRect>(marks[2]).area, (Rect{10_pt, 11_pt, 2_pt, 1_pt}));
}

}  // namespace
}  // namespace banxin
