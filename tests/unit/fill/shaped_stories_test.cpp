#include "fill/text/shaped_stories.h"

#include <gtest/gtest.h>

#include "fill/text/pour.h"

namespace banxin {
namespace {

/// A story on a level page and on a vertical one.
struct ShapedStoriesTest : testing::Test {
    ShapedStoriesTest() {
        edition.paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
        for (const TextKind kind : {TextKind::dateline, TextKind::crosshead, TextKind::credit, TextKind::quote,
                                    TextKind::list, TextKind::lead})
            edition.paper.styles[kind] = {};
        Block block;
        block.spans.push_back({"早班12月5日开", Emphasis::none});
        edition.stories[id].body = {block};
        StoryBinding story;
        story.story = id;
        binding.content = story;
        for (const Writing writing : {Writing::horizontal, Writing::vertical}) {
            PagePlan plan;
            plan.turn.writing = writing;
            FramePlan frame;
            frame.binding = binding;
            plan.frames.push_back(std::move(frame));
            plans.push_back(plan);
        }
    }

    const StoryId id{"ferry"};
    Edition edition;
    FrameBinding binding;
    std::vector<PagePlan> plans;
    FontLibrary library;
};

TEST_F(ShapedStoriesTest, AreShapedOnceForEveryWriting) {
    const ShapedStories stories =
        shape_stories(edition, plans, open_type_case(edition.paper, library).value(), nullptr);
    EXPECT_EQ(stories.story(Writing::horizontal, id)->text->units.size(), 8u);
    EXPECT_EQ(stories.story(Writing::vertical, id)->text->units.size(), 7u);  // 12 is one cell
}

// 月 is the fifth character: the fifth unit of a level line, the fourth of a vertical one.
TEST_F(ShapedStoriesTest, APlaceOfTheTextIsTheSameInBoth) {
    const ShapedStories stories =
        shape_stories(edition, plans, open_type_case(edition.paper, library).value(), nullptr);
    const TextCursor level{0, 4};
    const TextCursor standing{0, 3};
    EXPECT_EQ(stories.translate(id, level, {Writing::horizontal, Writing::vertical}), standing);
    EXPECT_EQ(stories.translate(id, standing, {Writing::vertical, Writing::horizontal}), level);
    EXPECT_EQ(stories.translate(id, level, {Writing::horizontal, Writing::horizontal}), level);
}

TEST_F(ShapedStoriesTest, TheEndIsTheEnd) {
    const ShapedStories stories =
        shape_stories(edition, plans, open_type_case(edition.paper, library).value(), nullptr);
    EXPECT_TRUE(at_end(*stories.story(Writing::vertical, id)->text,
                       stories.translate(id, {1, 8}, {Writing::horizontal, Writing::vertical})));
}

}  // namespace
}  // namespace banxin
