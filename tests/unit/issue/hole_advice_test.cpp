// What check says of frames for jumps, in lines of the page, is what makes the stories that go on there fit.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/memory_files.h"
#include "issue/issue.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Two stories of page 1 that go on on page 2, in a frame of three columns from line 11 on.
class AnIssueWithAHole : public testing::Test {
  protected:
    void SetUp() override {
        for (const auto& [path, text] : small_paper()) put(path, text);
        put("edition.yaml",
            "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {lead: {story: bridge, jump: 2/rests}, "
            "second: "
            "{story: market, jump: 2/rests}}}\n- {page: 2, layout: back, frames: {feature: books}}\n");
    }
    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }
    void hole(int last, const std::string& others = {}) {
        put("../layouts/back.yaml",
            "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: feature, columns: 1-6, lines: 1-9}\n- {id: rests, kind: jumps, columns: 1-3, lines: 11-" +
                std::to_string(last) + "}\n" + others);
    }
    void story(const std::string& id, int characters) {
        std::string text = "---\nheadline: 老石桥通行\nshort: 石桥\n---\n";
        for (int i = 0; i < characters; ++i) text += i % 17 == 16 ? "，" : i % 97 == 96 ? "。\n\n" : "潮";
        put("stories/" + id + ".md", text + "。\n");
    }
    void set() {
        ASSERT_TRUE(issue_.read().and_then([&] { return issue_.set(); }));
    }
    std::string said(const std::string& code) const {
        for (const Diagnostic& found : issue_.diagnostics()) {
            if (found.code == code) return found.message.english() + " / " + found.hint.english();
        }
        return "nothing";
    }
    int move() const {
        for (const FrameReport& frame : issue_.set_pages().report.frames) {
            if (frame.id == FrameId{"rests"}) return frame.foot_move;
        }
        return 0;
    }

    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day"}};
};

TEST_F(AnIssueWithAHole, AHoleAsDeepAsToldHoldsItsStories) {
    for (int characters = 1500; characters < 2600; characters += 170) {
        story("bridge", characters);
        story("market", characters + 40);
        hole(18);
        set();
        const int lines = move();
        ASSERT_GT(lines, 0) << characters;
        const std::string words = said("jump-hole-over");
        EXPECT_THAT(words, HasSubstr("over 3 columns"));
        EXPECT_THAT(words, HasSubstr("deeper (11-" + std::to_string(18 + lines) + ") would do"));
        EXPECT_THAT(words, HasSubstr("deeper, where nothing stands"));
        hole(18 + lines);
        set();
        EXPECT_EQ(said("jump-hole-over"), "nothing") << characters;
        hole(18 + lines - 1);
        set();
        EXPECT_NE(said("jump-hole-over"), "nothing") << characters;
    }
}

TEST_F(AnIssueWithAHole, AHoleAsShallowAsToldHoldsThemToo) {
    for (int characters = 1250; characters < 1700; characters += 90) {
        story("bridge", characters);
        story("market", characters + 40);
        hole(78);
        set();
        const int lines = move();
        ASSERT_LT(lines, 0) << characters;
        const std::string words = said("jump-hole-short");
        EXPECT_THAT(words, HasSubstr("over 3 columns"));
        EXPECT_THAT(words, HasSubstr("less deep (11-" + std::to_string(78 + lines) + ")"));
        hole(78 + lines);
        set();
        EXPECT_EQ(said("jump-hole-short") + said("jump-hole-over"), "nothingnothing") << characters;
    }
}

TEST_F(AnIssueWithAHole, TheFramesOfThePageThatHaveRoomAreNamed) {
    story("bridge", 2000);
    story("market", 2000);
    hole(18, "- {id: right, kind: jumps, columns: 4-6, lines: 11-70}\n- {id: under, columns: 1-3, lines: 22-40}\n");
    set();
    EXPECT_THAT(said("jump-hole-over"), HasSubstr("there is room on this page in `right` (60 lines white)"));
    EXPECT_THAT(said("jump-hole-over"), HasSubstr("which touches `under` (empty)"));
}

TEST_F(AnIssueWithAHole, AWhiteHoleNamesTheFrameThatLacksRoom) {
    story("bridge", 1300);
    story("market", 1300);
    story("books", 2400);
    hole(70);
    set();
    EXPECT_THAT(said("jump-hole-short"), HasSubstr("room is wanted on this page in `feature` ("));
    story("books", 300);
    set();
    EXPECT_THAT(said("jump-hole-short"), Not(HasSubstr("room is wanted")));
}

}  // namespace
}  // namespace banxin
