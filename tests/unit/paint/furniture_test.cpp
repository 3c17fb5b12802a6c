#include "paint/furniture.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "paint/type_line.h"
#include "tiny_page.h"

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
    for (const char* kind : {"masthead_line", "ear", "folio", "imprint"})
        paper.styles[kind] = {FontRole{"song"}, 8_pt, {"black"}, {}};
    paper.styles["masthead"] = {FontRole{"headline"}, 60_pt, InkName{"red"}, Align::centre};
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

    std::vector<Mark> paint(FurnitureKind kind, const PlannedArea& place) {
        plan_.furniture = {{kind, place, plan_.number}};
        type_case_ = open_type_case(edition_.paper, library_).value();
        return paint_furniture({edition_, plan_, type_case_});
    }

    /// The ink of a run on the page.
    Rect ink(const GlyphRun& run) const {
        Rect all{run.origin.x, run.origin.y, {}, {}};
        for (const PlacedGlyph& glyph : run.glyphs) {
            const auto bounds = library_.ink(run.face, glyph.glyph);
            if (!bounds || bounds->left >= bounds->right) continue;
            const Length left = run.origin.x + glyph.dx + scaled(run.size, bounds->left, 1000);
            const Length right = run.origin.x + glyph.dx + scaled(run.size, bounds->right, 1000);
            const Length top = run.origin.y + glyph.dy - scaled(run.size, bounds->top, 1000);
            const Length bottom = run.origin.y + glyph.dy - scaled(run.size, bounds->bottom, 1000);
            if (all.height == Length()) {
                all = {left, top, right - left, bottom - top};
                continue;
            }
            const Length foot = std::max(all.bottom(), bottom);
            const Length side = std::max(all.right(), right);
            all.x = std::min(all.x, left);
            all.y = std::min(all.y, top);
            all.width = side - all.x;
            all.height = foot - all.y;
        }
        return all;
    }

    void expect_letters_inside(const std::vector<Mark>& marks, const Rect& area) const {
        for (const GlyphRun& run : runs(marks)) {
            const Rect black = ink(run);
            EXPECT_GE(black.x, area.x - Length::emu(100)) << run.text;
            EXPECT_GE(black.y, area.y - Length::emu(100)) << run.text;
            EXPECT_LE(black.right(), area.right() + Length::emu(100)) << run.text;
            EXPECT_LE(black.bottom(), area.bottom() + Length::emu(100)) << run.text;
        }
    }

    static std::vector<GlyphRun> runs(const std::vector<Mark>& marks) {
        std::vector<GlyphRun> all;
        for (const Mark& mark : marks) {
            if (const auto* run = std::get_if<GlyphRun>(&mark)) all.push_back(*run);
        }
        return all;
    }

    static std::string text(const std::vector<Mark>& marks) {
        std::string all;
        for (const GlyphRun& run : runs(marks)) all += run.text + "/";
        return all;
    }

    static const GlyphRun& run_with(const std::vector<GlyphRun>& all, const std::string& words) {
        return *std::find_if(all.begin(), all.end(),
                             [&](const GlyphRun& run) { return run.text.find(words) != std::string::npos; });
    }

    FontLibrary library_;
    TypeCase type_case_;
    Edition edition_;
    PagePlan plan_;
};

TEST_F(Furniture, MastheadLettersStayInside) {
    for (const int columns : {1, 2, 4, 6}) {
        for (const int lines : {4, 8, 10, 14}) {
            const PlannedArea place = area_on(plan_, {1, columns}, {1, lines});
            expect_letters_inside(paint(FurnitureKind::masthead, place), place.area);
        }
    }
}

// Beside the facts in column 4 the name has columns 1 to 3: 290 pt, ink to ink.
TEST_F(Furniture, MastheadNameIsFlushWithItsColumns) {
    const auto marks = paint(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    const GlyphRun name = runs(marks).front();
    EXPECT_EQ(name.text, "雁汐日报");
    EXPECT_EQ(name.ink.ink, InkName{"red"});
    EXPECT_EQ(name.clusters.size(), 1u);  // tracked, but one word to a reader
    EXPECT_NEAR(static_cast<double>((ink(name).x - 100_pt).in_emu()), 0, 100);
    EXPECT_NEAR(static_cast<double>((ink(name).right() - 390_pt).in_emu()), 0, 100);
    EXPECT_NEAR(static_cast<double>((ink(name).y - 100_pt).in_emu()), 0, 100);
}

TEST_F(Furniture, WordsOfFurnitureReadAsWritten) {
    const GlyphRun date = run_with(runs(paint(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}))), "2026");
    ASSERT_EQ(date.clusters.size(), 3u);  // the date, a space, the weekday
    EXPECT_EQ(date.clusters[0].bytes, std::string("2026年11月23日").size());
}

TEST_F(Furniture, MastheadTellsDateIssueAndExtent) {
    const std::string words = text(paint(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10})));
    for (const char* item : {"2026年11月23日 星期一", "第326期　总第8417期", "今日4版", "YANXI DAILY", "CN 00-0612"}) {
        EXPECT_NE(words.find(item), std::string::npos) << item << " in " << words;
    }
}

// 国内统一连续出版物号 CN 00-0612 is 120 pt at 8 pt; the column has 90.
TEST_F(Furniture, AFactBreaksBeforeItsFigure) {
    const auto all = runs(paint(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10})));
    EXPECT_EQ(run_with(all, "CN").text, "CN 00-0612");
    EXPECT_EQ(run_with(all, "国内").text, "国内统一连续出版物号");
}

// Line 11 is free: 220 to 232 pt. Rules of 1.5 and 0.5 pt, 1 pt apart, take 3 pt in its middle.
TEST_F(Furniture, MastheadRuleStandsInTheFreeLineBelow) {
    const auto marks = paint(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    const auto& thick = std::get<FilledRect>(marks[marks.size() - 2]);
    const auto& thin = std::get<FilledRect>(marks.back());
    EXPECT_EQ(thick.area, (Rect{100_pt, 449_pt / 2, 390_pt, 3_pt / 2}));
    EXPECT_EQ(thin.area, (Rect{100_pt, 227_pt, 390_pt, 1_pt / 2}));
    EXPECT_EQ(thin.ink.ink, InkName{"red"});
}

TEST_F(Furniture, MastheadRuleGoesOnUnderTheEar) {
    paint(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    plan_.furniture.push_back({FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 10})});
    const auto marks = paint_masthead(plan_.furniture.front().place, {edition_, plan_, type_case_});
    EXPECT_EQ(std::get<FilledRect>(marks.back()).area.width, 590_pt);
}

TEST_F(Furniture, EarStandsOnBodyLinesInTheMiddle) {
    plan_.facts.ear = {"今日天气", "多云转晴", "6℃～14℃"};
    const PlannedArea place = area_on(plan_, {5, 6}, {1, 9});
    const auto all = runs(paint(FurnitureKind::ear, place));
    // Three rows, two lines apart and one more under the title, take six of nine lines: 2, 5 and 7.
    EXPECT_EQ(all.front().origin.y, plan_.grid.baseline(2));
    EXPECT_EQ(run_with(all, "多云转晴").origin.y, plan_.grid.baseline(5));
    EXPECT_EQ(all.back().origin.y, plan_.grid.baseline(7));
    const GlyphRun& row = run_with(all, "多云转晴");
    EXPECT_EQ(row.origin.x - place.area.x, place.area.right() - (row.origin.x + row.width));
}

// Half as large again as the style's 8 pt, for nothing comes near the box's edge.
TEST_F(Furniture, ASparseEarIsSetLarger) {
    plan_.facts.ear = {"天气", "多云转晴"};
    EXPECT_EQ(runs(paint(FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 9}))).back().size, 12_pt);
    plan_.facts.ear.back() = "多云转晴偏北风三到四级阵风五级";  // 120 pt of 170 are more than two thirds
    EXPECT_EQ(runs(paint(FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 9}))).back().size, 8_pt);
}

TEST_F(Furniture, EarLettersStayInside) {
    for (const std::size_t rows : {1u, 5u, 20u}) {
        plan_.facts.ear.assign(rows, "明日潮汐 高潮 09:42 低潮 15:37 偏北风三到四级阵风五级");
        const PlannedArea place = area_on(plan_, {5, 6}, {1, 10});
        expect_letters_inside(paint(FurnitureKind::ear, place), place.area);
    }
}

TEST_F(Furniture, FolioPutsThePageAtTheOuterSide) {
    plan_.facts.section = "民生";
    const PlannedArea place = area_on(plan_, {1, 6}, {1, 2});
    plan_.number = PageNumber{3};
    auto all = runs(paint(FurnitureKind::folio, place));
    EXPECT_EQ(all.front().text, "雁汐日报");
    EXPECT_EQ(all.front().origin.x, 100_pt);
    EXPECT_GT(run_with(all, "版").origin.x, 600_pt);
    plan_.number = PageNumber{2};
    all = runs(paint(FurnitureKind::folio, place));
    EXPECT_EQ(all.front().origin.x, 100_pt);
    EXPECT_EQ(all.front().text, "第2版");
    EXPECT_GT(run_with(all, "雁汐日报").origin.x, 600_pt);
}

// 288 pt: 24 for the section, 132 on either side, less a cell of 10: 48 for the name, a space, and 64 are left for the
// date, in 8 pt.
TEST_F(Furniture, FolioOfANarrowPageLeavesTheWeekdayOut) {
    plan_.facts.section = "民生";
    plan_.number = PageNumber{2};
    const PlannedArea place{{100_pt, 100_pt, 288_pt, 24_pt}, {1, 3}, {1, 2}};
    const auto all = runs(paint(FurnitureKind::folio, place));
    EXPECT_EQ(run_with(all, "2026").text, "2026年11月23日");
    EXPECT_EQ(run_with(all, "2026").size, 8_pt);
}

// Bound at the right, page 3 lies on the left: its outer side is the left one.
TEST_F(Furniture, FolioOfARightBoundPaperStandsTheOtherWay) {
    edition_.paper.bound = BoundEdge::right;
    plan_.number = PageNumber{3};
    const auto all = runs(paint(FurnitureKind::folio, area_on(plan_, {1, 6}, {1, 2})));
    EXPECT_EQ(all.front().text, "第3版");
    EXPECT_EQ(all.front().origin.x, 100_pt);
}

TEST_F(Furniture, FolioCentresTheSectionOverAThinRule) {
    plan_.facts.section = "民生";
    const PlannedArea place = area_on(plan_, {1, 6}, {1, 2});
    const auto marks = paint(FurnitureKind::folio, place);
    const auto all = runs(marks);
    const GlyphRun& section = run_with(all, "民生");
    EXPECT_EQ(section.origin.x - 100_pt, 690_pt - (section.origin.x + section.width));
    EXPECT_EQ(std::get<FilledRect>(marks.back()).area, (Rect{100_pt, 124_pt - 1_pt / 2, 590_pt, 1_pt / 2}));
    expect_letters_inside(marks, place.area);
}

TEST_F(Furniture, FolioTellsTheDutiesBesideThePage) {
    plan_.facts.duty = {{"责任编辑", "沈知微", {}}, {"版式", "周望", {}}};
    const PlannedArea place = area_on(plan_, {1, 6}, {1, 2});
    for (const int number : {2, 3}) {
        plan_.number = PageNumber{number};
        const auto all = runs(paint(FurnitureKind::folio, place));
        const GlyphRun& duty = run_with(all, "责任编辑 沈知微　版式 周望");
        const GlyphRun& page = run_with(all, "第");
        EXPECT_EQ(duty.size, 8_pt);
        const Length between =
            number == 3 ? page.origin.x - (duty.origin.x + duty.width) : duty.origin.x - (page.origin.x + page.width);
        EXPECT_EQ(between, 10_pt);
    }
}

// A third of 590 pt, less the cell and half of it for the page at most: however many they are, they leave the section
// its own.
TEST_F(Furniture, ManyDutiesStayInTheirThird) {
    plan_.facts.section = "民生";
    plan_.facts.duty.assign(12, {"责任编辑", "沈知微", {}});
    plan_.number = PageNumber{3};
    const auto marks = paint(FurnitureKind::folio, area_on(plan_, {1, 6}, {1, 2}));
    EXPECT_GE(ink(run_with(runs(marks), "沈知微")).x, 100_pt + 590_pt * 2 / 3);
    expect_letters_inside(marks, plan_.furniture.front().place.area);
}

TEST_F(Furniture, MastheadTellsTheDutiesOfAPageWithoutAFolio) {
    plan_.facts.duty = {{"责任编辑", "沈知微", {}}, {"版式", "周望", {}}};
    const PlannedArea place = area_on(plan_, {1, 4}, {1, 10});
    const auto marks = paint(FurnitureKind::masthead, place);
    EXPECT_NE(text(marks).find("责任编辑 沈知微/版式 周望/"), std::string::npos) << text(marks);
    expect_letters_inside(marks, place.area);
    plan_.furniture.push_back({FurnitureKind::folio, area_on(plan_, {1, 6}, {12, 13})});
    const std::string both = text(paint_furniture({edition_, plan_, type_case_}));
    EXPECT_EQ(both.find("责任编辑"), both.rfind("责任编辑")) << both;
}

TEST_F(Furniture, MastheadTellsTheLunarDayBesideTheDate) {
    edition_.paper.lunar = true;
    const auto marks = paint(FurnitureKind::masthead, area_on(plan_, {1, 4}, {1, 10}));
    EXPECT_NE(text(marks).find("星期一/农历丙午年十月十五/第326期"), std::string::npos) << text(marks);
    plan_.turn = {Writing::vertical, 800_pt};
    const PlannedArea standing{{600_pt, 100_pt, 90_pt, 300_pt}, {1, 3}, {1, 8}};
    EXPECT_NE(text(paint(FurnitureKind::masthead, standing)).find("农历丙午年十月十五"), std::string::npos);
}

TEST_F(Furniture, ImprintStaysInsideHoweverLongItIs) {
    const PlannedArea place = area_on(plan_, {1, 6}, {39, 40});
    expect_letters_inside(paint(FurnitureKind::imprint, place), place.area);
    for (int i = 0; i < 4; ++i) edition_.paper.imprint += edition_.paper.imprint;
    expect_letters_inside(paint(FurnitureKind::imprint, place), place.area);
}

TEST_F(Furniture, AnUntoldStringLeavesNoMark) {
    edition_.paper.imprint.clear();
    EXPECT_TRUE(paint(FurnitureKind::imprint, area_on(plan_, {1, 6}, {39, 40})).empty());
}

// On a vertical page an area of 90 by 300 pt is higher than wide.
TEST_F(Furniture, AStandingMastheadHasItsNameFromTopToBottom) {
    plan_.turn = {Writing::vertical, 800_pt};
    const PlannedArea place{{600_pt, 100_pt, 90_pt, 300_pt}, {1, 3}, {1, 8}};
    const auto marks = paint(FurnitureKind::masthead, place);
    expect_letters_inside(marks, place.area);
    const auto all = runs(marks);
    EXPECT_EQ(all.front().text, "雁汐日报");
    EXPECT_EQ(all.front().setting, GlyphSetting::upright);
    const GlyphRun& date = run_with(all, "2026");
    EXPECT_EQ(date.setting, GlyphSetting::level);
    EXPECT_GT(date.origin.y, ink(all.front()).bottom());
}

TEST_F(Furniture, OtherFurnitureOfAVerticalPageIsLevelInItsOwnArea) {
    plan_.turn = {Writing::vertical, 800_pt};
    const PlannedArea place{{100_pt, 40_pt, 590_pt, 24_pt}, {1, 1}, {-2, -1}};
    const auto marks = paint(FurnitureKind::folio, place);
    ASSERT_FALSE(runs(marks).empty());
    for (const GlyphRun& run : runs(marks)) EXPECT_EQ(run.setting, GlyphSetting::level) << run.text;
    expect_letters_inside(marks, place.area);
}

}  // namespace
}  // namespace banxin
