#include "fill/text/cut.h"

#include <gtest/gtest.h>

#include "fill/text/jump_wording.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

constexpr PourRules kPlain{{1, 1}, 2, 2};

Cut cut(const ShapedText& text, const std::vector<Slot>& slots, int jump_cells) {
    return pour_to_cut(text, slots, {{}, kCell * jump_cells, kPlain});
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
    const ShapedText text = text_of("图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆图书馆");
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
