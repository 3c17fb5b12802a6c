#include "model/element_text.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Edition edition_of(Story story) {
    Edition edition;
    story.id = {"ferry"};
    edition.stories.emplace(story.id, std::move(story));
    return edition;
}

std::optional<std::string> text(const Story& story, Element element, int item = 0) {
    return text_of(edition_of(story), {element, {"ferry"}, item});
}

TEST(ElementText, OfAHeadHasNoWishedBreaks) {
    Story story;
    story.headline = "雁汐早班船|提前｜开";
    story.deck = {"灯下", "添|班"};
    EXPECT_EQ(text(story, Element::headline), "雁汐早班船提前开");
    EXPECT_EQ(text(story, Element::deck, 1), "添班");
    EXPECT_EQ(text(story, Element::deck, 2), "");
}

// 班 is the second character that is set and the third that was written.
TEST(ElementText, FindsACharacterInWhatWasWritten) {
    EXPECT_EQ(offset_in_marked("添|班", {0}), TextOffset{0});
    EXPECT_EQ(offset_in_marked("添|班", {1}), TextOffset{2});
    EXPECT_EQ(offset_in_marked("添|班", {2}), TextOffset{3});
}

TEST(ElementText, OfTheStorysTextIsOneForAllItsElements) {
    Story story;
    story.body = {{BlockKind::paragraph, {{"早班船", Emphasis::none}}, "", {}},
                  {BlockKind::crosshead, {{"灯下", Emphasis::none}}, "", {}}};
    EXPECT_EQ(text(story, Element::body), "早班船\n灯下");
    EXPECT_EQ(text(story, Element::crosshead), text(story, Element::body));
    EXPECT_EQ(text(story, Element::drop_cap), text(story, Element::body));
}

TEST(ElementText, OfACaptionIsItsWordsAsTheyRun) {
    Story story;
    story.pictures.resize(2);
    story.pictures[1].title = "渡口";
    story.pictures[1].caption = "灯下的早班船。";
    story.pictures[1].credit = "阿川 摄";
    EXPECT_EQ(text(story, Element::caption, 1), "渡口　灯下的早班船。");
    EXPECT_EQ(text(story, Element::picture_credit, 1), "阿川 摄");
}

TEST(ElementText, IsNothingOfWhatTheEngineWords) {
    EXPECT_EQ(text({}, Element::jump_to), std::nullopt);
    EXPECT_EQ(text({}, Element::picture), std::nullopt);
    EXPECT_EQ(text_of(Edition{}, {Element::folio}), std::nullopt);
}

TEST(ElementText, OfAPointerAndAContinuationIsWhatStandsThere) {
    Story story;
    story.short_title = "早班船";
    EXPECT_EQ(text(story, Element::pointer), "早班船");
    story.headline = "早班船|提前开";
    EXPECT_EQ(text(story, Element::pointer), "早班船　提前开");
    EXPECT_EQ(text(story, Element::jump_head), "早班船");
}

}  // namespace
}  // namespace banxin
