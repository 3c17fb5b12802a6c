#include "check/judge_furniture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_edition.h"

namespace banxin {
namespace {

/// A line of `characters` squares of `size`, where the house's style asked for another.
TypeLine type_of(const char* words, Length size, Length asked) {
    auto text = std::make_shared<ShapedText>(*squares(words));
    text->looks = {{FaceId{0}, size, InkName{"black"}, false}};
    TypeLine type;
    type.line = line_of(text, 0, static_cast<std::uint32_t>(text->units.size())).line;
    type.line.right = size * static_cast<std::int64_t>(text->units.size());
    type.text = std::move(text);
    type.asked = asked;
    return type;
}

/// A house whose smallest size has 5.25 pt, and the masthead of its first page.
class JudgeFurniture : public testing::Test {
  protected:
    JudgeFurniture() {
        edition_.paper.sizes = {{"小五", 9_pt}, {"七号", Length::emu(66'675)}};
        furniture_.pieces = {{FurnitureKind::masthead, {1}, {"front.yaml", 4, 5}, {}}};
    }

    FilledPiece& piece() { return furniture_.pieces.front(); }
    void add(FurniturePart part, const TypeLine& type) { piece().items.emplace_back(FurnitureType{part, type, {}}); }
    /// Six columns of 60 pt and a gutter of 10, 40 lines of 10 pt; the masthead stands in columns 1-4 of lines 1-6.
    void on_page() {
        PagePlan& plan = page_.plan;
        plan.columns = 6;
        plan.measure = 60_pt;
        plan.gutter = 10_pt;
        plan.grid.lines = 40;
        plan.grid.body.leading = 10_pt;
        plan.furniture = {
            {FurnitureKind::masthead, {{0_pt, 0_pt, 270_pt, 60_pt}, {1, 4}, {1, 6}}, {1}, {"front.yaml", 4, 5}}};
    }
    void add_frame(const char* id, Span columns, Span lines) {
        FramePlan frame;
        frame.id = {id};
        frame.legs = {{{}, columns, lines}};
        page_.plan.frames.push_back(std::move(frame));
    }
    Diagnostics judge() const { return judge_furniture(edition_, {page_}, {furniture_}); }
    Diagnostic only() const {
        const Diagnostics found = judge();
        EXPECT_EQ(found.size(), 1u);
        return found.empty() ? Diagnostic{} : found.front();
    }

    Edition edition_;
    FilledPage page_;
    FilledFurniture furniture_;
};

TEST_F(JudgeFurniture, IsSilentOfTypeInItsOwnSize) {
    add(FurniturePart::facts, type_of("雁汐区主办", 8_pt, 8_pt));
    piece().items.emplace_back(FurnitureRule{});
    EXPECT_TRUE(judge().empty());
}

TEST_F(JudgeFurniture, WarnsOfTypeUnderTheHousesSmallestSize) {
    add(FurniturePart::facts, type_of("雁汐区主办", 3_pt, 8_pt));
    const Diagnostic told = only();
    EXPECT_EQ(told.severity, Severity::warning);
    EXPECT_EQ(told.code, "furniture-shrunk");
    EXPECT_EQ(told.spot, (SourceSpot{"front.yaml", 4, 5}));
    EXPECT_EQ(told.message.english(),
              "the masthead of page 1 prints `雁汐区主办` at 3 pt in place of 8 pt; the house's smallest size is "
              "5.25 pt");
}

// The first page of a paper that calls it A01.
TEST_F(JudgeFurniture, CallsAPageByItsLabel) {
    edition_.paper.jump.label = {Numerals::arabic, "A", 2};
    add(FurniturePart::facts, type_of("雁汐区主办", 3_pt, 8_pt));
    EXPECT_THAT(only().message.english(), testing::StartsWith("the masthead of page A01 prints"));
}

// Ten characters of 6 pt take 60 pt, 21.2 mm; of 8 pt they would take 80 pt, 28.2 mm.
TEST_F(JudgeFurniture, NotesTypeThatShrankAndCanBeRead) {
    add(FurniturePart::date, type_of("零一二三四五六七八九", 6_pt, 8_pt));
    const Diagnostic told = only();
    EXPECT_EQ(told.severity, Severity::note);
    EXPECT_EQ(told.code, "furniture-shrunk");
    EXPECT_EQ(told.hint.english(), "at 8 pt it takes 29 mm, and has 21: give it fewer words");
}

// Nothing shrank: the style itself asks for 4.5 pt.
TEST_F(JudgeFurniture, WarnsOfAStyleUnderTheHousesSmallestSize) {
    const Length size = Length::emu(Length::kPerPoint * 9 / 2);
    add(FurniturePart::page, type_of("第2版", size, size));
    EXPECT_EQ(only().message.english(),
              "the masthead of page 1 prints `第2版` at 4.5 pt; the house's smallest size is 5.25 pt");
}

TEST_F(JudgeFurniture, SaysHowManyLinesWordsBelowOneAnotherWant) {
    add(FurniturePart::facts, type_of("雁汐区主办", 3_pt, 8_pt));
    piece().lines = {6, 3};
    EXPECT_EQ(only().hint.english(), "at 8 pt it takes 6 body lines, and has 3: leave one of its lines out");
}

// Two lines more and the white of one: `lead` begins on line 10, or on line 9. Beside the name the facts have all lines
// but two.
TEST_F(JudgeFurniture, NamesLinesOfThePageThatNothingStandsIn) {
    on_page();
    add_frame("lead", {1, 4}, {10, 40});
    add(FurniturePart::facts, type_of("雁汐区主办", 3_pt, 8_pt));
    piece().lines = {6, 4};
    EXPECT_EQ(only().hint.english(), "at 8 pt it takes 6 body lines, and has 4: give the masthead lines 1-8");
    page_.plan.frames = {};
    add_frame("lead", {1, 4}, {9, 40});
    add_frame("second", {5, 6}, {8, 40});
    EXPECT_EQ(only().hint.english(), "at 8 pt it takes 6 body lines, and has 4: move `lead` to make room for it");
}

// Below the name they have a third of what the date line and its white, two lines, leave: four lines of fourteen.
// want 4.
TEST_F(JudgeFurniture, SaysAtOnceHowDeepAMastheadMustBe) {
    on_page();
    page_.plan.furniture.front().place = {{0_pt, 0_pt, 200_pt, 60_pt}, {1, 3}, {1, 6}};
    for (int fact = 0; fact < 4; ++fact) add(FurniturePart::facts, type_of("雁汐区主办", 3_pt, 8_pt));
    piece().lines = {4, 1};
    EXPECT_EQ(only().hint.english(), "at 8 pt it takes 4 body lines, and has 1: give the masthead lines 1-14");
}

TEST_F(JudgeFurniture, NamesColumnsThatNothingStandsIn) {
    on_page();
    add(FurniturePart::date, type_of("零一二三四五六七八九", 6_pt, 8_pt));
    EXPECT_EQ(only().hint.english(),
              "at 8 pt it takes 29 mm, and has 21: give it fewer words, or give the masthead columns 1-5");
    page_.plan.furniture.push_back({FurnitureKind::ear, {{}, {5, 6}, {1, 6}}, {1}, {}});
    EXPECT_EQ(only().hint.english(), "at 8 pt it takes 29 mm, and has 21: give it fewer words");
    page_.plan.furniture.pop_back();
    add_frame("side", {5, 6}, {1, 40});
    EXPECT_EQ(only().hint.english(),
              "at 8 pt it takes 29 mm, and has 21: give it fewer words, or move `side` to make room for it");
}

TEST_F(JudgeFurniture, NamesNothingRoundFurnitureInTheMargin) {
    on_page();
    page_.plan.furniture.front().place.lines = {-2, 0};
    add(FurniturePart::date, type_of("零一二三四五六七八九", 6_pt, 8_pt));
    EXPECT_EQ(only().hint.english(), "at 8 pt it takes 29 mm, and has 21: give it fewer words");
}

TEST_F(JudgeFurniture, TellsOnceOfThePartsOfOneLine) {
    add(FurniturePart::date_line, type_of("2026年11月23日", 3_pt, 8_pt));
    add(FurniturePart::date_line, type_of("第326期", 3_pt, 8_pt));
    EXPECT_EQ(only().code, "furniture-shrunk");
}

TEST_F(JudgeFurniture, FailsTypeThatLeavesItsPlace) {
    TypeLine type = type_of("一二三四五六七八九零一二三四五六七八九零", 1_pt, 8_pt);
    type.over = true;
    add(FurniturePart::facts, type);
    const Diagnostic told = only();
    EXPECT_EQ(told.severity, Severity::error);
    EXPECT_EQ(told.code, "furniture-without-room");
    EXPECT_EQ(told.message.english(),
              "the masthead of page 1 has no room for `一二三四五六七八九零一二三四五六…` even at 1 pt");
}

TEST_F(JudgeFurniture, WarnsOfWordsThatAreNotPrinted) {
    piece().unset = {{FurniturePart::latin_name, "YANXI DAILY"}};
    const Diagnostic told = only();
    EXPECT_EQ(told.severity, Severity::warning);
    EXPECT_EQ(told.code, "furniture-without-room");
    EXPECT_EQ(told.message.english(), "the masthead of page 1 has no room for `YANXI DAILY`, and does not print it");
}

TEST_F(JudgeFurniture, NotesADateWithoutItsWeekday) {
    piece().unset = {{FurniturePart::date, "星期一"}};
    EXPECT_EQ(only().severity, Severity::note);
}

TEST_F(JudgeFurniture, FailsCharactersThatNoFontHasOnceAPiece) {
    TypeLine type = type_of("雁㊙㊙", 8_pt, 8_pt);
    auto text = std::make_shared<ShapedText>(*type.text);
    text->missing = {{U'㊙', {}, 0}, {U'㊙', {}, 0}};
    type.text = std::move(text);
    add(FurniturePart::ear, type);
    const Diagnostic told = only();
    EXPECT_EQ(told.severity, Severity::error);
    EXPECT_EQ(told.code, "missing-glyph");
    EXPECT_EQ(told.message.english(), "no installed font has `㊙` (U+3299) in the masthead of page 1");
}

TEST_F(JudgeFurniture, WarnsOfACodeWithoutRoom) {
    furniture_.pieces.clear();
    furniture_.codes = {{std::nullopt, {}, {"front.yaml", 6, 5}}};
    const Diagnostic told = only();
    EXPECT_EQ(told.code, "qr-without-room");
    EXPECT_EQ(told.spot, (SourceSpot{"front.yaml", 6, 5}));
}

TEST(LeastSize, IsTheSmallestThatTheHouseNames) {
    Paper paper;
    EXPECT_EQ(least_size(paper), Length());
    paper.sizes = {{"小五", 9_pt}, {"八号", 5_pt}, {"六号", 8_pt}};
    EXPECT_EQ(least_size(paper), 5_pt);
}

}  // namespace
}  // namespace banxin
