// Characters that no font has are told of wherever an editor's words are set.
#include "check/judge_glyphs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "small_edition.h"

namespace banxin {
namespace {

/// Words in a frame with a hieroglyph that stands there so many times.
PlacedLine line_without(Source source, std::size_t times = 1) {
    auto text = std::make_shared<ShapedText>();
    text->missing.assign(times, {U'𓀁', {}, 0});
    PlacedLine line;
    line.text = std::move(text);
    line.source = std::move(source);
    return line;
}

Diagnostics judged(const SmallEdition& small) {
    std::vector<MissingCharacter> all;
    for (const FilledPage& page : small.filled.pages)
        std::ranges::move(missing_beside_text(page, small.edition), std::back_inserter(all));
    return judge_glyphs(all, small.edition);
}

TEST(JudgeGlyphs, TellsOfCaptionsOfArtAtItsFrame) {
    SmallEdition small = jumped_edition();
    small.lead().lines = {line_without({Element::caption, {}})};
    const Diagnostics found = judged(small);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].code, "missing-glyph");
    EXPECT_EQ(found[0].spot, (SourceSpot{"edition.yaml", 7, 5}));
    EXPECT_NE(found[0].message.english().find("U+13001"), std::string::npos);
}

TEST(JudgeGlyphs, TellsOfHeadsAndCaptionsOfAStoryOnceWithTheirNumber) {
    SmallEdition small = jumped_edition();
    StoryPicture picture;
    picture.spot = {"stories/tram.md", 8, 1};
    small.story().pictures = {picture};
    const PlacedLine first_line = line_without({Element::caption, {"tram"}}, 2);
    small.lead().lines = {first_line, first_line};  // two lines of one caption
    small.hole().lines = {line_without({Element::jump_head, {"tram"}})};
    const Diagnostics found = judged(small);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].spot, (SourceSpot{"stories/tram.md", 8, 1}));
    EXPECT_NE(found[0].message.english().find("which stands there 3 times"), std::string::npos);
}

// A pointer says what its story's headline says.
TEST(JudgeGlyphs, LeavesWordsThatStandElsewhereToThatPlace) {
    SmallEdition small = jumped_edition();
    small.lead().lines = {line_without({Element::pointer, {"tram"}}), line_without({Element::body, {"tram"}})};
    EXPECT_TRUE(judged(small).empty());
}

}  // namespace
}  // namespace banxin
