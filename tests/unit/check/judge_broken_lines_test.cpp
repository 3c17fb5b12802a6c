#include "check/judge_broken_lines.h"

#include <gtest/gtest.h>

#include "small_edition.h"

namespace banxin {
namespace {

/// A crosshead between two paragraphs, or a pointer's headline, of eight characters in two lines; the first has so
/// many.
SmallEdition with_lines(Element element, int first, const std::string& words = "综合金融服务平台") {
    SmallEdition small = jumped_edition();
    Story& story = small.story();
    story.headline = words;
    story.body.push_back({BlockKind::crosshead, {{words, Emphasis::none}}, "", {"stories/tram.md", 7, 4}});
    const int start = element == Element::crosshead ? 11 : 0;
    const int block = element == Element::crosshead ? 1 : 0;
    small.hole().lines.clear();
    for (const TextRange range : {TextRange{{start}, {start + first}}, TextRange{{start + first}, {start + 8}}}) {
        PlacedLine line = line_of(small.text, 0, 1);
        line.source = {element, {"tram"}, 0, block, range};
        small.hole().lines.push_back(std::move(line));
    }
    return small;
}

TEST(JudgeBrokenLines, TellsACrossheadThatBreaksAWord) {
    const SmallEdition small = with_lines(Element::crosshead, 5);
    const Diagnostics found = judge_broken_lines(small.edition, small.filled);
    ASSERT_EQ(codes(found), "crosshead-broken-phrase");
    EXPECT_EQ(found[0].severity, Severity::note);
    EXPECT_EQ(found[0].spot, (SourceSpot{"stories/tram.md", 7, 4}));
}

TEST(JudgeBrokenLines, TellsAPointerThatBreaksAWord) {
    SmallEdition small = with_lines(Element::pointer, 3);
    const Diagnostics found = judge_broken_lines(small.edition, small.filled);
    ASSERT_EQ(codes(found), "pointer-broken-phrase");
    EXPECT_EQ(found[0].spot, small.story().headline_spot);
}

TEST(JudgeBrokenLines, LinesBetweenWordsAreNotTold) {
    for (const Element element : {Element::crosshead, Element::pointer}) {
        const SmallEdition small = with_lines(element, 4);
        EXPECT_EQ(codes(judge_broken_lines(small.edition, small.filled)), "");
    }
}

// The line's words end before the space, the phrase behind it.
TEST(JudgeBrokenLines, LinesBetweenPhrasesAreNotTold) {
    for (const Element element : {Element::crosshead, Element::pointer}) {
        const SmallEdition small = with_lines(element, 4, "江面起雾　船停航");
        EXPECT_EQ(codes(judge_broken_lines(small.edition, small.filled)), "");
    }
}

}  // namespace
}  // namespace banxin
