#include "display/dump.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

// A run of 9 pt squares: ten characters are 90 pt wide.
GlyphRun run_at(Point origin, std::string text, int squares) {
    GlyphRun run;
    run.origin = origin;
    run.size = 9_pt;
    run.width = 9_pt * squares;
    run.text = std::move(text);
    return run;
}

DisplayList page_of(std::vector<Mark> marks) {
    return {PageNumber{1}, "A01", Size{275_mm, 390_mm}, Length::emu(142'875), std::move(marks), {}};
}

/// The dump without its first line.
std::string marks_in_dump(std::vector<Mark> marks) {
    const std::string text = dump(page_of(std::move(marks)));
    return text.substr(text.find('\n') + 1);
}

TEST(InPoints, KeepsAtMostThreeDecimalsAndNoTrailingZero) {
    EXPECT_EQ(in_points(117_pt), "117");
    EXPECT_EQ(in_points(Length::emu(12'700 / 2)), "0.5");
    EXPECT_EQ(in_points(Length::emu(142'875)), "11.25");
    EXPECT_EQ(in_points(1_mm), "2.835");
    EXPECT_EQ(in_points(-1_q), "-0.709");
    EXPECT_EQ(in_points(Length::emu(-1)), "0");
}

TEST(Dump, OpensWithTrimAndGrid) {
    EXPECT_EQ(dump(page_of({})), "page 1  trim 275x390mm  grid 11.25pt\n");
}

TEST(Dump, SaysATrimThatIsNoWholeMillimetre) {
    DisplayList page = page_of({});
    page.trim.width = Length::mm(275) + Length::mm(1) / 2;
    EXPECT_EQ(dump(page), "page 1  trim 275.5x390mm  grid 11.25pt\n");
}

TEST(Dump, ReadsLikeThePage) {
    GlyphRun line = run_at({85_pt / 2, 405_pt / 4}, "市政府昨日宣布，自下月起全", 13);
    GlyphRun jump = run_at({193_pt / 2, 225_pt / 2}, "下转▶3版", 7);
    jump.role = MarkRole::jump_to;
    EXPECT_EQ(marks_in_dump({FrameNote{FrameId{"lead"}, "column 1  slots 3  set 26  overset 41"}, line, jump}),
              "frame lead  column 1  slots 3  set 26  overset 41\n"
              "line  x 42.5  y 101.25  w 117  市政府昨日宣布，自下月起全\n"
              "jump  x 96.5  y 112.5   w 63   下转▶3版\n");
}

TEST(Dump, TellsSourcesWhereItIsAsked) {
    GlyphRun line = run_at({85_pt / 2, 405_pt / 4}, "市政府昨日宣布，自下月起全", 13);
    line.source = {Element::deck, {"ferry"}, 1, 0, {{0}, {13}}};
    FilledRect rule{MarkRole::rule, {85_pt / 2, 120_pt, 117_pt, 1_pt / 2}, {}};
    rule.source.element = Element::rule;
    const std::string text = dump_with_sources(page_of({line, line, rule}));
    const std::string told = "  <- deck 1 of ferry  block 0  0-13\n";
    EXPECT_EQ(text.substr(text.find('\n') + 1), "line  x 42.5  y 101.25  w 117  市政府昨日宣布，自下月起全" + told +
                                                    "line  x 42.5  y 101.25  w 117  市政府昨日宣布，自下月起全" + told +
                                                    "rule  x 42.5  y 120     w 117  h 0.5  black  <- rule\n");
}

TEST(Dump, CallsEveryRoleByItsWord) {
    const std::vector<std::pair<MarkRole, std::string>> words = {
        {MarkRole::body, "line"},           {MarkRole::head, "head"},          {MarkRole::caption, "caption"},
        {MarkRole::jump_to, "jump"},        {MarkRole::jump_from, "from"},     {MarkRole::pointer, "pointer"},
        {MarkRole::furniture, "furniture"}, {MarkRole::crosshead, "crosshead"}};
    for (const auto& [role, word] : words) {
        GlyphRun run = run_at({}, "字", 1);
        run.role = role;
        EXPECT_EQ(marks_in_dump({run}), word + "  x 0     y 0       w 9    字\n");
    }
}

TEST(Dump, JoinsRunsThatGoOnAlongABaseline) {
    const GlyphRun han = run_at({0_pt, 20_pt}, "自下月起", 4);
    const GlyphRun latin = run_at({36_pt + 9_pt / 4, 20_pt}, "GDP", 2);  // A quarter-em after the last square.
    EXPECT_EQ(marks_in_dump({han, latin}), "line  x 0     y 20      w 56.25  自下月起GDP\n");
}

TEST(Dump, AGutterEndsALine) {
    const GlyphRun left = run_at({0_pt, 20_pt}, "左栏", 2);
    const GlyphRun right = run_at({27_pt, 20_pt}, "右栏", 2);
    EXPECT_EQ(marks_in_dump({left, right}),
              "line  x 0     y 20      w 18   左栏\n"
              "line  x 27    y 20      w 18   右栏\n");
}

TEST(Dump, ANewBaselineOrRoleEndsALine) {
    const GlyphRun first = run_at({0_pt, 20_pt}, "一", 1);
    const GlyphRun lower = run_at({9_pt, 21_pt}, "二", 1);
    GlyphRun pointer = run_at({18_pt, 21_pt}, "三", 1);
    pointer.role = MarkRole::pointer;
    EXPECT_EQ(marks_in_dump({first, lower, pointer}),
              "line  x 0     y 20      w 9    一\n"
              "line  x 9     y 21      w 9    二\n"
              "pointer  x 18    y 21      w 9    三\n");
}

TEST(Dump, NamesRulesByInkAndTint) {
    const FilledRect rule{MarkRole::rule, {0_pt, 30_pt, 117_pt, 1_pt / 2}, Tint{}};
    const FilledRect panel{MarkRole::furniture, {0_pt, 40_pt, 117_pt, 20_pt}, Tint{InkName{"red"}, 20}};
    EXPECT_EQ(marks_in_dump({rule, panel}),
              "rule  x 0     y 30      w 117  h 0.5  black\n"
              "panel  x 0     y 40      w 117  h 20  red 20%\n");
}

TEST(Dump, NamesAPictureByItsFileAndCrop) {
    PlacedImage image;
    image.area = {0_pt, 50_pt, 117_pt, 88_pt};
    image.crop_y = 20;
    image.crop_width = 600;
    image.crop_height = 400;
    image.path = "examples/pictures/harbour.jpg";
    EXPECT_EQ(marks_in_dump({image}), "picture  x 0     y 50      w 117  h 88  crop 0,20 600x400  harbour.jpg\n");
}

TEST(Dump, SaysWhichInkATextIsInWhenItIsNotBlack) {
    GlyphRun run;
    run.role = MarkRole::head;
    run.text = "潮水";
    run.ink = {InkName{"paper"}, 100};
    EXPECT_EQ(marks_in_dump({run}), "head  x 0     y 0       w 0    潮水  in paper\n");
}

TEST(Dump, SaysWhatIsMissingAndWhereALinkGoes) {
    StrokedRect box;
    box.area = {9_pt, 12_pt, 9_pt, 9_pt};
    box.text = "𠮷";
    const PageLink link{{0_pt, 90_pt, 63_pt, 9_pt}, PageNumber{3}, {}};
    EXPECT_EQ(marks_in_dump({box, link}),
              "missing  x 9     y 12      U+20BB7\n"
              "link  x 0     y 90      w 63   h 9  -> page 3\n");
}

TEST(Dump, AGuideIsAGuide) {
    StrokedRect box;
    box.role = MarkRole::guide;
    box.area = {0_pt, 0_pt, 100_pt, 100_pt};
    box.ink = {InkName{"guide"}, 100};
    EXPECT_EQ(marks_in_dump({box}), "guide  x 0     y 0       w 100  h 100  guide\n");
}

TEST(Dump, NamesWhatStandsBetweenLines) {
    GlyphRun ruby = run_at({10_pt, 20_pt}, "yàn", 1);
    ruby.role = MarkRole::ruby;
    EXPECT_EQ(marks_in_dump({FilledDisc{MarkRole::interlinear, {10_pt, 20_pt}, 1_pt, {}},
                             WavyLine{MarkRole::interlinear, {10_pt, 20_pt}, 18_pt, 1_pt, 4, 1_pt, {}},
                             FilledRect{MarkRole::interlinear, {10_pt, 20_pt, 18_pt, 1_pt}, {}}, ruby}),
              "dot  x 10    y 20      d 1  black\n"
              "wave  x 10    y 20      w 18   4 waves  black\n"
              "name-line  x 10    y 20      w 18   h 1  black\n"
              "ruby  x 10    y 20      w 9    yàn\n");
}

TEST(Dump, KeepsReadingsApart) {
    GlyphRun ruby = run_at({10_pt, 20_pt}, "yàn", 1);
    ruby.role = MarkRole::ruby;
    GlyphRun next = ruby;
    next.origin.x = 20_pt;
    EXPECT_EQ(marks_in_dump({ruby, next}), "ruby  x 10    y 20      w 9    yàn\nruby  x 20    y 20      w 9    yàn\n");
}

TEST(Dump, AVerticalLineTellsItsHeightAndWhatIsTurned) {
    GlyphRun upright = run_at({50_pt, 20_pt}, "自下月起", 4);
    upright.setting = GlyphSetting::upright;
    GlyphRun more = run_at({50_pt, 56_pt}, "每日", 2);
    more.setting = GlyphSetting::upright;
    GlyphRun word = run_at({50_pt, 74_pt}, "GDP", 2);
    word.setting = GlyphSetting::sideways;
    EXPECT_EQ(marks_in_dump({upright, more, word}),
              "line  x 50    y 20      h 54   自下月起每日\n"
              "line  x 50    y 74      h 18   sideways  GDP\n");
}

}  // namespace
}  // namespace banxin
