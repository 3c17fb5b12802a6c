#include "compare/changes/reorder_pieces.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using ::testing::ElementsAre;

TextVersion folio(std::vector<std::string> pieces) {
    TextVersion text{{Element::folio, {}, {2}}, std::move(pieces), {}};
    int at = 0;
    for (const std::string& piece : text.paragraphs) {
        const int length = static_cast<int>(piece.size());  // of ASCII
        text.lines.push_back({{2}, {}, {}, Length::emu(at), {{at}, {at + length}}});
        at += length + 1;
    }
    return text;
}

TEST(ReorderPieces, PutsThemWhereTheirEqualsStandWithTheirLines) {
    TextVersion text = folio({"P2", "date", "paper", "news"});
    text.looks.push_back({{{3}, {13}}, {}, Element::folio});  // of date and paper
    reorder_pieces(text, {"paper", "news", "P3", "date"});
    EXPECT_THAT(text.paragraphs, ElementsAre("paper", "news", "P2", "date"));
    std::vector<std::pair<int, int>> ranges;
    for (const StandingLine& line : text.lines) ranges.emplace_back(line.text.from.value, line.text.until.value);
    EXPECT_THAT(ranges, ElementsAre(std::pair(0, 5), std::pair(6, 10), std::pair(11, 13), std::pair(14, 18)));
    EXPECT_EQ(text.lines[0].size, Length::emu(8)) << "the line that paper stood in";
    ASSERT_EQ(text.looks.size(), 2U);
    EXPECT_EQ(text.looks[0].text, (TextRange{{0}, {5}}));
    EXPECT_EQ(text.looks[1].text, (TextRange{{14}, {18}}));
}

TEST(ReorderPieces, LeavesWhatStandsInOrder) {
    TextVersion text = folio({"paper", "date", "P2", "Wang"});
    const TextVersion was = text;
    reorder_pieces(text, {"paper", "day", "P2", "news"});
    EXPECT_EQ(text, was);
}

TEST(ReorderPieces, TakesEqualsOfASpreadInTurn) {
    TextVersion text = folio({"P4", "paper", "paper", "P5"});
    reorder_pieces(text, {"paper", "P4", "paper", "P5"});
    EXPECT_THAT(text.paragraphs, ElementsAre("paper", "P4", "paper", "P5"));
}

TEST(ReorderPieces, KeepsThoseThatHaveNoEqualAnyMore) {
    TextVersion text = folio({"P2", "Wang", "date", "paper"});
    reorder_pieces(text, {"paper", "P2"});
    EXPECT_THAT(text.paragraphs, ElementsAre("paper", "P2", "Wang", "date"));
}

}  // namespace
}  // namespace banxin
