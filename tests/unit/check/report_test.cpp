#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "check/check_edition.h"
#include "check/fit_table.h"
#include "check/report_json.h"
#include "check/size_names.h"
#include "small_edition.h"

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

Report report_of(const SmallEdition& small) {
    return check(small).report;
}

TEST(MeasureEdition, CountsWhatStandsOnEitherSideOfAJump) {
    const Report report = report_of(jumped_edition());
    ASSERT_EQ(report.jumps.size(), 1u);
    EXPECT_EQ(report.jumps[0].characters_before, 6);
    EXPECT_EQ(report.jumps[0].cut_words.before, "零一二三四五");
    EXPECT_EQ(report.jumps[0].cut_words.after, "六七八九");
    EXPECT_EQ(report.jumps[0].characters_after, 4);
    EXPECT_EQ(report.jumps[0].to, PageNumber{2});
    EXPECT_EQ(report.jumps[0].to_frame, FrameId{"continued"});
}

// Four characters jump, two find room: the jump that was made, and the one that the last two would need.
TEST(MeasureEdition, NamesTheFrameWhereTheTextStops) {
    SmallEdition small = jumped_edition();
    small.after().until = {8};
    small.after().overset_lines = 1;
    small.after().overset_characters = small.after().to_cut = 2;
    small.filled.unplaced = {{{"tram"}, {2}, {"continued"}, 1, 2}};
    const Report report = report_of(small);
    ASSERT_EQ(report.jumps.size(), 2u);
    EXPECT_EQ(report.jumps[0].from, PageNumber{1});
    EXPECT_EQ(report.jumps[0].from_frame, FrameId{"lead"});
    EXPECT_EQ(report.jumps[1].from, PageNumber{2});
    EXPECT_EQ(report.jumps[1].from_frame, FrameId{"continued"});
    EXPECT_EQ(report.jumps[1].to, std::nullopt);
    EXPECT_EQ(report.jumps[1].characters_before, 8);
}

TEST(MeasureEdition, ListsAStorysPartsInReadingOrder) {
    const StoryReport story = report_of(jumped_edition()).stories.at(0);
    EXPECT_EQ(story.headline, "有轨电车　通车");
    EXPECT_EQ(story.characters, 10);
    ASSERT_EQ(story.parts.size(), 2u);
    EXPECT_EQ(story.parts[0].characters_set, 6);
    EXPECT_EQ(story.parts[1].characters_set, 4);
    EXPECT_EQ(story.parts[1].comes_from, PageNumber{1});
}

// 10 characters in 5 lines: two a line, so three white lines take 6.
TEST(MeasureEdition, FillsWhiteLinesAtTheUsualLine) {
    SmallEdition small = jumped_edition();
    small.without_jump(10);
    small.before().columns = {{8, 5}};
    EXPECT_EQ(report_of(small).stories.at(0).characters_to_add, 6);
}

TEST(MeasureEdition, CountsAJumpHoleByItsDepth) {
    const FrameReport hole = report_of(jumped_edition()).frames.at(1);
    EXPECT_EQ(hole.use, FrameUse::jumps);
    EXPECT_EQ(hole.lines_available, 3);
    EXPECT_EQ(hole.lines_used, 2);
    EXPECT_EQ(hole.lines_white, 1);
}

TEST(MeasureEdition, NamesAHeadSizeByTheHousesTable) {
    SmallEdition small = jumped_edition();
    small.before().head = HeadFit{Length::pt(21), 1, 4, 6, 8, false};
    EXPECT_EQ(report_of(small).stories.at(0).parts.at(0).head->size_name, "二号");
    EXPECT_EQ(size_name(Length::pt(22), small.edition.paper), "");
}

TEST(MeasureEdition, ListsManuscriptsThatStandOnNoPage) {
    SmallEdition small = jumped_edition();
    Story spare = small.story();
    spare.id = {"spare"};
    small.edition.stories.emplace(spare.id, spare);
    EXPECT_THAT(report_of(small).unused, ElementsAre(StoryId{"spare"}));
}

TEST(ReportJson, CarriesItsVersionTheVerdictAndTheFindings) {
    SmallEdition small = jumped_edition();
    small.before().overset_lines = 1;
    small.filled.settled = false;
    const Checked checked = check(small);
    const auto json = nlohmann::json::parse(report_json(checked.report, checked.diagnostics));
    EXPECT_EQ(json.at("version"), 1);
    EXPECT_EQ(json.at("fits"), false);
    EXPECT_EQ(json.at("edition").at("date"), "2026-11-23");
    EXPECT_EQ(json.at("stories").at(0).at("parts").at(0).at("jumps_to"), 2);
    EXPECT_EQ(json.at("settling").at("settled"), false);
    EXPECT_EQ(json.at("diagnostics").at(0).at("code"), "overset");
}

// A price is rounded up, so that it stays over a limit that it is over.
TEST(ReportJson, TellsWhatClosingUpWouldHaveCost) {
    SmallEdition small = jumped_edition();
    small.after().closing_up = ClosingUp{1, 27'001};
    const auto parts = nlohmann::json::parse(report_json(report_of(small), {})).at("stories").at(0).at("parts");
    EXPECT_TRUE(parts.at(0).at("closing_up").is_null());
    EXPECT_EQ(parts.at(1).at("closing_up").at("lines"), 1);
    EXPECT_EQ(parts.at(1).at("closing_up").at("cheapest"), 271);
}

TEST(ReportJson, GivesPointsInThousandths) {
    SmallEdition small = jumped_edition();
    small.before().head = HeadFit{Length::emu(200'025), 1, 4, 6, 8, false};
    const std::string json = report_json(report_of(small), {});
    EXPECT_THAT(json, HasSubstr("\"size_pt\": 15.75,"));
    EXPECT_THAT(json, HasSubstr("\"size\": null,"));
}

TEST(FitTable, HasARowForEveryPartAndAVerdict) {
    EXPECT_EQ(fit_table(report_of(jumped_edition()), {Colour::off}),
              "雁汐日报  2026-11-23  第326期\n"
              "\n"
              "page  frame      story             lines  fit  字  jump  head\n"
              "   1  lead       有轨电车　通车      2/2    ✓      ▶2\n"
              "   2  continued  ↳ 有轨电车　通车    2/2    ✓      ◀1\n"
              "\n"
              "2 pages, 1 story, 1 jump\n"
              "Everything fits.\n");
}

// A page that was left out with its layout, chosen alone, has no frames.
TEST(FitTable, HasNoTitlesWithoutARow) {
    SmallEdition small = jumped_edition();
    Report report = report_of(small);
    report.stories.clear();
    report.frames.clear();
    report.jumps.clear();
    report.pages = 0;
    EXPECT_EQ(fit_table(report, {Colour::off}),
              "雁汐日报  2026-11-23  第326期\n"
              "\n"
              "0 pages, 0 stories, 0 jumps\n"
              "Everything fits.\n");
}

/// Says 版 for page, and the like.
class Chinese : public Tongue {
  public:
    std::string_view pattern(const Wording& wording, std::int64_t count) const override {
        if (wording.one == "page") return "版";
        if (wording.one == "story") return "稿件";
        if (wording.one == "fit") return "溢欠";
        if (wording.one == "cut {}") return "删{}";
        return english().pattern(wording, count);
    }
};

TEST(FitTable, KeepsItsColumnsInWideCharacters) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = 4;
    const Chinese chinese;
    EXPECT_THAT(fit_table(report_of(small), {Colour::off, chinese}),
                HasSubstr("版  frame  稿件            lines  溢欠   字  jump  head\n"
                          " 1  lead   有轨电车　通车    2/2    +2  删4\n"));
}

TEST(FitTable, SpeaksOfIssueAndPagesAsThePaperDoes) {
    SmallEdition small = jumped_edition();
    small.edition.paper.language = Language::en;
    small.edition.paper.jump.label = {Numerals::arabic, "A", 1};
    const std::string table = fit_table(report_of(small), {Colour::off});
    EXPECT_THAT(table, HasSubstr("2026-11-23  No. 326\n"));
    EXPECT_THAT(table, HasSubstr("  A1  lead       有轨电车　通车      2/2    ✓      ▶A2\n"));
    EXPECT_THAT(table, HasSubstr("◀A1\n"));
}

TEST(FitTable, SaysHowMuchToCut) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = 4;
    const std::string table = fit_table(report_of(small), {Colour::off});
    EXPECT_THAT(table, HasSubstr("2/2   +2  cut 4\n"));
    EXPECT_THAT(table, EndsWith("2 lines over, cut 4字 off the ends\nDoes not fit: 1 error.\n"));
}

// The rest of the rest found no room: one jump is printed.
TEST(FitTable, CountsTheJumpsThatArePrinted) {
    SmallEdition small = jumped_edition();
    small.after().until = {8};
    small.after().overset_lines = 1;
    small.filled.unplaced = {{{"tram"}, {2}, {"continued"}, 1, 2}};
    EXPECT_THAT(fit_table(report_of(small), {Colour::off}), HasSubstr(" 1 jump"));
    small.without_jump(6);
    EXPECT_THAT(fit_table(report_of(small), {Colour::off}), HasSubstr(" 0 jumps"));
}

TEST(FitTable, ColoursOnlyWhenAsked) {
    EXPECT_THAT(fit_table(report_of(jumped_edition()), {Colour::on}), HasSubstr("\033[32mEverything fits.\033[0m"));
    EXPECT_THAT(fit_table(report_of(jumped_edition()), {Colour::off}), Not(HasSubstr("\033")));
}

// A Chinese character takes two columns of a terminal.
TEST(CutToWidth, CutsByTerminalColumns) {
    EXPECT_EQ(cut_to_width("有轨电车", 8), "有轨电车");
    EXPECT_EQ(cut_to_width("有轨电车", 7), "有轨电…");
    EXPECT_EQ(cut_to_width("有轨电车", 6), "有轨…");
}

}  // namespace
}  // namespace banxin
