#include "display/source_at.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// 雁汐日 as 10 pt squares from (100, 100) pt on, behind a list's marker; characters 5 to 7 of a story.
GlyphRun level_run() {
    GlyphRun run;
    run.origin = {100_pt, 100_pt};
    run.size = 10_pt;
    run.width = 40_pt;
    run.text = "●雁汐日";
    run.marker_bytes = 3;
    run.source = {Element::body, {"ferry"}, 0, 1, {{5}, {8}}};
    run.glyphs = {{1, kNoCharacter, {}, {}},
                  {2, {5}, ShortLength(10_pt), {}},
                  {3, {6}, ShortLength(20_pt), {}},
                  {4, {7}, ShortLength(30_pt), {}}};
    return run;
}

DisplayList page_of(std::vector<Mark> marks) {
    DisplayList page;
    page.marks = std::move(marks);
    return page;
}

int character_at(const DisplayList& page, Point place) {
    const auto found = source_at(page, place);
    return found && found->character ? found->character->value : -1;
}

TEST(SourceAt, FindsTheCharacterWhoseCellHoldsThePlace) {
    const DisplayList page = page_of({level_run()});
    EXPECT_EQ(character_at(page, {111_pt, 95_pt}), 5);
    EXPECT_EQ(character_at(page, {129_pt, 95_pt}), 6);
    EXPECT_EQ(character_at(page, {139_pt, 95_pt}), 7);
    EXPECT_EQ(source_at(page, {139_pt, 95_pt})->source.story, StoryId{"ferry"});
}

TEST(SourceAt, AMarkerIsOfTheElementAndNoCharacter) {
    const auto found = source_at(page_of({level_run()}), {105_pt, 95_pt});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->source.element, Element::body);
    EXPECT_EQ(found->character, std::nullopt);
}

TEST(SourceAt, IsNothingOnWhite) {
    const DisplayList page = page_of({level_run(), FrameNote{FrameId{"lead"}, ""}});
    EXPECT_FALSE(source_at(page, {150_pt, 95_pt}));
    EXPECT_FALSE(source_at(page, {111_pt, 88_pt}));
}

// Two characters one under the other: cells from 100 to 110 and from 110 to 120 pt, the head of the box to the right.
TEST(SourceAt, GoesDownAVerticalLine) {
    GlyphRun run = level_run();
    run.setting = GlyphSetting::upright;
    run.width = 20_pt;
    const Length head = 10_pt * 88 / 100;
    run.glyphs = {{2, {5}, {}, ShortLength(head)}, {3, {6}, {}, ShortLength(head + 10_pt)}};
    const DisplayList page = page_of({run});
    EXPECT_EQ(character_at(page, {103_pt, 109_pt}), 5);
    EXPECT_EQ(character_at(page, {103_pt, 111_pt}), 6);
    EXPECT_FALSE(source_at(page, {97_pt, 111_pt}));
}

TEST(SourceAt, TextIsFoundOverThePictureThatItLiesOn) {
    FilledRect band;
    band.area = {90_pt, 80_pt, 100_pt, 40_pt};
    band.source = {Element::picture, {"ferry"}, 1};
    const DisplayList page = page_of({band, level_run()});
    EXPECT_EQ(source_at(page, {91_pt, 81_pt})->source.element, Element::picture);
    EXPECT_EQ(source_at(page, {111_pt, 95_pt})->source.element, Element::body);
}

}  // namespace
}  // namespace banxin
