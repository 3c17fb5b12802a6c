#include "paint/paint_interlinear.h"

#include <gtest/gtest.h>

#include "paint/paint_glyphs.h"
#include "support/tiny_page.h"

namespace banxin {
namespace {

/// 10 pt squares, all of them Han, at (100, 50) pt: the foot of their em boxes is at 51.2 pt.
struct Annotated {
    ShapedText text;

    explicit Annotated(std::string_view words) : text(squares(words)) {
        for (Unit& unit : text.units) unit.cls = CharClass::han;
    }
    Annotated& with(AnnotationKind kind, std::uint32_t first, std::uint32_t end) {
        text.annotations.push_back({kind, first, end, nullptr});
        return *this;
    }
    std::vector<Mark> marks(std::uint32_t first, std::uint32_t end) const {
        return paint_interlinear(text, line_of(first, end), {100_pt, 50_pt});
    }
    std::vector<Mark> marks() const { return marks(0, static_cast<std::uint32_t>(text.units.size())); }
};

Rect area_of(const Mark& mark) {
    return std::get<FilledRect>(mark).area;
}

TEST(PaintInterlinear, ADotStandsUnderTheMiddleOfEveryHanAndNotUnderMarks) {
    Annotated line("潮，水");
    line.text.units[1].cls = CharClass::pause;
    const auto marks = line.with(AnnotationKind::dots, 0, 3).marks();
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(std::get<FilledDisc>(marks[0]).centre, (Point{105_pt, 52_pt + Length::pt(1) / 4}));
    EXPECT_EQ(std::get<FilledDisc>(marks[1]).centre.x, 125_pt);
}

// A reading of half an em stands to the right of the second character: its dot is 5 pt further out than the first
// one's.
TEST(PaintInterlinear, ADotOfAVerticalLineStandsOutsideTheReading) {
    Annotated line("潮水");
    line.text.writing = Writing::vertical;
    line.with(AnnotationKind::dots, 0, 2);
    auto reading = std::make_shared<ShapedText>(squares("z"));
    reading->looks[0].size = 5_pt;
    reading->units[0].core = 5_pt;
    reading->blocks.push_back({});
    reading->blocks[0].end_unit = 1;
    line.text.annotations.push_back({AnnotationKind::ruby, 1, 2, reading});
    const auto marks = line.marks();
    ASSERT_GE(marks.size(), 2u);
    EXPECT_EQ(std::get<FilledDisc>(marks[1]).centre.x - std::get<FilledDisc>(marks[0]).centre.x, 5_pt);
}

TEST(PaintInterlinear, ANameHasOneLineAndTwoNamesStandApart) {
    const auto marks = Annotated("雁汐望潮").with(AnnotationKind::name, 0, 2).with(AnnotationKind::name, 2, 4).marks();
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(area_of(marks[0]).width, 20_pt - 2 * Length::pt(62) / 100);
    EXPECT_EQ(area_of(marks[1]).x - area_of(marks[0]).right(), 2 * Length::pt(62) / 100);
}

TEST(PaintInterlinear, ALineStandsOutsideTheDots) {
    const auto alone = Annotated("雁汐").with(AnnotationKind::name, 0, 2).marks();
    const auto both = Annotated("雁汐").with(AnnotationKind::dots, 0, 2).with(AnnotationKind::name, 0, 2).marks();
    const auto& dot = std::get<FilledDisc>(both[0]);
    EXPECT_GT(area_of(both[2]).y, dot.centre.y + dot.diameter / 2);
    EXPECT_LT(area_of(alone[0]).y, dot.centre.y + dot.diameter / 2);
}

TEST(PaintInterlinear, ANameThatIsBrokenHasALineOnEachLine) {
    const Annotated line = Annotated("在雁汐河边").with(AnnotationKind::name, 1, 4);
    EXPECT_EQ(line.marks(0, 2).size(), 1u);
    EXPECT_EQ(line.marks(2, 5).size(), 1u);
    EXPECT_TRUE(line.marks(4, 5).empty());
}

// 20 pt less both trims is 18.76 pt: seven and a half waves of 2.5 pt, set as eight.
TEST(PaintInterlinear, ATitleHasWholeWaves) {
    const auto marks = Annotated("旧志").with(AnnotationKind::book, 0, 2).marks();
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(std::get<WavyLine>(marks[0]).waves, 8);
}

// The reading's foot is on the em box of its base, 8.8 pt over the baseline.
TEST(PaintInterlinear, AReadingStandsOnItsBase) {
    Annotated line("汉字");
    auto reading = std::make_shared<ShapedText>(squares("z"));
    reading->looks[0].size = 5_pt;
    reading->units[0].core = 5_pt;
    reading->blocks.push_back({});
    reading->blocks[0].end_unit = 1;
    line.text.annotations.push_back({AnnotationKind::ruby, 1, 2, reading});
    const auto marks = line.marks();
    ASSERT_EQ(marks.size(), 1u);
    const auto& run = std::get<GlyphRun>(marks[0]);
    EXPECT_EQ(run.role, MarkRole::ruby);
    EXPECT_EQ(run.origin.x, 112_pt + Length::pt(1) / 2);
    EXPECT_EQ(run.origin.y, 50_pt - Length::pt(88) / 10 - Length::pt(6) / 10);
}

TEST(PaintInterlinear, ASpreadNameIsOneWordToAReaderOfTheText) {
    Annotated line("王明来");
    line.with(AnnotationKind::spread, 0, 2);
    const auto marks = paint_glyphs(line.text, line_of(0, 3), {}, MarkRole::body);
    const auto& run = std::get<GlyphRun>(marks.at(0));
    ASSERT_EQ(run.clusters.size(), 2u);
    EXPECT_EQ(run.clusters[0].bytes, 6);
    EXPECT_EQ(run.clusters[0].glyphs, 2);
}

// Beside a vertical line dots stand to the right, the line of a name to the left (GB/T 15834 §5.2.5).
TEST(PaintInterlinear, MarksOfAVerticalLineStandBesideIt) {
    ShapedText text = squares("潮水");
    text.writing = Writing::vertical;
    for (Unit& unit : text.units) unit.cls = CharClass::han;
    text.annotations = {{AnnotationKind::dots, 0, 1, nullptr}, {AnnotationKind::name, 0, 2, nullptr}};
    const auto marks = paint_interlinear(text, line_of(0, 2), {100_pt, 50_pt});
    const auto& dot = std::get<FilledDisc>(marks.at(0));
    EXPECT_EQ(dot.centre.y, 55_pt);
    EXPECT_GT(dot.centre.x, 100_pt + Length::pt(88) / 10);  // right of the em box
    const Rect line = std::get<FilledRect>(marks.at(1)).area;
    EXPECT_LT(line.right(), 100_pt - Length::pt(12) / 10);  // left of it
    EXPECT_GT(line.height, 18_pt);
}

}  // namespace
}  // namespace banxin
