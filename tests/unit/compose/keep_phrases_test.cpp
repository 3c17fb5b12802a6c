#include "compose/text/keep_phrases.h"

#include <gmock/gmock.h>

#include "compose/lines/break_lines.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> crosshead_lines(const std::string& words, int cells) {
    ShapedText text = text_of(words);
    text.blocks.back().align = Align::centre;
    keep_phrases(text, Language::zh_hans);
    const Length measure = kCell * cells;
    std::vector<std::string> lines;
    for (const SetLine& line : break_block(text, {}, std::span(&measure, 1))) lines.push_back(shown(text, line));
    return lines;
}

TEST(KeepPhrases, ACrossheadOfTwoLinesIsBrokenBetweenWords) {
    EXPECT_THAT(crosshead_lines("木头认得自己的位置", 8), ElementsAre("木头认得", "自己的位置"));
    EXPECT_THAT(crosshead_lines("木头认得自己的位置", 9), ElementsAre("木头认得自己的位置"));
}

TEST(KeepPhrases, ACommaStaysWithWhatItEnds) {
    for (int cells = 7; cells <= 11; ++cells)
        EXPECT_THAT(crosshead_lines("十一处老渗点，两处湿了鞋", cells), ElementsAre("十一处老渗点，", "两处湿了鞋"))
            << cells;
}

TEST(KeepPhrases, AWordWiderThanALineIsBrokenAllTheSame) {
    EXPECT_EQ(crosshead_lines("位置", 1).size(), 2u);
}

}  // namespace
}  // namespace banxin::test
