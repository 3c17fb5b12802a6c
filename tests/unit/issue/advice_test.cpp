// What check advises an editor to do with a frame is what makes its story fit.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/memory_files.h"
#include "issue/issue.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class AnAdvisedIssue : public testing::Test {
  protected:
    void SetUp() override {
        for (const auto& [path, text] : small_paper()) put(path, text);
    }
    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }
    /// Three frames of four columns, the first from line 1 on; nothing stands right of them.
    void layout(int lead_foot) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: 1-" +
                std::to_string(lead_foot) + "}\n- {id: second, columns: 1-4, below: lead, lines: 30}\n");
    }
    /// A story of so many characters.
    void story(const std::string& id, int characters, const std::string& before = {}) {
        std::string text = "---\nheadline: 老石桥通行\n---\n" + before;
        for (int i = 0; i < characters; ++i) text += i % 17 == 16 ? "，" : i % 97 == 96 ? "。\n\n" : "潮";
        put("stories/" + id + ".md", text + "。\n");
    }
    void set() {
        ASSERT_TRUE(issue_.read().and_then([&] { return issue_.set(); }));
    }
    const FrameReport& frame(const std::string& id) const {
        for (const FrameReport& frame : issue_.set_pages().report.frames) {
            if (frame.id.value == id) return frame;
        }
        throw id;
    }
    std::string said(const std::string& code) const {
        for (const Diagnostic& found : issue_.diagnostics()) {
            if (found.code == code) return found.message.english() + " / " + found.hint.english();
        }
        return "nothing";
    }

    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day"}};
};

TEST_F(AnAdvisedIssue, AFrameMovedAsAdvisedHoldsItsStoryAndNoneLessDoes) {
    for (const int characters : {700, 900, 1240}) {
        story("bridge", characters);
        layout(14);
        set();
        const int move = frame("lead").foot_move;
        ASSERT_GT(move, 0) << characters;
        EXPECT_THAT(said("overset"), HasSubstr("deeper (1-" + std::to_string(14 + move) + ") would do"));
        EXPECT_THAT(said("overset"), HasSubstr("over 4 columns"));
        EXPECT_THAT(said("overset"), HasSubstr("which touches `second`"));
        layout(14 + move);
        set();
        EXPECT_EQ(frame("lead").lines_over, 0) << characters;
        layout(14 + move - 1);
        set();
        EXPECT_GT(frame("lead").lines_over, 0) << characters;
    }
}

// A picture `at: foot` moves with the foot, so that a line more is one for the text over it, too.
TEST_F(AnAdvisedIssue, APictureAtTheFootMovesWithIt) {
    const auto layout_with_picture = [&](int depth) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: 1-" +
                std::to_string(depth) +
                ", pictures: [{columns: 2-4, lines: 9, at: foot}]}\n"
                "- {id: second, columns: 1-4, below: lead, lines: 30}\n");
    };
    for (const int characters : {700, 860, 1010}) {
        story("bridge", characters, "![桥](bridge.jpg)\n\n");
        layout_with_picture(20);
        set();
        const int move = frame("lead").foot_move;
        ASSERT_GT(move, 0) << characters;
        layout_with_picture(20 + move);
        set();
        EXPECT_EQ(frame("lead").lines_over, 0) << characters;
        for (const int less : {1, 2}) {
            if (less >= move) continue;
            layout_with_picture(20 + move - less);
            set();
            EXPECT_GT(frame("lead").lines_over, 0) << characters;
        }
    }
}

// One that is written in lines of the page stays where it is, though it ends on the foot: under it there is more room.
TEST_F(AnAdvisedIssue, APictureInLinesOfThePageStaysWhereTheFootMoves) {
    const auto layout_with_picture = [&](const std::string& frame, const std::string& picture) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: " +
                frame + ", pictures: [{columns: 2-4, " + picture + "}]}\n");
    };
    put("edition.yaml", "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {lead: bridge}}\n");
    for (const int characters : {700, 860, 1010}) {
        story("bridge", characters, "![桥](bridge.jpg)\n\n");
        layout_with_picture("1-20", "lines: 12-20");
        set();
        const int move = frame("lead").foot_move;
        ASSERT_GT(move, 0) << characters;
        layout_with_picture("1-" + std::to_string(20 + move), "lines: 12-20");
        set();
        EXPECT_EQ(frame("lead").lines_over, 0) << characters;
        layout_with_picture("1-" + std::to_string(20 + move - 1), "lines: 12-20");
        set();
        EXPECT_GT(frame("lead").lines_over, 0) << characters;
        layout_with_picture("61-80", "lines: 72-80");
        set();
        const int rise = frame("lead").foot_move;
        ASSERT_GT(rise, 0) << characters;
        layout_with_picture(std::to_string(61 - rise) + "-80", "lines: 72-80");
        set();
        EXPECT_EQ(frame("lead").lines_over, 0) << characters;
    }
}

// No foot rises over the picture that stands on it, unless the picture rises with it.
TEST_F(AnAdvisedIssue, AFrameIsNotMadeLessDeepThanAPictureInLinesOfThePage) {
    const auto layout_with_picture = [&](const std::string& picture) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: 1-36, pictures: [{columns: 3-4, " +
                picture + "}]}\n- {id: second, columns: 1-4, lines: 50-70}\n");
    };
    story("bridge", 200, "![桥](bridge.jpg)\n\n");
    layout_with_picture("lines: 17-36");
    set();
    EXPECT_EQ(frame("lead").foot_move, 0);
    layout_with_picture("lines: 20, at: foot");
    set();
    EXPECT_LT(frame("lead").foot_move, 0);
}

// Whatever is still white in the frame as told is in the message, and no more than that.
TEST_F(AnAdvisedIssue, AShorterFrameIsToldWithTheWhiteThatIsLeftInIt) {
    const auto layout_with_picture = [&](int foot) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: 1-" +
                std::to_string(foot) +
                ", pictures: [{columns: 4, lines: 8-26}]}\n- {id: second, columns: 1-4, lines: 50-70}\n");
    };
    const auto most_white = [&] {
        int most = 0;
        for (const StoryReport& story : issue_.set_pages().report.stories) {
            for (const ColumnReport& column : story.parts.front().columns)
                most = std::max(most, story.id == StoryId{"bridge"} ? column.white : 0);
        }
        return most;
    };
    int told = 0;
    for (int characters = 200; characters < 1200; characters += 90) {
        story("bridge", characters, "![桥](bridge.jpg)\n\n");
        layout_with_picture(40);
        set();
        const int move = frame("lead").foot_move;
        if (move == 0) continue;
        const std::string words = said("story-short");
        layout_with_picture(40 + move);
        set();
        const int white = most_white();
        const std::string left = "which still leaves " + std::to_string(white) + " white line";
        EXPECT_EQ(words.find(left) != std::string::npos, white > 2) << characters << " " << words;
        EXPECT_EQ(words.find("still leaves") != std::string::npos, white > 2) << characters << " " << words;
        told += white > 2 ? 1 : 0;
    }
    EXPECT_GT(told, 0);
}

// What stands over the frame stays where it is, and takes of the lines that it gains.
TEST_F(AnAdvisedIssue, AFrameUnderAnotherHoldsItsStoryMovedAsAdvised) {
    const auto layout_under_frame = [&](const std::string& lines, const std::string& over) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: " +
                lines + "}\n- {id: photo, columns: 2-3, lines: " + over + ", over: lead}\n");
    };
    put("edition.yaml",
        "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {lead: bridge, photo: market}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    for (const int characters : {640, 700, 860, 1010, 1240}) {
        story("bridge", characters);
        layout_under_frame("1-16", "12-24");
        set();
        const int move = frame("lead").foot_move;
        ASSERT_GT(move, 0) << characters;
        layout_under_frame("1-" + std::to_string(16 + move), "12-24");
        set();
        EXPECT_EQ(frame("lead").lines_over, 0) << characters;
        layout_under_frame("1-" + std::to_string(16 + move - 1), "12-24");
        set();
        EXPECT_GT(frame("lead").lines_over, 0) << characters;
        layout_under_frame("65-80", "56-70");
        set();
        const int rise = frame("lead").foot_move;
        ASSERT_GT(rise, 0) << characters;
        layout_under_frame(std::to_string(65 - rise) + "-80", "56-70");
        set();
        EXPECT_EQ(frame("lead").lines_over, 0) << characters;
    }
}

// A picture at the foot rises with it, and stops under the head.
TEST_F(AnAdvisedIssue, AShorterFrameHasItsHeadClearOfThePictureAtItsFoot) {
    const auto layout_with_picture = [&](int depth) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: 1-" +
                std::to_string(depth) +
                ", pictures: [{columns: 3-4, lines: 20, at: foot}]}\n"
                "- {id: second, columns: 1-4, lines: 50-70}\n");
    };
    for (const int characters : {60, 120, 200}) {
        story("bridge", characters, "![桥](bridge.jpg)\n\n");
        layout_with_picture(36);
        set();
        const int move = frame("lead").foot_move;
        ASSERT_LT(move, 0) << characters;
        layout_with_picture(36 + move);
        set();
        EXPECT_EQ(said("head-over-picture"), "nothing") << characters;
        EXPECT_EQ(frame("lead").lines_over, 0) << characters;
    }
}

TEST_F(AnAdvisedIssue, AFrameAtThePagesFootIsToldWhereItCouldBegin) {
    put("../layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: second, columns: 1-4, lines: 1-60}\n- {id: lead, columns: 1-4, below: second, to: foot}\n");
    story("bridge", 1240);
    set();
    const int move = frame("lead").foot_move;
    ASSERT_GT(move, 0);
    EXPECT_THAT(said("overset"), HasSubstr("deeper (" + std::to_string(62 - move) + "-80) would do"));
    EXPECT_THAT(said("overset"), HasSubstr("which touches `second`"));
}

TEST_F(AnAdvisedIssue, ADepthThatThePageDoesNotHaveIsToldWithoutLines) {
    put("../layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: second, columns: 1-4, lines: 1-8}\n- {id: lead, columns: 1-4, below: second, to: foot}\n");
    story("bridge", 5000);
    set();
    ASSERT_GT(frame("lead").foot_move, 4);
    EXPECT_THAT(said("overset"), HasSubstr("lines deeper would do"));
}

TEST_F(AnAdvisedIssue, AShortFrameIsToldWhereItCouldEnd) {
    story("bridge", 500);
    layout(30);
    set();
    const int move = frame("lead").foot_move;
    ASSERT_LT(move, 0);
    EXPECT_THAT(said("story-short"),
                HasSubstr(std::to_string(-move) + " lines less deep (1-" + std::to_string(30 + move) + ")"));
    layout(30 + move);
    set();
    EXPECT_EQ(frame("lead").lines_over, 0);
    EXPECT_EQ(frame("lead").foot_move, 0);
}

// Whatever its length: in the frame as told it stands with all its text, and as it was written.
TEST_F(AnAdvisedIssue, AShorterFrameHoldsItsStoryWithoutClosingItUp) {
    int tried = 0;
    for (int characters = 180; characters < 900; characters += 23) {
        story("bridge", characters);
        layout(34);
        set();
        const int move = frame("lead").foot_move;
        if (move == 0) continue;
        ++tried;
        layout(34 + move);
        set();
        EXPECT_EQ(frame("lead").lines_over, 0) << characters;
        EXPECT_EQ(frame("lead").foot_move, 0) << characters;
        for (const StoryReport& story : issue_.set_pages().report.stories) {
            if (story.id == StoryId{"bridge"}) {
                EXPECT_GE(story.parts.front().lines_changed, 0) << characters;
            }
        }
    }
    EXPECT_GT(tried, 20);
}

// A paper that heads the rest with a short title needs one.
TEST_F(AnAdvisedIssue, AJumpThatNeedsAShortTitleIsToldWithIt) {
    put("../layouts/back.yaml",
        "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: feature, columns: 1-6, lines: 1-20}\n- {id: hole, kind: jumps, columns: 1-6, lines: 22-60}\n");
    story("bridge", 900);
    layout(14);
    set();
    EXPECT_THAT(said("overset"), HasSubstr("let it go on on page 2 (`jump: 2`, and `short:` in the story's head)"));
    put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\njump: {head: headline}\n");
    set();
    EXPECT_THAT(said("overset"), HasSubstr("let it go on on page 2 (`jump: 2`)"));
}

// Three lines of six columns take 234字, and two of them go to the lines over the rest.
TEST_F(AnAdvisedIssue, AFrameForJumpsWithoutRoomForTheRestIsNoAdvice) {
    put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\njump: {head: headline}\n");
    const auto hole_until = [&](int last) {
        put("../layouts/back.yaml",
            fmt::format(
                "name: back\ntrim: [275mm, 390mm]\ngrid: {{columns: 6, measure: 13字, gutter: 1字, lines: 80}}\n"
                "frames:\n- {{id: feature, columns: 1-6, lines: 1-20}}\n"
                "- {{id: hole, kind: jumps, columns: 1-6, lines: 22-{}}}\n",
                last));
        set();
        return said("overset");
    };
    story("bridge", 900);
    layout(14);
    EXPECT_THAT(hole_until(24), Not(HasSubstr("let it go on")));
    EXPECT_THAT(hole_until(60), HasSubstr("let it go on on page 2"));
}

// `second` stands under both: the lines that `lead` gives up are gained only where `side` gives them up, too.
TEST_F(AnAdvisedIssue, AShortFrameIsToldOfWhatHoldsTheFrameUnderIt) {
    const auto layout_beside = [&](const std::string& columns_below) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-2, lines: 1-50}\n- {id: side, columns: 3-4, lines: 1-50}\n"
            "- {id: second, columns: " +
                columns_below + ", below: lead, lines: 20}\n");
    };
    story("bridge", 500);
    layout_beside("1-4");
    set();
    ASSERT_LT(frame("lead").foot_move, 0);
    EXPECT_THAT(said("story-short"), HasSubstr("), and what stands beside it over `second`"));
    layout_beside("1-2");
    set();
    EXPECT_THAT(said("story-short"), HasSubstr("less deep (1-"));
    EXPECT_THAT(said("story-short"), testing::Not(HasSubstr("stands beside it")));
    EXPECT_THAT(said("story-short"), HasSubstr("), which gives `second` (15 lines white) more room"));
}

// No text, thirty white lines: nobody is told to add nothing.
TEST_F(AnAdvisedIssue, AStoryWithoutTextIsNotAskedForNothing) {
    put("stories/bridge.md", "---\nheadline: 老石桥通行\n---\n");
    layout(30);
    set();
    EXPECT_THAT(said("story-short"), testing::Not(HasSubstr("about 0字")));
}

TEST_F(AnAdvisedIssue, SpareCopyIsNamedWhereItWouldStand) {
    put("edition.yaml",
        "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {second: market}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    layout(14);
    story("bridge", 430);  // stands nowhere
    set();
    EXPECT_THAT(said("frame-empty"), HasSubstr("`bridge` fits with"));
    ASSERT_FALSE(issue_.set_pages().report.spare.empty());
    EXPECT_EQ(issue_.set_pages().report.spare.front().frame, FrameId{"lead"});
}

TEST_F(AnAdvisedIssue, PointersTellTheLinesThatTheyNeed) {
    put("edition.yaml",
        "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {lead: bridge, second: {refer: books}}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    put("../layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: lead, columns: 1-4, lines: 1-12}\n- {id: second, columns: 1, lines: 14}\n");
    set();
    EXPECT_THAT(said("pointer-over"), HasSubstr("its pointers need "));
    EXPECT_THAT(said("pointer-over"), HasSubstr("it has 1"));
}

TEST_F(AnAdvisedIssue, AMistakeInOneStoryLeavesTheFiguresOfTheOthers) {
    put("stories/market.md", "no manuscript");
    EXPECT_FALSE(issue_.read());
    ASSERT_TRUE(issue_.read_what_can_be_set().and_then([&] { return issue_.set(); }));
    EXPECT_TRUE(issue_.is_partial());
    const Report& report = issue_.set_pages().report;
    EXPECT_EQ(report.stories.size(), 2u);
    EXPECT_EQ(report.fit, Fit::does_not_fit);
    EXPECT_THAT(report.reasons.front(), HasSubstr("no-front-matter"));
    EXPECT_EQ(said("frame-empty"), "nothing");
}

}  // namespace
}  // namespace banxin
