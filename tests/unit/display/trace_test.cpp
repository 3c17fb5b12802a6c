#include "display/trace.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const Source kCaption{Element::caption, {"ferry"}, 2, 0, {{0}, {9}}};

TEST(Trace, GivesMarksTheirSourceAndLeavesTheirRange) {
    GlyphRun run;
    run.source.text = {{3}, {5}};
    std::vector<Mark> marks{run, FilledRect{}};
    trace(marks, kCaption);
    EXPECT_EQ(*source_of(marks[0]), (Source{Element::caption, {"ferry"}, 2, 0, {{3}, {5}}}));
    EXPECT_EQ(*source_of(marks[1]), (Source{Element::caption, {"ferry"}, 2, 0, {}}));
}

TEST(Trace, LeavesMarksThatHaveASource) {
    FilledRect rule;
    rule.source.element = Element::rule;
    EXPECT_EQ(source_of(traced({rule}, kCaption).front())->element, Element::rule);
}

TEST(Trace, AFramesNoteHasNoSource) {
    const Mark note = FrameNote{FrameId{"lead"}, ""};
    EXPECT_EQ(source_of(note), nullptr);
}

TEST(SourceText, IsWhatTheEngineDidNotWrite) {
    GlyphRun run;
    run.text = "1.雁汐■";
    EXPECT_EQ(source_text(run), "1.雁汐■");
    run.marker_bytes = 2;
    run.end_mark_bytes = 3;
    EXPECT_EQ(source_text(run), "雁汐");
}

}  // namespace
}  // namespace banxin
