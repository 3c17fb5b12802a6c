#include "furniture/set_furniture.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/unicode.h"
#include "support/tiny_page.h"

namespace banxin {
namespace {

Paper yanxi() {
    Paper paper;
    paper.name = "雁汐日报";
    paper.latin_name = "YANXI DAILY";
    paper.publisher = "雁汐区融媒体中心主办";
    paper.cn = "国内统一连续出版物号 CN 00-0612";
    paper.imprint = "社址：雁汐区望潮路18号　邮政编码：000612　每份1.00元";
    paper.fonts = {{FontRole{"song"}, {"Noto Serif CJK SC", 400}},
                   {FontRole{"hei"}, {"Noto Sans CJK SC", 500}},
                   {FontRole{"headline"}, {"Noto Serif CJK SC", 900}}};
    paper.inks = {{InkName{"black"}, {}}, {InkName{"red"}, {0, 100, 95, 5, 0xc7161d}}};
    for (const TextKind kind : {TextKind::masthead_line, TextKind::ear, TextKind::folio, TextKind::imprint})
        paper.styles[kind] = {FontRole{"song"}, 8_pt, {"black"}, {}};
    paper.styles[TextKind::masthead] = {FontRole{"headline"}, 60_pt, InkName{"red"}, Align::centre};
    return paper;
}

/// A tiny page with one piece of furniture, and the type to set it with.
class Furniture : public testing::Test {
  protected:
    Furniture() : plan_(tiny_plan()) {
        edition_.paper = yanxi();
        edition_.date = {2026, 11, 23};
        edition_.number = 326;
        edition_.total = 8417;
        edition_.pages.resize(4);
    }

    FilledPiece set(FurnitureKind kind, const PlannedArea& place) {
        plan_.furniture = {{kind, place, plan_.number}};
        return set_all().pieces.front();
    }

    FilledFurniture set_all() {
        type_case_ = open_type_case(edition_.paper, library_).value();
        return set_furniture(plan_, edition_, type_case_);
    }

    /// The black of a level line, the em boxes of a vertical one, on the page.
    Rect ink(const FurnitureType& line) const {
        const ShapedText& text = *line.type.text;
        if (text.writing == Writing::vertical) {
            const Length size = line.type.size();
            return {line.origin.x - scaled(size, 120, 1000), line.origin.y + line.type.line.left, size,
                    line.type.width()};
        }
        std::vector<Rect> black;
        for (std::uint32_t i = line.type.line.first_unit; i < line.type.line.end_unit; ++i) {
            for (std::uint32_t g = 0; g < text.units[i].glyphs; ++g) {
                const UnitGlyph& glyph = text.glyphs[text.units[i].first_glyph + g];
                const Look& look = text.looks[text.units[i].look];
                const auto bounds = library_.ink(look.face, glyph.glyph);
                if (!bounds || bounds->left >= bounds->right) continue;
                const Length x = line.origin.x + line.type.line.x[i - line.type.line.first_unit] + glyph.dx;
                const Length y = line.origin.y - glyph.dy;
                black.push_back({x + scaled(look.size, bounds->left, 1000), y - scaled(look.size, bounds->top, 1000),
                                 scaled(look.size, bounds->right - bounds->left, 1000),
                                 scaled(look.size, bounds->top - bounds->bottom, 1000)});
            }
        }
        return around(black);
    }

    static Rect around(const std::vector<Rect>& rects) {
        if (rects.empty()) return {};
        Rect all = rects.front();
        for (const Rect& rect : rects) {
            const Point corner{std::min(all.x, rect.x), std::min(all.y, rect.y)};
            all = {corner.x, corner.y, std::max(all.right(), rect.right()) - corner.x,
                   std::max(all.bottom(), rect.bottom()) - corner.y};
        }
        return all;
    }

    void expect_letters_inside(const FilledPiece& piece, const Rect& area) const {
        for (const FurnitureType& line : lines(piece)) {
            const Rect black = ink(line);
            if (black.width == Length()) continue;
            EXPECT_GE(black.x, area.x - Length::emu(100)) << line.type.text->text;
            EXPECT_GE(black.y, area.y - Length::emu(100)) << line.type.text->text;
            EXPECT_LE(black.right(), area.right() + Length::emu(100)) << line.type.text->text;
            EXPECT_LE(black.bottom(), area.bottom() + Length::emu(100)) << line.type.text->text;
        }
    }

    template <typename Item>
    static std::vector<Item> items(const FilledPiece& piece) {
        std::vector<Item> all;
        for (const FurnitureItem& item : piece.items) {
            if (const auto* one = std::get_if<Item>(&item)) all.push_back(*one);
        }
        return all;
    }

    static std::vector<FurnitureType> lines(const FilledPiece& piece) { return items<FurnitureType>(piece); }
    static std::vector<FurnitureRule> rules(const FilledPiece& piece) { return items<FurnitureRule>(piece); }

    static std::string text(const FilledPiece& piece) {
        std::string all;
        for (const FurnitureType& line : lines(piece)) all += line.type.text->text + "/";
        return all;
    }

    static const FurnitureType& line_with(const std::vector<FurnitureType>& all, const std::string& words) {
        return *std::find_if(all.begin(), all.end(), [&](const FurnitureType& line) {
            return line.type.text->text.find(words) != std::string::npos;
        });
    }

    /// Left and right end of a level line.
    static Length left(const FurnitureType& line) { return line.origin.x + line.type.line.left; }
    static Length right(const FurnitureType& line) { return line.origin.x + line.type.line.right; }

    FontLibrary library_;
    TypeCase type_case_;
    Edition edition_;
    PagePlan plan_;
};

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

TEST_F(Furniture, EarStandsOnBodyLinesInTheMiddle) {
    plan_.facts.ear = {"今日天气", "多云转晴", "6℃～14℃"};
    const PlannedArea place = area_on(plan_, {5, 6}, {1, 9});
    const auto all = lines(set(FurnitureKind::ear, place));
    // Three rows, two lines apart and one more under the title, take six of nine lines: 2, 5 and 7.
    EXPECT_EQ(all.front().origin.y, plan_.grid.baseline(2));
    EXPECT_EQ(line_with(all, "多云转晴").origin.y, plan_.grid.baseline(5));
    EXPECT_EQ(all.back().origin.y, plan_.grid.baseline(7));
    const FurnitureType& row = line_with(all, "多云转晴");
    EXPECT_EQ(left(row) - place.area.x, place.area.right() - right(row));
}

// Half as large again as the style's 8 pt, for nothing comes near the box's edge.
TEST_F(Furniture, ASparseEarIsSetLarger) {
    plan_.facts.ear = {"天气", "多云转晴"};
    EXPECT_EQ(lines(set(FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 9}))).back().type.size(), 12_pt);
    plan_.facts.ear.back() = "多云转晴偏北风三到四级阵风五级";  // 120 pt of 170 are more than two thirds
    EXPECT_EQ(lines(set(FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 9}))).back().type.size(), 8_pt);
}

TEST_F(Furniture, EarLettersStayInside) {
    for (const std::size_t rows : {1u, 5u, 20u}) {
        plan_.facts.ear.assign(rows, "明日潮汐 高潮 09:42 低潮 15:37 偏北风三到四级阵风五级");
        const PlannedArea place = area_on(plan_, {5, 6}, {1, 10});
        expect_letters_inside(set(FurnitureKind::ear, place), place.area);
    }
}

TEST_F(Furniture, FolioPutsThePageAtTheOuterSide) {
    plan_.facts.section = "民生";
    const PlannedArea place = area_on(plan_, {1, 6}, {1, 2});
    plan_.number = PageNumber{3};
    auto all = lines(set(FurnitureKind::folio, place));
    EXPECT_EQ(all.front().type.text->text, "雁汐日报");
    EXPECT_EQ(left(all.front()), 100_pt);
    EXPECT_GT(left(line_with(all, "版")), 600_pt);
    plan_.number = PageNumber{2};
    all = lines(set(FurnitureKind::folio, place));
    EXPECT_EQ(left(all.front()), 100_pt);
    EXPECT_EQ(all.front().type.text->text, "第2版");
    EXPECT_GT(left(line_with(all, "雁汐日报")), 600_pt);
}

// The red has three plates here, which want type of 18 pt; the name is a third larger than the rest of the folio.
TEST_F(Furniture, FolioHasTheInkOfTheNameplateWhereItsPlatesMeet) {
    const PlannedArea place = area_on(plan_, {1, 6}, {1, 2});
    const auto ink_of_name = [&] {
        return line_with(lines(set(FurnitureKind::folio, place)), "雁汐日报").type.text->looks.front().ink;
    };
    edition_.paper.styles[TextKind::folio].size = Length::pt(27) / 2;
    EXPECT_EQ(ink_of_name(), InkName{"red"});
    edition_.paper.styles[TextKind::folio].size = 13_pt;
    EXPECT_EQ(ink_of_name(), InkName{"black"});
}

// 288 pt: 24 for the section, 132 on either side, less a cell of 10: 48 for the name, a space, and 64 are left for the
// date, in 8 pt.
TEST_F(Furniture, FolioOfANarrowPageLeavesTheWeekdayOut) {
    plan_.facts.section = "民生";
    plan_.number = PageNumber{2};
    const PlannedArea place{{100_pt, 100_pt, 288_pt, 24_pt}, {1, 3}, {1, 2}};
    const auto all = lines(set(FurnitureKind::folio, place));
    EXPECT_EQ(line_with(all, "2026").type.text->text, "2026年11月23日");
    EXPECT_EQ(line_with(all, "2026").type.size(), 8_pt);
    EXPECT_EQ(set(FurnitureKind::folio, place).unset.front().words, "星期一");
}

// Bound at the right, page 3 lies on the left: its outer side is the left one.
TEST_F(Furniture, FolioOfARightBoundPaperStandsTheOtherWay) {
    edition_.paper.bound = BoundEdge::right;
    plan_.number = PageNumber{3};
    const auto all = lines(set(FurnitureKind::folio, area_on(plan_, {1, 6}, {1, 2})));
    EXPECT_EQ(all.front().type.text->text, "第3版");
    EXPECT_EQ(left(all.front()), 100_pt);
}

TEST_F(Furniture, FolioCentresTheSectionOverAThinRule) {
    plan_.facts.section = "民生";
    const PlannedArea place = area_on(plan_, {1, 6}, {1, 2});
    const FilledPiece piece = set(FurnitureKind::folio, place);
    const auto all = lines(piece);
    const FurnitureType& section = line_with(all, "民生");
    EXPECT_EQ(left(section) - 100_pt, 690_pt - right(section));
    EXPECT_EQ(rules(piece).back().area, (Rect{100_pt, 124_pt - 1_pt / 2, 590_pt, 1_pt / 2}));
    expect_letters_inside(piece, place.area);
}

TEST_F(Furniture, FolioTellsTheDutiesBesideThePage) {
    plan_.facts.duty = {{"责任编辑", "沈知微", {}}, {"版式", "周望", {}}};
    const PlannedArea place = area_on(plan_, {1, 6}, {1, 2});
    for (const int number : {2, 3}) {
        plan_.number = PageNumber{number};
        const auto all = lines(set(FurnitureKind::folio, place));
        const FurnitureType& duty = line_with(all, "责任编辑 沈知微　版式 周望");
        const FurnitureType& page = line_with(all, "第");
        EXPECT_EQ(duty.type.size(), 8_pt);
        const Length between = number == 3 ? left(page) - right(duty) : left(duty) - right(page);
        EXPECT_EQ(between, 10_pt);
    }
}

// A third of 590 pt, less the cell and half of it for the page at most: however many they are, they leave the section
// its own.
TEST_F(Furniture, ManyDutiesStayInTheirThird) {
    plan_.facts.section = "民生";
    plan_.facts.duty.assign(12, {"责任编辑", "沈知微", {}});
    plan_.number = PageNumber{3};
    const FilledPiece piece = set(FurnitureKind::folio, area_on(plan_, {1, 6}, {1, 2}));
    EXPECT_GE(ink(line_with(lines(piece), "沈知微")).x, 100_pt + 590_pt * 2 / 3);
    expect_letters_inside(piece, plan_.furniture.front().place.area);
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

// 34 characters 64 times over are 2 176: at 1 pt four lines of 590 pt, and there are two.
TEST_F(Furniture, AnImprintThatNoSizeFitsIsOver) {
    for (int i = 0; i < 6; ++i) edition_.paper.imprint += edition_.paper.imprint;
    const FilledPiece piece = set(FurnitureKind::imprint, area_on(plan_, {1, 6}, {39, 40}));
    for (const FurnitureType& line : lines(piece)) EXPECT_TRUE(line.type.over);
    EXPECT_EQ(piece.lines.offered, 2);
    EXPECT_GT(piece.lines.wanted, 20);  // of 64 times 28 em of 8 pt: 14 336 pt
}

TEST_F(Furniture, KnowsTheKindAndThePlaceInTheLayoutOfEachPiece) {
    type_case_ = open_type_case(edition_.paper, library_).value();
    plan_.furniture = {{FurnitureKind::folio, area_on(plan_, {1, 6}, {1, 2}), plan_.number, {"back.yaml", 5, 5}}};
    const FilledFurniture all = set_all();
    ASSERT_EQ(all.pieces.size(), 1u);
    EXPECT_EQ(all.pieces.front().kind, FurnitureKind::folio);
    EXPECT_EQ(all.pieces.front().spot, (SourceSpot{"back.yaml", 5, 5}));
    EXPECT_EQ(all.pieces.front().page, plan_.number);
}

// 21 modules of half a millimetre and four of white on either side take 14.5 mm: 41 pt.
TEST_F(Furniture, TheCodeOfThePaperFindsRoomOrSaysThatThereIsNone) {
    edition_.paper.qr = {"https://a.cn", "扫码", {}};
    edition_.paper.styles[TextKind::caption] = {FontRole{"song"}, 8_pt, {"black"}, {}};
    plan_.furniture = {{FurnitureKind::qr, area_on(plan_, {6, 6}, {1, 8}), plan_.number},
                       {FurnitureKind::qr, area_on(plan_, {6, 6}, {9, 10}), plan_.number}};
    const FilledFurniture all = set_all();
    EXPECT_TRUE(all.pieces.empty());
    ASSERT_EQ(all.codes.size(), 2u);
    EXPECT_TRUE(all.codes[0].code);
    EXPECT_FALSE(all.codes[1].code);
    edition_.paper.qr.link.clear();
    EXPECT_TRUE(set_all().codes.empty());
}

TEST_F(Furniture, ImprintStaysInsideHoweverLongItIs) {
    const PlannedArea place = area_on(plan_, {1, 6}, {39, 40});
    expect_letters_inside(set(FurnitureKind::imprint, place), place.area);
    for (int i = 0; i < 4; ++i) edition_.paper.imprint += edition_.paper.imprint;
    expect_letters_inside(set(FurnitureKind::imprint, place), place.area);
}

TEST_F(Furniture, AnUntoldStringSetsNothing) {
    edition_.paper.imprint.clear();
    EXPECT_TRUE(set(FurnitureKind::imprint, area_on(plan_, {1, 6}, {39, 40})).items.empty());
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

TEST_F(Furniture, OtherFurnitureOfAVerticalPageIsLevelInItsOwnArea) {
    plan_.turn = {Writing::vertical, 800_pt};
    const PlannedArea place{{100_pt, 40_pt, 590_pt, 24_pt}, {1, 1}, {-2, -1}};
    const FilledPiece piece = set(FurnitureKind::folio, place);
    ASSERT_FALSE(lines(piece).empty());
    for (const FurnitureType& line : lines(piece)) EXPECT_EQ(line.type.text->writing, Writing::horizontal);
    expect_letters_inside(piece, place.area);
}

}  // namespace
}  // namespace banxin
