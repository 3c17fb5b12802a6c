// A proofreader's marks on pages and on their proofs.
#include "issue/proof_marks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/version/mark_area.h"
#include "issue/margin_notes.h"
#include "support/two_times.h"

namespace banxin {
namespace {

constexpr int kCoarse = 72;

class ProofMarks : public TwoTimes {
  protected:
    std::optional<ProofNotes> notes_on(const DisplayList& page, MarksDrawn drawn) {
        states_ = mark_states(marks_, before_);
        const JudgedMarks judged{before_, marks_, states_};
        auto notes = MarkPainter(issue_, judged, english()).notes_on(page, drawn);
        if (notes) notes->fonts = prepare_fonts({&notes->page}, issue_.library());
        return notes;
    }

    static std::vector<std::string> words_of(const DisplayList& page) {
        std::vector<std::string> words;
        for (const Mark& mark : page.marks) {
            if (const auto* run = std::get_if<GlyphRun>(&mark)) words.push_back(run->text);
        }
        return words;
    }

    static Rect ground_of(const ProofNotes& notes) { return std::get<FilledRect>(notes.page.marks.front()).area; }

    /// Red, green, blue.
    static std::vector<int> pixel(const Pixels& picture, Point point) {
        const auto at =
            static_cast<std::size_t>(pixels_of(point.y, kCoarse) * picture.width + pixels_of(point.x, kCoarse)) * 3;
        return {picture.samples[at], picture.samples[at + 1], picture.samples[at + 2]};
    }

    std::vector<ProofMark> marks_{{StoryId{"bridge"}, "围挡", "围栏", "严冬至", {}, 1},
                                  {StoryId{"market"}, "旧棚", "新棚", {}, {}, 2},
                                  {StoryId{"books"}, "无此句", "也无此句", {}, {}, 3}};
    std::vector<MarkState> states_;
};

TEST_F(ProofMarks, ThatAreNotDoneStandOnTheirPages) {
    const Document pages = issue_.painted(GuideMode::off);
    const auto first = notes_on(pages.pages[0], MarksDrawn::unsettled);
    ASSERT_TRUE(first);
    EXPECT_THAT(words_of(first->page), testing::ElementsAre("1", "1", "围挡 → 围栏", "严冬至"));
    const auto second = notes_on(pages.pages[1], MarksDrawn::unsettled);
    ASSERT_TRUE(second);
    EXPECT_THAT(words_of(second->page), testing::ElementsAre("3", "无此句 → 也无此句", "gone"));
    const auto all = notes_on(pages.pages[0], MarksDrawn::all);
    ASSERT_TRUE(all);
    EXPECT_THAT(words_of(all->page), testing::Contains("旧棚 → 新棚"));
}

TEST_F(ProofMarks, SayThatTheirWordsFoundNoRoom) {
    std::vector<std::string> paragraphs(60, kFirst);
    paragraphs.push_back("末了这一句谁也没看见。");
    put("stories/market.md", story("早市搬进新棚", paragraphs));
    before_ = version();
    marks_ = {{StoryId{"market"}, "谁也没看见", "谁都看见了", {}, {}, 1}};
    const auto notes = notes_on(issue_.painted(GuideMode::off).pages[0], MarksDrawn::unsettled);
    ASSERT_TRUE(notes);
    EXPECT_THAT(words_of(notes->page), testing::ElementsAre("1", "谁也没看见 → 谁都看见了", "the words find no room"));
}

// Neither red nor green: nobody has to mend them, and nobody has.
TEST_F(ProofMarks, ThatAreTickedOffAsTheyAreHaveNoGround) {
    marks_.resize(1);
    marks_[0].is_ticked = true;
    const DisplayList page = issue_.painted(GuideMode::off).pages[0];
    EXPECT_FALSE(notes_on(page, MarksDrawn::unsettled));
    const auto all = notes_on(page, MarksDrawn::all);
    ASSERT_TRUE(all);
    EXPECT_THAT(words_of(all->page), testing::ElementsAre("1", "1", "围挡 → 围栏", "ticked off", "严冬至"));
    for (const Mark& mark : all->page.marks) {
        const auto* rect = std::get_if<FilledRect>(&mark);
        EXPECT_TRUE(rect == nullptr || rect->ink.ink == kNoteInk);
    }
}

TEST_F(ProofMarks, LeaveAPageWithoutThemAsItIs) {
    marks_.resize(1);
    EXPECT_FALSE(notes_on(issue_.painted(GuideMode::off).pages[1], MarksDrawn::unsettled));
}

// Red lets the proof show through, a number covers it, and the margin is white whatever colour the paper has.
TEST_F(ProofMarks, AreDrawnOverASoftProof) {
    const DisplayList page = issue_.painted(GuideMode::off).pages[0];
    const auto notes = notes_on(page, MarksDrawn::unsettled);
    ASSERT_TRUE(notes);
    Pixels proof{pixels_of(page.trim.width, kCoarse), pixels_of(page.trim.height, kCoarse), 3, {}};
    proof.samples.assign(static_cast<std::size_t>(proof.width * proof.height) * 3, 200);
    const auto marked = with_notes(proof, *notes, kCoarse);
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->width, pixels_of(page.trim.width + 75_mm, kCoarse));
    EXPECT_EQ(pixel(*marked, {10_mm, 380_mm}), (std::vector<int>{200, 200, 200}));
    EXPECT_EQ(pixel(*marked, {page.trim.width + 70_mm, 380_mm}), (std::vector<int>{255, 255, 255}));
    const Rect red = ground_of(*notes);
    EXPECT_EQ(pixel(*marked, {red.x + red.width / 2, red.y + red.height / 2}),
              (std::vector<int>{200 * 0xF7 / 255, 200 * 0xB2 / 255, 200 * 0xAD / 255}));
    ASSERT_EQ(notes->solid.size(), 1u);
    EXPECT_EQ(pixel(*marked, {notes->solid[0].x + 1_pt / 2, notes->solid[0].y + 1_pt * 4}),
              (std::vector<int>{0x22, 0x22, 0x22}));
}

TEST_F(ProofMarks, HaveTheirMarginOnEitherSide) {
    const DisplayList page = issue_.painted(GuideMode::off).pages[0];
    const auto notes = notes_on(page, MarksDrawn::unsettled);
    ASSERT_TRUE(notes);
    const DisplayList right = page_with_notes(page, *notes);
    const DisplayList left = page_with_notes(page, *notes, MarginSide::left);
    EXPECT_EQ(left.trim, right.trim);
    const Length margin = right.trim.width - page.trim.width;
    for (std::size_t i = 0; i < right.marks.size(); ++i) {
        const Rect there = area_of(right.marks[i]);
        const Rect here = area_of(left.marks[i]);
        if (there.width == Length()) continue;
        EXPECT_EQ(here.x, there.x > page.trim.width ? there.x - page.trim.width : there.x + margin);
    }
}

}  // namespace
}  // namespace banxin
