// Two times of one edition: what is told of the difference.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "compare/comparison_table.h"
#include "compare/version/packed_version.h"
#include "support/two_times.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST_F(TwoTimes, OfTheSameEditionAreTheSame) {
    const Comparison same = comparison();
    EXPECT_TRUE(same.same());
    EXPECT_EQ(same.frames, 3);
    EXPECT_EQ(same.identical_frames, 3);
}

TEST_F(TwoTimes, TellAChangedNumberWithItsParagraphAndLine) {
    put("stories/bridge.md",
        story("老石桥通行", {kFirst, "桥面铺了1180块新石板，两边的栏杆也刷过了漆，桥灯换成了暖黄色。", kThird}));
    const Comparison changed = comparison();
    EXPECT_THAT(told(changed), ElementsAre("page 1, lead: bridge, the text: paragraph 2, line 4: "
                                           "桥面铺了[-1150-]{+1180+}块新石板，两边的"));
    EXPECT_TRUE(changed.changes.at(0).must_read);
    EXPECT_EQ(changed.identical_frames, 2);
    EXPECT_THAT(changed.reflows, IsEmpty());
}

// Eight characters of either side are shown: either change has the other one beside it as it is now.
TEST_F(TwoTimes, HaveTheNewWordsAroundEachOfTwoNeighbours) {
    put("stories/bridge.md",
        story("老石桥通行",
              {"昨天清晨七点，老石桥上的围栏撤了下来，等在两头的人一下子都走到了桥上。", kSecond, kThird}));
    EXPECT_THAT(told(comparison()),
                ElementsAre("page 1, lead: bridge, the text: paragraph 1, line 1: 昨天清晨[-六-]{+七+}点，老石桥上的围",
                            "page 1, lead: bridge, the text: paragraph 1, line 2: "
                            "点，老石桥上的围[-挡-]{+栏+}撤了下来，等在两"));
    put("stories/bridge.md",
        story("老石桥通行",
              {"昨日清晨七点，老石桥上的围挡撤了下来，等在两头的人一下子都走到了桥上。", kSecond, kThird}));
    EXPECT_THAT(
        told(comparison()),
        ElementsAre("page 1, lead: bridge, the text: paragraph 1, line 1: 昨[-天-]{+日+}清晨七点，老石桥",
                    "page 1, lead: bridge, the text: paragraph 1, line 1: 昨日清晨[-六-]{+七+}点，老石桥上的围"));
}

// The books' measure is not what it was, nor is the market's: page 1 comes first, and its lead before what is below.
TEST_F(TwoTimes, NameWhatIsOnlyRebrokenByPageAndFrame) {
    put("stories/books.md", story("渡口书屋亮起了灯", {kSecond, kThird}));
    put("stories/market.md", story("早市搬进新棚", {kThird, kSecond}));
    before_ = version();
    put("stories/books.md", story("渡口书屋亮起了灯", {"新。" + kSecond, kThird}));
    put("stories/market.md", story("早市搬进新棚", {"新。" + kThird, kSecond}));
    put("stories/bridge.md", story("老石桥通行", {"新。" + kFirst, kSecond, kThird}));
    const Comparison changed = comparison();
    std::vector<std::string> places;
    for (const Reflow& reflow : changed.reflows) places.push_back(place_words(reflow).english());
    EXPECT_THAT(places, ElementsAre("page 1, lead", "page 1, second", "page 2, feature"));
    EXPECT_THAT(comparison_table(changed, Colour::off, english()),
                testing::HasSubstr("      page 1, second · market, the text · "));
}

TEST_F(TwoTimes, TellAMovedParagraphAsMoved) {
    put("stories/bridge.md", story("老石桥通行", {kThird, kFirst, kSecond}));
    const Comparison changed = comparison();
    ASSERT_THAT(changed.changes, SizeIs(1));
    EXPECT_EQ(changed.changes[0].kind, ChangeKind::passage);
    EXPECT_EQ(changed.changes[0].before->paragraph, 3);
    EXPECT_EQ(changed.changes[0].after->paragraph, 1);
}

TEST_F(TwoTimes, TellARewordedHeadline) {
    put("stories/market.md", "---\nheadline: 早市搬进大棚\n---\n柳湾早市从这个月起搬进了新棚。\n");
    EXPECT_THAT(told(comparison()),
                ElementsAre("page 1, second: market, the headline: line 1: 早市搬进[-新棚-]{+大棚+}"));
}

TEST_F(TwoTimes, TellAnotherLeadingOnceForAllPages) {
    put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\nstyles: {body: {leading: 11.5pt}}\n");
    const Comparison changed = comparison();
    EXPECT_THAT(told(changed),
                ElementsAre("pages 1, 2: : leading 11.25pt → 11.5pt; frames keep their columns and lines"));
    EXPECT_THAT(changed.reflows, IsEmpty());
}

TEST_F(TwoTimes, HaveAllCopyOfAStoryThatIsNewOrGone) {
    put("stories/fresh.md", "---\nheadline: 渡口的钟\ndeck: 停了九年\n---\n头一段。\n\n第二段。\n");
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, second: fresh}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    const Comparison changed = comparison();
    std::map<std::pair<std::string, Element>, std::string> added;
    std::vector<std::string> gone;
    for (const Change& change : changed.changes) {
        if (change.kind != ChangeKind::story) continue;
        EXPECT_TRUE(change.must_read);
        for (const StoryCopy& text : change.copy) {
            if (change.way == ChangeWay::added) added[{text.of.story.value, text.of.element}] = text.words;
            if (change.way == ChangeWay::gone) gone.push_back(text.of.story.value);
        }
    }
    EXPECT_EQ((added[{"fresh", Element::headline}]), "渡口的钟\n");
    EXPECT_EQ((added[{"fresh", Element::deck}]), "停了九年\n");
    EXPECT_EQ((added[{"fresh", Element::body}]), "头一段。\n第二段。\n");
    EXPECT_THAT(gone, testing::Contains("market"));
    EXPECT_THAT(gone, testing::Each("market"));
}

TEST_F(TwoTimes, TellStoriesThatHaveChangedPlacesAndNoWord) {
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: market, second: bridge}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    const Comparison changed = comparison();
    std::vector<std::string> moved;
    for (const Change& change : changed.changes) {
        EXPECT_EQ(class_of(change), ChangeClass::layout) << change_words(change).english();
        if (change.kind == ChangeKind::story)
            moved.push_back(change.of.story.value + " " + change.was + " " + change.is);
    }
    EXPECT_THAT(moved, ElementsAre("market 1/second 1/lead", "bridge 1/lead 1/second"));
}

TEST_F(TwoTimes, TellAFrameThatIsLessDeep) {
    put("../layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: lead, columns: 1-4, lines: 1-19}\n- {id: second, columns: 1-4, lines: 22-40}\n");
    const Comparison changed = only_class(ChangeClass::layout, comparison());
    EXPECT_THAT(told(changed), testing::Contains("page 1, lead: : the frame was 1-4 × 1-20 and is 1-4 × 1-19"));
    EXPECT_THAT(only_class(ChangeClass::text, comparison()).changes, IsEmpty());
}

TEST_F(TwoTimes, TellPagesThatWereExchangedOnce) {
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 2, layout: front, frames: {lead: bridge, second: market}}\n"
        "- {page: 1, layout: back, frames: {feature: books}}\n");
    const Comparison exchanged = comparison();
    EXPECT_THAT(told(exchanged),
                ElementsAre("page 1: : what was page 2 is page 1", "page 2: : what was page 1 is page 2"));
    EXPECT_EQ(exchanged.pages, (std::map<PageNumber, PageNumber>{{{1}, {2}}, {{2}, {1}}}));
}

TEST_F(TwoTimes, TellANewStoryAndOneThatIsGone) {
    put("stories/ferry.md",
        story("渡船停航三天", {"因为水位上涨，柳湾渡口的渡船从今天起停航三天，恢复的时间另行通知。"}));
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, second: ferry}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    EXPECT_THAT(told(only_class(ChangeClass::text, comparison())),
                ElementsAre("page 1, second: market: the story is gone: [-早市搬进新棚-]",
                            "page 1, second: ferry: new story: {+渡船停航三天+}"));
}

TEST_F(TwoTimes, TellNothingOfAStoryThatIsOnlyCalledOtherwise) {
    put("stories/stone-bridge.md", story("老石桥通行", {kFirst, kSecond, kThird}));
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: stone-bridge, second: "
        "market}}\n- {page: 2, layout: back, frames: {feature: books}}\n");
    EXPECT_TRUE(comparison().same());
}

TEST_F(TwoTimes, TellNothingOfAFrameThatIsOnlyCalledOtherwise) {
    put("../layouts/back.yaml",
        "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: essay, columns: 1-6, lines: 1-20}\n");
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, second: market}}\n"
        "- {page: 2, layout: back, frames: {essay: books}}\n");
    EXPECT_TRUE(comparison().same());
}

TEST_F(TwoTimes, TellTheWordsOfAStoryThatIsCalledOtherwise) {
    put("stories/stone-bridge.md", story("老石桥昨日通行", {kFirst, kSecond, kThird}));
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: stone-bridge, second: "
        "market}}\n- {page: 2, layout: back, frames: {feature: books}}\n");
    EXPECT_THAT(told(comparison()),
                ElementsAre("page 1, lead: stone-bridge, the headline: line 1: 老石桥{+昨日+}通行"));
}

TEST_F(TwoTimes, ComeBackFromTheirPiecesAsTheyWere) {
    const PackedVersion pack = packed(before_);
    const FetchPiece fetch = [&](const std::string& name) -> std::optional<std::string> {
        const auto found = pack.pieces.find(name);
        return found == pack.pieces.end() ? std::nullopt : std::optional(found->second);
    };
    EXPECT_EQ(unpacked(pack.name, fetch), before_);
    EXPECT_EQ(packed(before_).name, pack.name);
}

TEST_F(TwoTimes, AreNotReadFromADamagedPiece) {
    PackedVersion pack = packed(before_);
    pack.pieces.begin()->second[20] ^= 1;
    const FetchPiece fetch = [&](const std::string& name) { return std::optional(pack.pieces.at(name)); };
    EXPECT_EQ(unpacked(pack.name, fetch), std::nullopt);
}

TEST_F(TwoTimes, ShareThePiecesOfPagesThatAreAsTheyWere) {
    put("stories/books.md", "---\nheadline: 渡口书屋亮起了灯\n---\n从渡口上岸，右手边有一间矮房子。\n");
    const PackedVersion first = packed(before_);
    const PackedVersion second = packed(version());
    std::size_t fresh = 0;
    for (const auto& entry : second.pieces) fresh += first.pieces.contains(entry.first) ? 0 : 1;
    EXPECT_EQ(fresh, 3u) << "page 2, its story, and the list of pieces";
}

}  // namespace
}  // namespace banxin
