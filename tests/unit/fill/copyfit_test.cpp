#include "fill/text/copyfit.h"

#include <gmock/gmock.h>

#include "support/squares.h"

namespace banxin::test {
namespace {

PourRules house(int close_up, int drive_out) {
    PourRules rules{{1, 1}, 2, 2};
    rules.fit.close_up = close_up;
    rules.fit.drive_out = drive_out;
    rules.fit.dearest_line = 540;
    return rules;
}

std::string last_line(const ShapedText& text, const Copyfitted& set) {
    return shown(text, set.balanced.poured.lines.back().line);
}

// Ten cells a line: 22 cells take three lines. With its two commas closed, each of two lines takes eleven.
const std::string kRunsOver = "一二，三四，五六七八九十，一二，三四五六七八";

TEST(Copyfit, ClosesUpAStoryThatRunsALineOver) {
    const ShapedText text = text_of(kRunsOver);
    const auto two_lines = column({.slots = 2, .chars = 10});
    EXPECT_FALSE(pour_copyfitted(text, {}, two_lines, house(0, 0)).balanced.poured.complete);
    const Copyfitted set = pour_copyfitted(text, {}, two_lines, house(1, 0));
    EXPECT_TRUE(set.balanced.poured.complete);
    EXPECT_EQ(set.lines_changed, -1);
    EXPECT_EQ(last_line(text, set), "十，一二，三四五六七八");
}

// Three lines leave three slots white, for a crosshead needs two and two lines below it: three lines go over for want
// of one.
TEST(Copyfit, ClosesUpALineThatPushesACrossheadOver) {
    const ShapedText text = text_of(kRunsOver + "\n## 插题\n一二三四五六七八九十一二三四五六");
    const Copyfitted set = pour_copyfitted(text, {}, column({.slots = 6, .chars = 10}), house(1, 0));
    EXPECT_TRUE(set.balanced.poured.complete);
    EXPECT_EQ(set.lines_changed, -1);
}

TEST(Copyfit, LeavesAStoryAsItIsWhenALineIsTooDear) {
    // Without commas there is nothing to close.
    const ShapedText text = squares(22);
    const Copyfitted set = pour_copyfitted(text, {}, column({.slots = 2, .chars = 10}), house(2, 2));
    EXPECT_FALSE(set.balanced.poured.complete);
    EXPECT_EQ(set.lines_changed, 0);
}

// From its second line on the paragraph has a comma in each of two lines; closed, they save the third.
TEST(Copyfit, ClosesUpAParagraphFromItsMiddleOn) {
    const ShapedText text = text_of("一二三四五六七八九十" + kRunsOver);
    const TextCursor middle{0, 10};
    const auto two_lines = column({.slots = 2, .chars = 10});
    EXPECT_FALSE(pour_copyfitted(text, middle, two_lines, house(0, 0)).balanced.poured.complete);
    const Copyfitted set = pour_copyfitted(text, middle, two_lines, house(1, 0));
    EXPECT_TRUE(set.balanced.poured.complete);
    EXPECT_EQ(set.lines_changed, -1);
}

TEST(Copyfit, TellsWhatClosingUpWouldCost) {
    const ShapedText text = text_of(kRunsOver);
    PourRules rules = house(1, 0);
    const auto two_lines = column({.slots = 2, .chars = 10});
    const auto taken = pour_copyfitted(text, {}, two_lines, rules).closing_up;
    ASSERT_TRUE(taken && taken->cheapest);
    EXPECT_EQ(taken->lines, 1);
    rules.fit.dearest_line = static_cast<int>(*taken->cheapest / 100) - 1;
    const Copyfitted dear = pour_copyfitted(text, {}, two_lines, rules);
    EXPECT_EQ(dear.lines_changed, 0);
    EXPECT_EQ(dear.closing_up, taken);
    EXPECT_EQ(pour_copyfitted(squares(22), {}, two_lines, rules).closing_up, (ClosingUp{1, std::nullopt}));
}

TEST(Copyfit, SaysNothingOfATextThatFits) {
    const ShapedText text = squares(20);
    EXPECT_EQ(pour_copyfitted(text, {}, column({.slots = 2, .chars = 10}), house(1, 0)).closing_up, std::nullopt);
}

TEST(Copyfit, DrivesOutAParagraphSoThatTheColumnIsFull) {
    // 36 cells fill two lines of 18; in three, the last one needs two characters and the others a sixteenth of an em a
    // place.
    const ShapedText text = squares(36);
    PourRules rules = house(2, 2);
    rules.fit.dearest_line = 1'500;  // two lines with all their characters off the grid
    const Copyfitted set = pour_copyfitted(text, {}, column({.slots = 3, .chars = 18}), rules);
    EXPECT_EQ(set.lines_changed, 1);
    EXPECT_EQ(set.balanced.poured.lines.size(), 3u);
    EXPECT_EQ(last_line(text, set), "字字");
}

// A from line takes six of the first line's eighteen cells, and 30 fill two lines: a third one costs what it costs
// there.
TEST(Copyfit, CountsTheShorterFirstLineOfARest) {
    const ShapedText text = squares(30);
    std::vector<Slot> slots = column({.slots = 4, .chars = 18});
    slots.front().measure = kCell * 12;
    std::vector<Length> measures;
    for (const Slot& slot : slots) measures.push_back(slot.measure);
    const BreakNetwork network(text, {}, measures);
    std::vector<std::int64_t> dearer;
    for (const LineCount& count : network.counts()) {
        if (count.lines == network.best().lines + 1) dearer.push_back(count.cost - network.best().cost);
    }
    const LineBreaker breaker(text);
    const auto changes = line_changes(breaker, {}, slots, 1);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_THAT(dearer, testing::ElementsAre(changes.front().price));
    const auto elsewhere = line_changes(breaker, {}, kCell * 18, 1);
    EXPECT_TRUE(elsewhere.empty() || elsewhere.front().price != changes.front().price);
}

TEST(Copyfit, LeavesAStoryThatTheHouseLimitsForbidToChange) {
    const ShapedText text = squares(36);
    EXPECT_EQ(pour_copyfitted(text, {}, column({.slots = 3, .chars = 18}), house(2, 0)).lines_changed, 0);
}

TEST(Copyfit, LosesNothing) {
    std::string three = kRunsOver;
    for (int i = 0; i < 2; ++i) three.append("\n").append(kRunsOver);
    const ShapedText text = text_of(three);
    for (int slots = 4; slots <= 12; ++slots) {
        for (int chars = 8; chars <= 14; ++chars) {
            const Copyfitted set = pour_copyfitted(text, {}, column({.slots = slots, .chars = chars}), house(3, 3));
            std::string all;
            for (const PouredLine& line : set.balanced.poured.lines) all += shown(text, line.line);
            EXPECT_EQ(all, text.text.substr(0, all.size()));
            EXPECT_EQ(set.balanced.poured.complete, all.size() == text.text.size());
        }
    }
}

}  // namespace
}  // namespace banxin::test
