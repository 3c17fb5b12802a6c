#include "furniture_page.h"

namespace banxin {
namespace {

TEST_F(Furniture, MastheadLettersStayInside) {
    for (const int columns : {1, 2, 4, 6}) {
        for (const int lines : {4, 8, 10, 14}) {
            const PlannedArea place = area_on(plan_, {1, columns}, {1, lines});
            expect_letters_inside(set(FurnitureKind::masthead, place), place.area);
        }
    }
}

// Beside the facts in column 4 the name has columns 1 to 3: 290 pt, ink to ink.
TEST_F(Furniture, MastheadNameIsFlushWithItsColumns) {
    const FilledPiece piece = set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    const FurnitureType name = lines(piece).front();
    EXPECT_EQ(name.type.text->text, "雁汐日报");
    EXPECT_EQ(name.type.text->looks.front().ink, InkName{"red"});
    EXPECT_NEAR(static_cast<double>((ink(name).x - 100_pt).in_emu()), 0, 100);
    EXPECT_NEAR(static_cast<double>((ink(name).right() - 390_pt).in_emu()), 0, 100);
    EXPECT_NEAR(static_cast<double>((ink(name).y - 100_pt).in_emu()), 0, 100);
}

TEST_F(Furniture, MastheadTellsDateIssueAndExtent) {
    const std::string words = text(set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10})));
    for (const char* item : {"2026年11月23日 星期一", "第326期　总第8417期", "今日4版", "YANXI DAILY", "CN 00-0612"}) {
        EXPECT_NE(words.find(item), std::string::npos) << item << " in " << words;
    }
}

// 国内统一连续出版物号 CN 00-0612 is 120 pt at 8 pt; the column has 90.
TEST_F(Furniture, AFactBreaksBeforeItsFigure) {
    const auto all = lines(set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10})));
    EXPECT_EQ(line_with(all, "CN").type.text->text, "CN 00-0612");
    EXPECT_EQ(line_with(all, "国内").type.text->text, "国内统一连续出版物号");
}

// Line 11 is free: 220 to 232 pt. Rules of 1.5 and 0.5 pt, 1 pt apart, take 3 pt in its middle.
TEST_F(Furniture, MastheadRuleStandsInTheFreeLineBelow) {
    const FilledPiece piece = set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    const FurnitureRule thick = rules(piece).at(1);
    const FurnitureRule thin = rules(piece).at(2);
    EXPECT_EQ(thick.area, (Rect{100_pt, 449_pt / 2, 390_pt, 3_pt / 2}));
    EXPECT_EQ(thin.area, (Rect{100_pt, 227_pt, 390_pt, 1_pt / 2}));
    EXPECT_EQ(thin.ink.ink, InkName{"red"});
}

TEST_F(Furniture, MastheadRuleGoesOnUnderTheEar) {
    set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    plan_.furniture.push_back({FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 10})});
    EXPECT_EQ(rules(set_all().pieces.front()).back().area.width, 590_pt);
}

TEST_F(Furniture, MastheadTellsTheDutiesOfAPageWithoutAFolio) {
    plan_.facts.duty = {{"责任编辑", "沈知微", {}}, {"版式", "周望", {}}};
    const PlannedArea place = area_on(plan_, {1, 4}, {1, 10});
    const FilledPiece piece = set(FurnitureKind::masthead, place);
    EXPECT_NE(text(piece).find("责任编辑 沈知微/版式 周望/"), std::string::npos) << text(piece);
    expect_letters_inside(piece, place.area);
    plan_.furniture.push_back({FurnitureKind::folio, area_on(plan_, {1, 6}, {12, 13})});
    const FilledFurniture all = set_all();
    const std::string both = text(all.pieces[0]) + text(all.pieces[1]);
    EXPECT_EQ(both.find("责任编辑"), both.rfind("责任编辑")) << both;
}

TEST_F(Furniture, MastheadTellsTheLunarDayBesideTheDate) {
    edition_.paper.lunar = true;
    const FilledPiece piece = set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    EXPECT_NE(text(piece).find("星期一/农历丙午年十月十五/第326期"), std::string::npos) << text(piece);
    plan_.turn = {Writing::vertical, 800_pt};
    const PlannedArea standing{{600_pt, 100_pt, 90_pt, 300_pt}, {1, 3}, {1, 8}};
    EXPECT_NE(text(set(FurnitureKind::masthead, standing)).find("农历丙午年十月十五"), std::string::npos);
}

// Twenty facts at 8 pt take 10 pt each, and there are 96.
TEST_F(Furniture, FactsThatShrinkSayHowLargeTheyShouldBe) {
    edition_.paper.masthead_lines.assign(18, "编辑部电话");
    const FilledPiece piece = set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    const TypeLine fact = line_with(lines(piece), "电话").type;
    EXPECT_TRUE(fact.shrunk());
    EXPECT_EQ(fact.asked, 8_pt);
    EXPECT_LE(fact.size() * 5 / 4 * 20, 96_pt);
    EXPECT_FALSE(fact.over);
    EXPECT_EQ(piece.lines.wanted, 18);  // of 12 pt: 20 facts, of which one breaks in two, at 10 pt
    EXPECT_EQ(piece.lines.offered, 8);
    EXPECT_FALSE(line_with(lines(piece), "2026").type.shrunk());
}

// A masthead of four lines has no line for the Latin name.
TEST_F(Furniture, WordsThatAreNotPrintedAreInTheValue) {
    const FilledPiece low = set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 4}));
    EXPECT_EQ(text(low).find("YANXI"), std::string::npos);
    ASSERT_EQ(low.unset.size(), 1u);
    EXPECT_EQ(low.unset.front().part, FurniturePart::latin_name);
    EXPECT_EQ(low.unset.front().words, "YANXI DAILY");
    EXPECT_TRUE(set(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10})).unset.empty());
}

// On a vertical page an area of 90 by 300 pt is higher than wide.
TEST_F(Furniture, AStandingMastheadHasItsNameFromTopToBottom) {
    plan_.turn = {Writing::vertical, 800_pt};
    const PlannedArea place{{600_pt, 100_pt, 90_pt, 300_pt}, {1, 3}, {1, 8}};
    const FilledPiece piece = set(FurnitureKind::masthead, place);
    expect_letters_inside(piece, place.area);
    const auto all = lines(piece);
    EXPECT_EQ(all.front().type.text->text, "雁汐日报");
    EXPECT_EQ(all.front().type.text->writing, Writing::vertical);
    const FurnitureType& date = line_with(all, "2026");
    EXPECT_EQ(date.type.text->writing, Writing::horizontal);
    EXPECT_GT(date.origin.y, ink(all.front()).bottom());
}

}  // namespace
}  // namespace banxin
