// Words that are the same and print no more, or print again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/two_times.h"

namespace banxin {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

class RoomOfStories : public TwoTimes {
  protected:
    /// A story of twelve paragraphs, three lines each, in a frame of so many lines.
    void set_in(int lines, const std::string& more = "") {
        std::vector<std::string> paragraphs;
        for (int i = 0; i < 4; ++i) paragraphs.insert(paragraphs.end(), {kFirst, kSecond, kThird});
        if (!more.empty()) paragraphs.insert(paragraphs.begin(), more);
        put("stories/bridge.md", story("老石桥通行", paragraphs));
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: 1-" +
                std::to_string(lines) + "}\n- {id: second, columns: 1-4, lines: 22-40}\n");
    }
    static std::vector<Change> of_room(const Comparison& comparison) {
        std::vector<Change> found;
        for (const Change& change : comparison.changes) {
            if (change.kind == ChangeKind::room) found.push_back(change);
        }
        return found;
    }
    static std::vector<StandingLine> lines_of(const EditionVersion& version) {
        for (const TextVersion& text : version.texts) {
            if (text.key == TextKey{Element::body, StoryId{"bridge"}}) return text.lines;
        }
        return {};
    }
    static int count(const EditionVersion& version) { return static_cast<int>(lines_of(version).size()); }
};

TEST_F(RoomOfStories, IsToldOfLastLinesThatASmallerFrameHasNoRoomFor) {
    set_in(20);
    before_ = version();
    set_in(8);
    const Comparison all = comparison();
    const Comparison changed = only_class(ChangeClass::text, all);
    ASSERT_THAT(changed.changes, SizeIs(1));
    const Change& room = changed.changes[0];
    EXPECT_EQ(room.kind, ChangeKind::room);
    EXPECT_EQ(room.way, ChangeWay::gone);
    EXPECT_TRUE(room.must_read);
    EXPECT_EQ(room.set_lines, count(before_) - count(version()));
    EXPECT_THAT(change_words(room).english(), HasSubstr("find no room now"));
    EXPECT_THAT(marked_words(room, {}), StartsWith("[-"));
    EXPECT_EQ(room.after->line, 0);
    EXPECT_EQ(room.after->areas, (std::vector<Rect>{lines_of(version()).back().area}));
}

// Lines of the frame that a story has left say nothing of how many it is over in the one that it stands in.
TEST_F(RoomOfStories, IsToldWithoutTheLinesOfAnotherFrame) {
    set_in(20);
    before_ = version();
    put("../layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: lead, columns: 1-4, lines: 1-20}\n- {id: second, columns: 1-3, lines: 22-28}\n");
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: market, second: bridge}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    const std::vector<Change> room = of_room(comparison());
    ASSERT_THAT(room, SizeIs(1));
    EXPECT_EQ(room[0].set_lines, 0);
    EXPECT_THAT(change_words(room[0]).english(), HasSubstr(std::to_string(room[0].characters) + "字 from “"));
}

TEST_F(RoomOfStories, IsToldWhenTheyComeBack) {
    set_in(8);
    before_ = version();
    set_in(20);
    const std::vector<Change> room = of_room(comparison());
    ASSERT_THAT(room, SizeIs(1));
    EXPECT_EQ(room[0].way, ChangeWay::added);
    EXPECT_TRUE(room[0].must_read);
    EXPECT_EQ(room[0].set_lines, count(version()) - count(before_));
    EXPECT_THAT(change_words(room[0]).english(), HasSubstr("find room again"));
    EXPECT_TRUE(room[0].is.ends_with("等了整整七个月。")) << room[0].is;
}

TEST_F(RoomOfStories, IsToldOfWordsThatNewOnesPushOut) {
    set_in(8);
    before_ = version();
    const std::string fresh = "桥头立了一块新牌子，牌子上写着开工和完工的日子，也写着修桥人的名字。";
    set_in(8, fresh);
    const Comparison changed = comparison();
    const std::vector<Change> room = of_room(changed);
    ASSERT_THAT(room, SizeIs(1));
    EXPECT_EQ(room[0].set_lines, 3);
    EXPECT_THAT(told(changed), Contains(HasSubstr("{+" + fresh)));
}

TEST_F(RoomOfStories, IsToldInTheWordsThatTheCopyHasNow) {
    set_in(20);
    before_ = version();
    set_in(8);
    std::string mended = kThird;
    mended.replace(mended.find("整整"), std::string("整整").size(), "足足");
    std::vector<std::string> paragraphs;
    for (int i = 0; i < 4; ++i) paragraphs.insert(paragraphs.end(), {kFirst, kSecond, i == 3 ? mended : kThird});
    put("stories/bridge.md", story("老石桥通行", paragraphs));
    const std::vector<Change> room = of_room(comparison());
    ASSERT_THAT(room, SizeIs(1));
    EXPECT_THAT(room[0].was, HasSubstr("等了足足七个月"));
}

TEST_F(RoomOfStories, IsNotToldWhereTheLinesOnlyStandElsewhere) {
    set_in(20);
    before_ = version();
    set_in(19);
    EXPECT_THAT(of_room(comparison()), IsEmpty());
}

TEST_F(RoomOfStories, IsToldAfterTheHeadAndItsWords) {
    set_in(20);
    before_ = version();
    set_in(8);
    put("stories/bridge.md",
        "---\nkicker: 七个月之后\nheadline: 老石桥昨日通行\n---\n" + kThird + "\n\n" + kSecond + "\n");
    std::vector<Element> order;
    for (const Change& change : only_class(ChangeClass::text, comparison()).changes) order.push_back(change.of.element);
    ASSERT_GE(order.size(), 3u);
    EXPECT_EQ(order[0], Element::kicker);
    EXPECT_EQ(order[1], Element::headline);
    EXPECT_EQ(order[2], Element::body);
}

TEST_F(TwoTimes, TellALostSignWithItsNumber) {
    put("stories/bridge.md", story("老石桥通行", {"今晨最低气温-5℃，桥面结了冰。"}));
    before_ = version();
    put("stories/bridge.md", story("老石桥通行", {"今晨最低气温5℃，桥面结了冰。"}));
    const Comparison changed = comparison();
    EXPECT_THAT(told(changed), ElementsAre("page 1, lead: bridge, the text: paragraph 1, line 1: "
                                           "今晨最低气温[--5℃-]{+5℃+}，桥面结了冰。"));
    EXPECT_TRUE(changed.changes.at(0).must_read);
}

TEST_F(TwoTimes, ShowWholeNumbersAndWordsBesideAChange) {
    put("stories/bridge.md", story("老石桥通行", {"编号30518的石板总重1,234,567公斤多，由Liuwan-Stone-Works承制。"}));
    before_ = version();
    put("stories/bridge.md", story("老石桥通行", {"编号30518的石板总重1,234,567公斤少，由Liuwan-Stone-Works承制。"}));
    EXPECT_THAT(told(comparison()), ElementsAre("page 1, lead: bridge, the text: paragraph 1, line 2: "
                                                "1,234,567公斤[-多-]{+少+}，由Liuwan-Stone-Works"));
}

}  // namespace
}  // namespace banxin
