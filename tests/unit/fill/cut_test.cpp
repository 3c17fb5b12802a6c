#include "fill/text/cut.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "fill/text/jump_wording.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

constexpr PourRules kPlain{{1, 1}, 2, 2};

Cut cut(const ShapedText& text, const std::vector<Slot>& slots, int jump_cells) {
    return pour_to_cut(text, slots, {{}, kCell * jump_cells, kPlain, Language::zh_hans, {CutKind::any, 0}});
}

TEST(Cut, ReservesTheJumpLinesRoomBeforeItBreaks) {
    const ShapedText text = squares(60);
    const Cut done = cut(text, column({.slots = 2, .chars = 13}), 6);
    EXPECT_EQ(offset_at(text, done.poured.next), TextOffset{20});  // 13 on the first line, 13 - 6 on the last
    EXPECT_EQ(done.jump_slot.measure, kCell * 13);
}

TEST(Cut, PrefersTheEndOfASentenceNearby) {
    // The last line holds 8 cells; a sentence ends after 6 of them: two white cells are worth it.
    const ShapedText text = text_of("一二三四五六七八九十一二三四五。六七八九十一二三四五六七八九十");
    const Cut done = cut(text, column({.slots = 2, .chars = 12}), 4);
    EXPECT_EQ(shown(text, done.poured.lines.back().line), "三四五。");
}

TEST(Cut, StaysAtAFullLineWhenTheSentenceEndsTooFarBack) {
    // The sentence ends after one of eight cells: seven white cells are not worth it.
    const ShapedText text =
        text_of("一二三四五六七八九十一二三。四五六七八九十一二三四五六七八九十一二三四五六七八九十");
    const Cut done = cut(text, column({.slots = 2, .chars = 12}), 4);
    EXPECT_EQ(shown(text, done.poured.lines.back().line), "三。四五六七八九");
}

TEST(Cut, LetsTheJumpLineStandAloneUnderASentencesEnd) {
    // The first line ends with a sentence; on the second, ten cells would end inside a word.
    const ShapedText text = text_of("一二三四五六七八九十一。图书馆图书馆图书馆图书馆图书馆图书馆图书馆");
    const Cut done = cut(text, column({.slots = 2, .chars = 12}), 2);
    EXPECT_EQ(done.poured.lines.size(), 1u);
    EXPECT_EQ(done.jump_slot.line, 2);
}

TEST(Cut, KeepsWordsWholeWhereNothingBetterIsNear) {
    const ShapedText text =
        text_of("图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆");
    const Cut done = cut(text, column({.slots = 3, .chars = 12}), 2);  // ten cells: three words and one character
    EXPECT_EQ(shown(text, done.poured.lines.back().line), "图书馆图书馆图书馆");
}

TEST(Cut, EndsAnEnglishSentenceAtItsFullStop) {
    // Eight cells are sixteen letters; the sentence ends after ten of them and a space.
    const ShapedText text = text_of("The quay is shut. It opens at nine. Boats wait outside the harbour for the tide.");
    const Cut done = cut(text, column({.slots = 2, .chars = 10}), 1);
    EXPECT_EQ(shown(text, done.poured.lines.back().line).back(), '.');
}

TEST(Cut, EndsAtAParagraphWhenItsLastLineLeavesRoom) {
    const ShapedText text = text_of("一二三四五\n六七八九十一二三四五六七八九十");
    const Cut done = cut(text, column({.slots = 1, .chars = 12}), 6);
    EXPECT_EQ(shown(text, done.poured.lines.back().line), "一二三四五");
    EXPECT_EQ(done.poured.next.block, 1u);
}

TEST(Cut, GivesAWideJumpLineASlotOfItsOwn) {
    const ShapedText text = squares(60);
    const Cut done = cut(text, column({.slots = 3, .chars = 8}), 7);
    EXPECT_EQ(done.poured.lines.size(), 2u);
    EXPECT_EQ(done.jump_slot.line, 3);
}

TEST(Cut, NeverLosesACharacter) {
    const std::string words = "雁汐河水，涨了又落；渡口的钟——敲了三遍……“快走！”他说：船要开了。";
    std::string long_text;
    for (int i = 0; i < 6; ++i) long_text += words;
    const ShapedText text = text_of(long_text);
    for (int chars = 8; chars <= 20; ++chars) {
        for (int slots = 2; slots <= 8; ++slots) {
            const Cut done = cut(text, column({.slots = slots, .chars = chars}), 6);
            std::string set;
            for (const PouredLine& line : done.poured.lines) set += shown(text, line.line);
            EXPECT_EQ(set, text.text.substr(0, set.size()));
            const auto next = done.poured.next.unit;
            EXPECT_EQ(set.size(), next < text.units.size() ? text.units[next].text_begin : text.text.size());
        }
    }
}

// A measure of 11 cells, a jump line of 5 and a white one: the last line has room for five.
Cut cut_for(const ShapedText& text, int slots, CutRule rule, const PourRules& rules = {{2, 2}, 2, 2}) {
    return pour_to_cut(text, column({.slots = slots, .chars = 11}), {{}, kCell * 6, rules, Language::zh_hans, rule});
}

std::string kept(const ShapedText& text, const Cut& cut) {
    std::string all;
    for (const PouredLine& line : cut.poured.lines) all += shown(text, line.line);
    return all;
}

const std::string kStreets =
    "新落成的图书馆面向河岸，城乡面貌日新月异，综合金融服务不断完善。社区里的老人都说这样好，医养康养相结合的机构陆续开"
    "放，"
    "孩子们放学以后也有了去处。街道正在把闲置的厂房改造成工作室。";

TEST(Cut, IsOfTheKindAskedForOrBetter) {
    const ShapedText text = text_of(kStreets);
    for (int slots = 4; slots <= 7; ++slots) {
        const std::string stops = kept(text, cut_for(text, slots, {CutKind::stop, 3}));
        EXPECT_TRUE(stops.ends_with("。")) << stops;
        const std::string pauses = kept(text, cut_for(text, slots, {CutKind::pause, 2}));
        EXPECT_TRUE(pauses.ends_with("。") || pauses.ends_with("，")) << pauses;
    }
}

/// Five of five and a half cells beside the jump line: they end where they end.
TEST(Cut, LetterspacesNoLineBesideTheJumpLine) {
    const ShapedText text = squares(30);
    const Length measure = kCell * 10;
    const Length taken = kCell * 9 / 2;
    const BreakNetwork network(text, {}, std::span(&measure, 1));
    bool found = false;
    for (const LineEnding& ending : network.endings_beside(2, taken)) {
        const SetLine last = network.lines_to(2, ending, taken).back();
        found |= last.end_unit - last.first_unit == 5;
        EXPECT_EQ(last.fit.letterspace, Length()) << ending.end;
    }
    EXPECT_TRUE(found);
}

TEST(Cut, IsOfTheNextWeakerKindWhereTheOneAskedForCostsTooMuch) {
    const ShapedText text = text_of(kStreets);
    const Cut strict = cut_for(text, 5, {CutKind::paragraph, 0});
    EXPECT_NE(strict.kind, CutKind::paragraph);
    EXPECT_EQ(strict.white_lines, 0);
}

TEST(Cut, ShortensAllColumnsForALineOfWhite) {
    const ShapedText text = text_of(kStreets + kStreets + kStreets);
    const std::vector<Slot> slots = columns(3, 5, 11);
    for (const CutKind kind : {CutKind::paragraph, CutKind::stop, CutKind::pause}) {
        const Cut done = pour_to_cut(text, slots, {{}, kCell * 6, {{2, 2}, 2, 2}, Language::zh_hans, {kind, 2}});
        std::map<int, int> feet;
        for (const Slot& slot : done.slots) feet[slot.column] = slot.line;
        EXPECT_EQ(feet.size(), 3u);
        for (const auto& [column, line] : feet) EXPECT_GE(line, 4);
    }
}

TEST(Cut, FillsTheLineAboveAJumpLineThatStandsAlone) {
    const ShapedText text = text_of(kStreets + kStreets);
    for (int slots = 3; slots <= 9; ++slots) {
        for (const CutKind kind : {CutKind::stop, CutKind::pause, CutKind::word, CutKind::any}) {
            const Cut done = cut_for(text, slots, {kind, 2});
            const PouredLine& last = done.poured.lines.back();
            const bool alone = done.slots[last.slot].line != done.jump_slot.line;
            if (!alone || last.line.ends_block) continue;
            EXPECT_GT(last.line.right, kCell * 10) << kept(text, done);
        }
    }
}

TEST(Cut, LeavesNoLoneLineOfAParagraphOnEitherSide) {
    std::string paragraphs;
    for (int i = 0; i < 8; ++i) paragraphs += "新落成的图书馆面向河岸，城乡面貌日新月异，综合金融服务不断完善。\n";
    const ShapedText text = text_of(paragraphs + kStreets, kCell * 2);
    for (int slots = 4; slots <= 16; ++slots) {
        const Cut done = cut_for(text, slots, {CutKind::pause, 2});
        const SetLine& last = done.poured.lines.back().line;
        if (last.ends_block) continue;
        const SetLine& above = done.poured.lines.at(done.poured.lines.size() - 2).line;
        EXPECT_EQ(above.block, last.block) << kept(text, done);
        EXPECT_GE(break_block(text, done.poured.next, std::vector<Length>{kCell * 11}).size(), 2u);
    }
}

TEST(Cut, AtAParagraphsEndStandsOnItsLastLine) {
    const ShapedText text = text_of("新落成的图书馆面向河岸的街区\n" + kStreets);
    const Cut done = cut_for(text, 2, {CutKind::paragraph, 0});
    EXPECT_EQ(done.kind, CutKind::paragraph);
    EXPECT_EQ(done.jump_slot.line, 2);
    EXPECT_EQ(done.poured.next.block, 1u);
}

// The fourth line would be 以前， and the jump line; the second one ends a paragraph.
TEST(Cut, LeavesAParagraphsEndForNoStubOfALine) {
    const ShapedText text = text_of(
        "新落成的图书馆面向河岸的街区。\n城乡面貌变化大老人家说以前，河岸上长满了芦苇并且没有路灯人们摸着黑走到渡口去等"
        "头"
        "一班船过江到对岸的集市上卖菜。");
    const Cut done = cut_for(text, 4, {CutKind::pause, 2});
    EXPECT_EQ(done.kind, CutKind::paragraph);
    EXPECT_TRUE(kept(text, done).ends_with("街区。")) << kept(text, done);
}

// A crosshead and two lines under it are worth three lines of white, where two may be given up.
TEST(Cut, LeavesNoCrossheadAtTheFootWithHardlyALineUnderIt) {
    const ShapedText text = text_of(
        "新落成的图书馆面向河岸的街区和渡口的旧码头之间的空地上种满了树。\n## "
        "渡口\n城乡面貌变化大老人家说从前，河岸上"
        "长满了芦苇并且没有路灯人们摸着黑走到渡口去等头一班船过江到对岸的集市上卖菜然后再摸着黑回来一年到头天天如此。");
    int under_crosshead = 0;
    for (int slots = 4; slots <= 12; ++slots) {
        const Cut done = cut_for(text, slots, {CutKind::pause, 2}, {{2, 2}, 1, 2});
        const std::vector<PouredLine>& lines = done.poured.lines;
        if (lines.back().line.block != 2) continue;
        ++under_crosshead;
        const auto of_paragraph = [](const PouredLine& line) { return line.line.block == 2; };
        const auto count = std::count_if(lines.begin(), lines.end(), of_paragraph);
        const bool beside = done.slots[lines.back().slot].line == done.jump_slot.line;
        EXPECT_GE(count - (beside ? 1 : 0), 2) << slots << ": " << kept(text, done);
        const bool is_crumb = beside && count == 3 && lines.back().line.right <= kCell * 2;
        EXPECT_FALSE(is_crumb) << slots << ": " << kept(text, done);
    }
    EXPECT_GT(under_crosshead, 2);
}

TEST(Cut, StandsBesideAFewCharactersThatFillTheLine) {
    const ShapedText text =
        text_of("城乡面貌变化大老人家说以前，河岸上长满了芦苇并且没有路灯人们摸着黑走到渡口去等船。");
    const Cut done =
        pour_to_cut(text, column({.slots = 2, .chars = 11}), {{}, kCell * 8, {{2, 2}, 2, 2}, Language::zh_hans, {}});
    EXPECT_TRUE(kept(text, done).ends_with("以前，")) << kept(text, done);
}

TEST(Cut, IsMadeAtTheVeryPlaceThatIsChosen) {
    const ShapedText text = text_of(kStreets + kStreets);
    const CutRule rule{CutKind::pause, 2};
    const CutRequest request{{}, kCell * 6, {{2, 2}, 2, 2}, Language::zh_hans, rule};
    const std::vector<Slot> slots = column({.slots = 6, .chars = 11});
    const std::vector<Cut> all = cuts_near(text, slots, request);
    ASSERT_GT(all.size(), 3u);
    for (const Cut& one : all) {
        CutRequest chosen = request;
        chosen.rule.at = offset_at(text, one.poured.next);
        EXPECT_EQ(offset_at(text, pour_to_cut(text, slots, chosen).poured.next), *chosen.rule.at);
    }
}

TEST(PageLabel, FollowsTheHouse) {
    EXPECT_EQ(page_label({3}, {Numerals::arabic, "", 1}), "3");
    EXPECT_EQ(page_label({1}, {Numerals::arabic, "A", 2}), "A01");
    EXPECT_EQ(page_label({3}, {Numerals::chinese, "", 1}), "三");
    EXPECT_EQ(page_label({12}, {Numerals::chinese, "", 1}), "十二");
    EXPECT_EQ(page_label({40}, {Numerals::chinese, "", 1}), "四十");
}

TEST(JumpWords, FillInPageAndShortTitle) {
    EXPECT_EQ(jump_words("下转▶{page}版", "3", ""), "下转▶3版");
    EXPECT_EQ(jump_words("（下转第{page}版）", "三", ""), "（下转第三版）");
    EXPECT_EQ(jump_words("See {short}, {page}", "A3", "TRAM"), "See TRAM, A3");
}

}  // namespace
}  // namespace banxin::test
