#include "check/judge_fit.h"

#include <gmock/gmock.h>

#include "small_edition.h"

namespace banxin {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

Diagnostics judged(const SmallEdition& small) {
    return judge_fit({small.edition, small.filled, {}}, check(small).report);
}

TEST(JudgeFit, SaysNothingOfAStoryThatFits) {
    EXPECT_EQ(codes(judged(jumped_edition())), "");
}

TEST(JudgeFit, SaysWhichCutItIsWhereNoneAsGoodAsAskedForWasNear) {
    SmallEdition small = jumped_edition();
    small.before().cut = MadeCut{CutKind::word, CutKind::pause, 0, false};
    const Diagnostic weak = judged(small).at(0);
    EXPECT_EQ(weak.severity, Severity::note);
    EXPECT_EQ(weak.code, "cut-weaker-than-asked");
    EXPECT_EQ(weak.message.english(), "story `tram` is cut inside a sentence: 零一二三四五|六七八九");
    EXPECT_THAT(weak.hint.english(), HasSubstr("banxin cuts EDITION tram"));
    EXPECT_THAT(weak.hint.english(), HasSubstr("was near enough"));
    const TrialNotes notes{.cuts = {.better = {{{"tram"}, 4, CutKind::stop}}}};
    const Diagnostics tried = judge_fit({small.edition, small.filled, notes}, check(small).report);
    EXPECT_THAT(tried.at(0).hint.english(), HasSubstr("with `give_up: 4` it is cut between sentences;"));
    small.before().cut->kind = CutKind::stop;
    EXPECT_EQ(codes(judged(small)), "");
}

// 6 of 10 characters found a slot: 4 must go.
TEST(JudgeFit, TellsHowManyCharactersToCut) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = 4;
    small.edition.pages[1].frames.clear();
    const Diagnostic over = judged(small).at(0);
    EXPECT_EQ(over.code, "overset");
    EXPECT_EQ(over.spot, (SourceSpot{"edition.yaml", 7, 5}));
    EXPECT_EQ(over.message.english(), "story `tram` runs 2 lines (4字) over frame `lead` on page 1, over 1 column");
    EXPECT_THAT(over.hint.english(), HasSubstr("cut 4字 off the end of stories/tram.md"));
}

// 6 characters in one line of two: the crosshead behind them leaves the other white.
TEST(JudgeFit, TellsWhyALineBeforeACrossheadStaysWhite) {
    SmallEdition small = jumped_edition();
    small.edition.paper.styles[TextKind::crosshead] = {};
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().columns = {{2, 1}};
    EXPECT_THAT(judged(small).at(0).hint.english(), Not(HasSubstr("crosshead")));
    small.story().body = {{BlockKind::paragraph, {{"零一二三四五", Emphasis::none}}, "", {"stories/tram.md", 5, 1}},
                          {BlockKind::crosshead, {{"六七", Emphasis::none}}, "", {"stories/tram.md", 7, 1}},
                          {BlockKind::paragraph, {{"八九", Emphasis::none}}, "", {"stories/tram.md", 9, 1}}};
    EXPECT_THAT(judged(small).at(0).hint.english(),
                EndsWith("; the 1 white line at its end is too few for a crosshead and the lines below it"));
}

TEST(JudgeFit, TellsThatARemainderIsTooSmallToJump) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = 4;
    small.before().too_small_to_jump = true;
    EXPECT_EQ(judged(small).at(0).code, "remainder-too-small");
}

TEST(JudgeFit, TellsThatNoPageTakesAnAutomaticJump) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = 4;
    small.binding().jump = JumpMode::automatic;
    EXPECT_EQ(judged(small).at(0).code, "jump-unplaced");
}

TEST(JudgeFit, TellsOnceThatAJumpHoleIsTooSmall) {
    SmallEdition small = jumped_edition();
    small.after().until = {8};
    small.after().overset_lines = 1;
    small.after().overset_characters = small.after().to_cut = 2;
    small.hole().lines.pop_back();
    small.hole().overset_lines = 1;
    small.hole().white_lines = 0;
    small.filled.unplaced = {{{"tram"}, {2}, {"continued"}, 1, 2}};
    EXPECT_EQ(codes(judged(small)), "jump-hole-over");
    EXPECT_THAT(judged(small).at(0).hint.english(), HasSubstr("cut about 2字 off the end of stories/tram.md"));
}

TEST(JudgeFit, DoesNotOfferAJumpToAStoryThatHasOne) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = 4;
    EXPECT_EQ(judged(small).at(0).hint.english(), "cut 4字 off the end of stories/tram.md");
    small.binding().jump = JumpMode::no;
    EXPECT_THAT(judged(small).at(0).hint.english(), HasSubstr("`jump: 2`"));
}

// The jump was taken back: nothing of the rest found room on the page that the editor named.
TEST(JudgeFit, TellsOnWhichPageTheRestFoundNoRoom) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = 4;
    small.before().overset_characters = 4;
    small.filled.unplaced = {{{"tram"}, {1}, {"lead"}, 2, 4}};
    EXPECT_EQ(codes(judged(small)), "frame-empty jump-unplaced");
    const Diagnostic told = judged(small).at(1);
    EXPECT_EQ(told.message.english(),
              "the rest of story `tram` finds no room on page 2, so it does not go on, and 4字 are over");
    EXPECT_EQ(told.hint.english(),
              "give page 2 a deeper frame of `kind: jumps`, or cut 4字 off the end of stories/tram.md");
}

/// The rest of `tram` found no room, and so much is missing in a frame.
Diagnostic told_of_rest(int missing) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = small.before().overset_characters = 4;
    small.filled.unplaced = {{{"tram"}, {1}, {"lead"}, 2, 4, FrameForRest{{2}, {"right"}, missing}}};
    return judged(small).at(1);
}

TEST(JudgeFit, NamesTheFrameThatHasRoomForARest) {
    EXPECT_EQ(told_of_rest(0).hint.english(), "frame `right` on page 2 has room for it: `jump: 2/right`");
}

/// Two stories on page 1 whose rests found no room on page 2.
SmallEdition two_rests() {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = small.before().overset_characters = 4;
    Story market = small.story();
    market.id = {"market"};
    market.file = "stories/market.md";
    small.edition.stories.emplace(market.id, market);
    FramePlan side = small.filled.pages[0].plan.frames[0];
    side.id = {"side"};
    std::get<StoryBinding>(side.binding->content).story = market.id;
    FilledFrame frame = small.lead();
    frame.frame = side.id;
    frame.parts.front().story = market.id;
    frame.parts.front().frame = side.id;
    small.filled.pages.own(0).plan.frames.push_back(side);
    small.filled.pages.own(0).frames.push_back(frame);
    small.filled.unplaced = {{{"tram"}, {1}, {"lead"}, 2, 4, FrameForRest{{2}, {"continued"}, 3}},
                             {market.id, {1}, {"side"}, 2, 4, FrameForRest{{2}, {"continued"}, 5}}};
    return small;
}

TEST(JudgeFit, TellsOfEveryRestWhatItLacksAndOfAllOnce) {
    std::vector<std::string> rests;
    for (const Diagnostic& found : judged(two_rests())) {
        if (found.code == "jump-unplaced") rests.push_back(found.message.english() + " / " + found.hint.english());
    }
    ASSERT_EQ(rests.size(), 2u);
    EXPECT_THAT(rests[0], HasSubstr("lacks 3 lines of depth"));
    EXPECT_THAT(rests[0], HasSubstr("all in all 2 stories are 8字 too long"));
    EXPECT_THAT(rests[1], HasSubstr("lacks 5 lines of depth"));
    EXPECT_THAT(rests[1], Not(HasSubstr("all in all")));
}

TEST(JudgeFit, TellsHowManyLinesARestLacks) {
    EXPECT_EQ(told_of_rest(3).message.english(),
              "the rest of story `tram` finds no room on page 2, so it does not go on, and 4字 are over: it lacks 3 "
              "lines of depth in frame `right` on page 2");
}

TEST(JudgeFit, NamesTheFrameThatARestFoundNoRoomIn) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().to_cut = small.before().overset_characters = 4;
    small.binding().target_frame = {"left"};
    small.filled.unplaced = {{{"tram"}, {1}, {"lead"}, 2, 4}};
    EXPECT_EQ(
        judged(small).at(1).message.english(),
        "the rest of story `tram` finds no room in frame `left` on page 2, so it does not go on, and 4字 are over");
}

/// What is advised for a hole that is too small for the rest of `tram`.
std::string advice_for_hole(SmallEdition small) {
    small.after().until = {8};
    small.after().overset_lines = 1;
    small.after().overset_characters = small.after().to_cut = 2;
    small.hole().lines.pop_back();
    small.hole().overset_lines = 1;
    small.hole().white_lines = 0;
    small.filled.unplaced = {{{"tram"}, {2}, {"continued"}, 1, 2, FrameForRest{{2}, {"right"}, 0}}};
    return judged(small).at(0).hint.english();
}

TEST(JudgeFit, NamesTheFrameThatHasRoomForARestThatWasCut) {
    EXPECT_EQ(advice_for_hole(jumped_edition()),
              "cut about 2字 off the end of stories/tram.md, or send `tram` to frame `right` on page 2 (`jump: "
              "2/right`), which has room for it");
}

// 312 hundredths a line; the house pays 270 units.
TEST(JudgeFit, TellsWhatClosingUpWouldHaveCost) {
    SmallEdition small = jumped_edition();
    small.edition.paper.fit.dearest_line = 270;
    small.after().closing_up = ClosingUp{1, 31'150};
    EXPECT_THAT(advice_for_hole(small),
                HasSubstr("; closing up 1 line would cost 312, and the house's `dearest_line` is 270"));
    small.after().closing_up = ClosingUp{1, 20'000};
    EXPECT_THAT(advice_for_hole(small), HasSubstr("; closing it up was tried in vain"));
    small.after().closing_up = ClosingUp{2, std::nullopt};
    EXPECT_THAT(advice_for_hole(small), HasSubstr("; no paragraph can be closed up to save 2 lines"));
}

TEST(JudgeFit, TellsThatAJumpFoundNoHole) {
    SmallEdition small = jumped_edition();
    small.hole().parts.clear();
    small.hole().lines.clear();
    small.filled.unplaced = {{{"tram"}, {1}, {}, 0, 4}};
    EXPECT_EQ(codes(judged(small)), "frame-empty jump-unplaced");
    EXPECT_THAT(judged(small).at(1).message.english(), HasSubstr("4字 are over"));
}

// The page that would take its rest is not set: nobody is told to cut it.
TEST(JudgeFit, ARestWaitsForAPageThatIsNotSet) {
    SmallEdition small = jumped_edition();
    small.hole().parts.clear();
    small.hole().lines.clear();
    small.filled.unplaced = {{{"tram"}, {1}, {}, 0, 4}};
    EXPECT_EQ(check(small).report.stories.at(0).characters_to_cut, 4);
    small.edition.unread.pages.insert(PageNumber{3});
    const StoryReport waiting = check(small).report.stories.at(0);
    EXPECT_EQ(waiting.characters_to_cut, 0);
    EXPECT_EQ(waiting.parts.at(0).lines_over, 0);
    EXPECT_TRUE(waiting.parts.at(0).rest_waits);
    small.edition.unread.stories.insert({"tram"});  // its own jump leads there
    small.binding().jump = JumpMode::no;
    small.filled.unplaced.clear();
    small.before().jumps_to.reset();
    small.before().overset_lines = 2;
    EXPECT_TRUE(check(small).report.stories.at(0).parts.at(0).rest_waits);
    small.edition.unread.stories.clear();
    EXPECT_EQ(check(small).report.stories.at(0).parts.at(0).lines_over, 2);
}

// Three white lines in one column; two are no reader's business.
TEST(JudgeFit, WarnsOfAColumnWithMoreThanTwoWhiteLines) {
    SmallEdition small = jumped_edition();
    small.without_jump(10);
    small.before().columns = {{5, 2}, {3, 3}};
    const Diagnostic white = judged(small).at(0);
    EXPECT_EQ(white.code, "story-short");
    EXPECT_THAT(white.message.english(), HasSubstr("leaves 3 white lines in column 1 of frame `lead`"));
    EXPECT_THAT(white.hint.english(), HasSubstr("add about 6字"));
    small.before().columns = {{4, 2}, {4, 3}};
    EXPECT_EQ(codes(judged(small)), "frame-empty");
}

/// Its second column starts with a crosshead, for which the three lines at the first one's foot were too few.
void put_crosshead_into_second_column(SmallEdition& small) {
    small.edition.paper.styles[TextKind::crosshead] = {};
    small.story().body.push_back({BlockKind::crosshead, {{"渡口今晨", Emphasis::none}}, "", {"stories/tram.md", 7, 1}});
    small.lead().lines = {line_of(small.text, 0, 3), line_of(small.text, 3, 6)};
    small.lead().lines[0].place = GridPlace{0, {1, 1}};
    small.lead().lines[1].place = GridPlace{1, {1, 1}};
    small.lead().lines[1].source.element = Element::crosshead;
    small.lead().lines[1].source.block = 1;
    small.before().columns = {{5, 2}, {3, 3}};
}

TEST(JudgeFit, CopyIsWantedBeforeTheCrossheadThatLeavesTheWhite) {
    SmallEdition small = jumped_edition();
    small.without_jump(10);
    put_crosshead_into_second_column(small);
    const Diagnostic white = judged(small).at(0);
    EXPECT_THAT(white.message.english(), HasSubstr("leaves 3 white lines in column 1 of frame `lead`"));
    EXPECT_THAT(white.hint.english(), HasSubstr("add about 6字 before the crosshead `渡口今晨` in stories/tram.md"));
    EXPECT_THAT(white.hint.english(), testing::Not(HasSubstr("at the end")));
}

TEST(JudgeFit, AStoryThatJumpsIsBlamedForWhiteAboveItsCut) {
    SmallEdition small = jumped_edition();
    put_crosshead_into_second_column(small);
    EXPECT_EQ(judged(small).at(0).code, "story-short");
    small.before().columns = {{3, 3}, {5, 2}};  // in the column of the cut
    EXPECT_EQ(codes(judged(small)), "");
}

TEST(JudgeFit, WarnsOfAJumpHoleThatStaysWhite) {
    SmallEdition small = jumped_edition();
    small.hole().white_lines = 3;
    EXPECT_EQ(codes(judged(small)), "jump-hole-short");
}

TEST(JudgeFit, WarnsOfAFrameThatNothingStandsIn) {
    SmallEdition small = jumped_edition();
    small.without_jump(10);
    EXPECT_EQ(codes(judged(small)), "frame-empty");
    EXPECT_EQ(judged(small).at(0).spot, (SourceSpot{"edition.yaml", 9, 3}));
}

/// The story stands on page 2 and goes on on page 1.
SmallEdition jumping_back() {
    SmallEdition small = jumped_edition();
    std::swap(small.edition.pages[0].number, small.edition.pages[1].number);
    std::swap(small.filled.pages.own(0).plan.number, small.filled.pages.own(1).plan.number);
    small.before().page = {2};
    small.before().jumps_to = PageNumber{1};
    small.before().jump_words = "下转▶1版";
    small.after().page = {1};
    small.after().comes_from = PageNumber{2};
    small.after().from_words = "◀上接2版";
    return small;
}

TEST(JudgeFit, WarnsOfAJumpBackwards) {
    SmallEdition small = jumping_back();
    small.binding().jump = JumpMode::automatic;
    EXPECT_EQ(codes(judged(small)), "jump-to-earlier-page");
}

// The edition names page 1 itself: reading it has warned of that.
TEST(JudgeFit, IsSilentOnAJumpBackThatTheEditionNames) {
    SmallEdition small = jumping_back();
    small.binding().target = {1};
    EXPECT_EQ(codes(judged(small)), "");
}

TEST(JudgeFit, TellsThatAPointerFoundNoRoom) {
    SmallEdition small = jumped_edition();
    small.hole().pointers = {{{"tram"}, {1}, "刊1版▶", {}, false}};
    EXPECT_EQ(codes(judged(small)), "pointer-over");
}

// What a crosshead took over with it is to be cut as well: it finds no place before the text's end.
TEST(JudgeFit, CountsEveryCharacterBehindTheLastSetLine) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().columns = {{4, 2}};
    small.before().overset_lines = 3;
    small.before().to_cut = 4;
    EXPECT_THAT(judged(small).at(0).message.english(),
                EndsWith("runs 3 lines (4字) over frame `lead` on page 1, over 1 column"));
}

}  // namespace
}  // namespace banxin
