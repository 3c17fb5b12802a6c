#include "check/judge_interlinear.h"

#include <gtest/gtest.h>

#include "small_edition.h"

namespace banxin {
namespace {

/// The findings on annotations of the small edition's story, at 9 pt.
Diagnostics found(std::vector<Annotation> annotations, Length leading) {
    SmallEdition small = jumped_edition();
    small.edition.paper.body.leading = leading;
    small.story().body.front().annotations = std::move(annotations);
    return judge_interlinear(small.story(), small.edition.paper);
}

const SourceSpot kSpot{"stories/tram.md", 5, 3};
const Length kNewspaper = Length::emu(142'875);  // 11.25 pt
const Annotation kDots{AnnotationKind::dots, 0, 3, {}, 0, kSpot};
const Annotation kName{AnnotationKind::name, 2, 4, {}, 0, kSpot};
const Annotation kRuby{AnnotationKind::ruby, 0, 1, "líng", 0, kSpot};

TEST(JudgeInterlinear, DotsWithALineUnderThemFitNewspaperLines) {
    EXPECT_EQ(codes(found({kDots, kName}, kNewspaper)), "");
}

TEST(JudgeInterlinear, ReadingsWantHalfAnEm) {
    EXPECT_EQ(codes(found({kRuby}, 13_pt)), "no-room-between-lines");
    EXPECT_EQ(codes(found({kRuby}, 14_pt)), "");
}

TEST(JudgeInterlinear, ReadingsAndDotsShareTheGap) {
    EXPECT_EQ(codes(found({kRuby, kDots}, 14_pt)), "no-room-between-lines");
}

TEST(JudgeInterlinear, TheWarningStandsAtTheTextAndNamesTheLeadingThatWouldDo) {
    const Diagnostics diagnostics = found({kRuby}, kNewspaper);
    ASSERT_EQ(diagnostics.size(), 1u);
    EXPECT_EQ(diagnostics[0].spot, kSpot);
    EXPECT_EQ(diagnostics[0].message.english(), "readings over the text need 4.5pt between two lines; there is 2.25pt");
    EXPECT_EQ(
        diagnostics[0].hint.english(),
        "give the style `body` a `leading` of 13.5pt or more in paper.yaml, and fewer `lines` to a layout whose type "
        "area no longer fits its page; or a smaller `size`");
}

}  // namespace
}  // namespace banxin
