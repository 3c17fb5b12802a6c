// The cuts that a story's jump might have: what one is said to take is what it takes.
#include "issue/story_cuts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "files/memory_files.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

class StoryCutsOfAnIssue : public testing::Test {
  protected:
    void SetUp() override {
        for (const auto& [path, text] : small_paper()) put(path, text);
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-2, lines: 1-24}\n- {id: second, columns: 1-4, below: lead, lines: 30}\n");
        put("../layouts/back.yaml",
            "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: feature, columns: 1-6, lines: 1-20}\n- {id: hole, kind: jumps, columns: 1-6, lines: 22-60}\n");
    }
    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }
    /// Of paragraphs of so many characters.
    void story(int paragraph) {
        std::string text = "---\nheadline: 老石桥通行\nshort: 石桥\n---\n";
        for (int i = 0; i < 1200; ++i) text += i % paragraph == paragraph - 1 ? "。\n\n" : i % 17 == 16 ? "，" : "潮";
        put("stories/bridge.md", text + "。\n");
    }
    StoryCuts cuts(int give_up) {
        put("edition.yaml",
            "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {second: market, lead: {story: bridge, jump: "
            "{page: 2, cut: paragraph, give_up: " +
                std::to_string(give_up) + "}}}}\n- {page: 2, layout: back, frames: {feature: books}}\n");
        EXPECT_TRUE(issue_.read().and_then([&] { return issue_.set(); }));
        auto found = story_cuts(issue_, StoryId{"bridge"}, {12, LengthSearch::none});
        EXPECT_TRUE(found);
        return found ? *found : StoryCuts{};
    }
    static StoryCut present(const StoryCuts& cuts) {
        const auto is_present = [](const StoryCut& cut) { return cut.present; };
        const auto found = std::ranges::find_if(cuts.cuts, is_present);
        return found == cuts.cuts.end() ? StoryCut{} : *found;
    }
    /// What check says of a code: message and hint.
    std::string said(const std::string& code) const {
        const Diagnostics all = issue_.diagnostics();
        const auto found = std::ranges::find(all, code, &Diagnostic::code);
        return found == all.end() ? "" : found->message.english() + " / " + found->hint.english();
    }

    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day"}};
};

TEST_F(StoryCutsOfAnIssue, NameTheLinesThatABetterOneWouldTake) {
    int better = 0;
    for (const int paragraph : {60, 80, 97, 110}) {
        story(paragraph);
        const StoryCuts weak = cuts(0);
        if (present(weak).kind == CutKind::paragraph) continue;
        const auto is_better = [](const StoryCut& cut) { return cut.gives_up > 0; };
        const auto found = std::ranges::find_if(weak.cuts, is_better);
        if (found == weak.cuts.end()) continue;
        ++better;
        EXPECT_LT(found->kind, present(weak).kind);
        EXPECT_LE(present(cuts(found->gives_up)).kind, found->kind) << paragraph;
    }
    EXPECT_GT(better, 0);
}

// `check` names the figure, the least with which it is true; and none where none is.
TEST_F(StoryCutsOfAnIssue, AreToldBesideAWeakOneWithTheLinesThatTheBetterOneTakes) {
    int named = 0;
    for (const int paragraph : {60, 71, 80, 97}) {
        story(paragraph);
        if (present(cuts(0)).kind == CutKind::paragraph) continue;
        const std::string told = said("cut-weaker-than-asked");
        ASSERT_THAT(told, testing::HasSubstr("banxin cuts EDITION bridge"));
        int least = 1;
        while (least <= 4 && present(cuts(least)).kind != CutKind::paragraph) ++least;
        const std::string figure = "with `give_up: " + std::to_string(least) + "` it is cut between paragraphs";
        EXPECT_EQ(told.find(figure) != std::string::npos, least <= 4) << paragraph << " " << told;
        named += least <= 4 ? 1 : 0;
    }
    EXPECT_GT(named, 1);
}

// Six columns of three lines: what is over is told in lines of text, and by how much the frame would have to be deeper.
TEST_F(StoryCutsOfAnIssue, TellTextThatIsOverWhereTheyLandAsCheckDoes) {
    put("../layouts/back.yaml",
        "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: feature, columns: 1-6, lines: 1-20}\n- {id: hole, kind: jumps, columns: 1-6, lines: 22-26}\n");
    story(97);
    const StoryCut cut = present(cuts(2));
    ASSERT_TRUE(cut.landing);
    ASSERT_GT(cut.landing->text_lines_over, cut.landing->lines_over);
    EXPECT_THAT(said("jump-hole-over"), testing::HasSubstr("is " + std::to_string(cut.landing->text_lines_over) +
                                                           " lines too small for `bridge`, over 6 columns, " +
                                                           std::to_string(cut.landing->lines_over) + " line"));
}

TEST_F(StoryCutsOfAnIssue, NameNoneWhereTheCutIsWhatWasAskedFor) {
    story(97);
    const StoryCuts found = cuts(9);
    ASSERT_EQ(present(found).kind, CutKind::paragraph);
    EXPECT_TRUE(std::ranges::all_of(found.cuts, [](const StoryCut& cut) { return cut.gives_up == 0; }));
}

}  // namespace
}  // namespace banxin
