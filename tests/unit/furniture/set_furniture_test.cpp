#include "furniture_page.h"

namespace banxin {
namespace {

TEST_F(Furniture, EarStandsOnBodyLinesInTheMiddle) {
    plan_.facts.ear = {"今日天气", {"多云转晴", "6℃～14℃"}};
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
    plan_.facts.ear = {"天气", {"多云转晴"}};
    EXPECT_EQ(lines(set(FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 9}))).back().type.size(), 12_pt);
    plan_.facts.ear.lines.back() = "多云转晴偏北风三到四级阵风五级";  // 120 pt of 170 are more than two thirds
    EXPECT_EQ(lines(set(FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 9}))).back().type.size(), 8_pt);
}

TEST_F(Furniture, EarLettersStayInside) {
    for (const std::size_t rows : {1u, 5u, 20u}) {
        const std::string words = "明日潮汐 高潮 09:42 低潮 15:37 偏北风三到四级阵风五级";
        plan_.facts.ear = {words, std::vector<std::string>(rows - 1, words)};
        const PlannedArea place = area_on(plan_, {5, 6}, {1, 10});
        expect_letters_inside(set(FurnitureKind::ear, place), place.area);
    }
}

// Rows of 8 pt grow to 12 pt: the longer one is 48 pt wide, and both begin where it begins in the middle.
TEST_F(Furniture, LinesOfALeftEarBeginTogether) {
    plan_.facts.ear = {"天气", {"多云转晴", "微风"}, EarAlign::left};
    const PlannedArea place = area_on(plan_, {5, 6}, {1, 9});
    const auto all = lines(set(FurnitureKind::ear, place));
    for (const FurnitureType& line : all) EXPECT_EQ(left(line), left(all.front())) << line.type.text->text;
    EXPECT_EQ(left(all.front()), place.area.x + (place.area.width - 48_pt) / 2);
}

TEST_F(Furniture, CellsOfAnEarsTableBeginUnderOneAnother) {
    plan_.facts.ear.title = "天气";
    plan_.facts.ear.table = {{"今天", "多云转阴", "6℃"}, {"后天", "阴", "5℃"}};
    const PlannedArea place = area_on(plan_, {5, 6}, {1, 11});
    const FilledPiece piece = set(FurnitureKind::ear, place);
    const auto all = lines(piece);
    ASSERT_EQ(all.size(), 7u);
    for (std::size_t i = 1; i <= 3; ++i) {
        EXPECT_EQ(left(all[i]), left(all[i + 3]));
        EXPECT_LT(all[i].origin.y, all[i + 3].origin.y);
    }
    EXPECT_GT(left(all[2]), right(all[1]));
    expect_letters_inside(piece, place.area);
}

// Five rows two lines apart fill ten lines to the first one: there the title, larger than a line, would stand across
// the box's edge.
TEST_F(Furniture, AnEarsTitleKeepsOffTheEdgeAboveManyRows) {
    plan_.facts.ear.title = "天气";
    plan_.facts.ear.table = {{"今天", "多云"}, {"明天", "小雨"}, {"后天", "阴"}};
    plan_.facts.ear.lines = {"高潮 9:42"};
    const PlannedArea place = area_on(plan_, {5, 6}, {1, 10});
    const FilledPiece piece = set(FurnitureKind::ear, place);
    expect_letters_inside(piece, place.area);
    EXPECT_GE(ink(lines(piece).front()).y, place.area.y + plan_.grid.body.cell / 4);
}

// Six rows of ten lines do not stand two lines apart; set solid they would leave three lines of the box white.
TEST_F(Furniture, RowsOfAnEarShareOutTheWhiteOfItsBox) {
    plan_.facts.ear.title = "天气";
    plan_.facts.ear.table = {{"今天", "多云"}, {"明天", "小雨"}, {"后天", "阴"}};
    plan_.facts.ear.lines = {"高潮 9:42", "低潮 15:58"};
    const PlannedArea place = area_on(plan_, {5, 6}, {1, 10});
    const auto all = lines(set(FurnitureKind::ear, place));
    ASSERT_EQ(all.size(), 9u);
    const Length pitch = all.back().origin.y - all[7].origin.y;
    EXPECT_GT(pitch, plan_.grid.body.leading * 4 / 3);
    EXPECT_LT(place.area.bottom() - all.back().origin.y, pitch);
}

TEST_F(Furniture, AnEarsTitleIsFlushLeftWithItsTable) {
    plan_.facts.ear.title = "天气·潮汐";
    plan_.facts.ear.table = {{"今天", "多云转晴", "6～13℃", "西北风"}, {"明天", "小雨", "5～11℃", "东风"}};
    plan_.facts.ear.align = EarAlign::left;
    const auto all = lines(set(FurnitureKind::ear, area_on(plan_, {5, 6}, {1, 11})));
    ASSERT_EQ(all.size(), 9u);
    EXPECT_EQ(left(all[1]), left(all[0]));
    EXPECT_EQ(left(all[5]), left(all[0]));
}

TEST_F(Furniture, ATableTooWideForItsEarIsSetSmallerAsAWhole) {
    const std::string words = "多云转阴有小雨局部中雨";
    plan_.facts.ear.table = {{"今天", words, words}, {"明天", "晴", "阴"}};
    const PlannedArea place = area_on(plan_, {5, 6}, {1, 9});
    const FilledPiece piece = set(FurnitureKind::ear, place);
    const auto all = lines(piece);
    for (const FurnitureType& line : all) {
        EXPECT_EQ(line.type.size(), all.front().type.size());
        EXPECT_TRUE(line.type.shrunk());
    }
    expect_letters_inside(piece, place.area);
}

// 20 by 40 points are half as wide as the box is deep; the words keep off it.
TEST_F(Furniture, APictureOfAnEarStandsBesideItsWords) {
    Picture picture;
    picture.width = 20'000;
    picture.height = 40'000;
    picture.format = PictureFormat::svg;
    plan_.facts.ear = {"天气", {"多云转晴"}, EarAlign::centre, {}, picture};
    const PlannedArea place = area_on(plan_, {5, 6}, {1, 9});
    const FilledPiece piece = set(FurnitureKind::ear, place);
    const auto pictures = items<FurniturePicture>(piece);
    ASSERT_EQ(pictures.size(), 1u);
    const Rect& area = pictures.front().placed.area;
    EXPECT_EQ(area.height, place.area.height - plan_.grid.body.cell);
    EXPECT_EQ(area.width, area.height / 2);
    for (const FurnitureType& line : lines(piece)) EXPECT_GT(left(line), area.right());
}

TEST_F(Furniture, ASectionsInkMayBeForItsNameInTheFolioAlone) {
    plan_.facts.section = "民生";
    edition_.paper.sections["民生"] = {InkName{"black"}, InkName{"red"}};
    for (const FurnitureType& line : lines(set(FurnitureKind::folio, area_on(plan_, {1, 6}, {1, 2})))) {
        const bool is_section = line.type.text->text == "民生";
        EXPECT_EQ(line.type.text->looks.front().ink, InkName{is_section ? "red" : "black"}) << line.type.text->text;
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
