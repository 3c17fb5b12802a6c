#include <gtest/gtest.h>

#include "found.h"
#include "read/layout/place_frames.h"
#include "read/layout/read_template.h"

namespace banxin {
namespace {

/// A layout of 6 columns and 40 lines with a masthead on the first eight; frames from line 6 on.
std::string layout(const std::string& frames) {
    return "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 40}\n"
           "furniture:\n  - {kind: masthead, columns: 1-6, lines: 1-8}\nframes:\n" +
           frames;
}

Result<PageTemplate> with(const std::string& frames, int air = 1) {
    return parse_layout({"front.yaml", layout(frames)}).and_then([air](const LayoutFile& file) {
        Paper paper;
        paper.frame_air = air;
        return place_frames(file, paper);
    });
}

/// `lead 10-19 · left 21-40`: the lines of every leg.
std::string places(const Result<PageTemplate>& page) {
    if (!page) return first_words(page);
    std::string out;
    for (const FrameTemplate& frame : page->frames) {
        for (const GridArea& leg : frame.legs) {
            out += (out.empty() ? "" : " · ") + frame.id.value + " " + std::to_string(leg.lines.first) + "-" +
                   std::to_string(leg.lines.last);
        }
    }
    return out;
}

// A masthead of eight lines, a line of white, ten lines; a line of white, to the page's foot.
TEST(Relation, AFrameStandsBelowAnotherWithALineOfWhite) {
    const std::string frames =
        "  - {id: lead, columns: 1-4, below: masthead, lines: 10}\n"
        "  - {id: left, columns: 1-2, below: lead, to: foot}\n";
    EXPECT_EQ(places(with(frames)), "lead 10-19 · left 21-40");
    EXPECT_EQ(places(with(frames, 0)), "lead 9-18 · left 19-40");
    EXPECT_EQ(places(with(frames, 2)), "lead 11-20 · left 23-40");
}

TEST(Relation, OneNumberMovesAllThatStandsBelow) {
    const auto page = [](const std::string& depth) {
        return places(
            with("  - {id: c, columns: 1-2, below: b, to: foot}\n"
                 "  - {id: b, columns: 1-3, below: a, lines: 5}\n"
                 "  - {id: a, columns: 1-3, lines: 10-" +
                 depth + "}\n"));
    };
    EXPECT_EQ(page("15"), "c 23-40 · b 17-21 · a 10-15");
    EXPECT_EQ(page("19"), "c 27-40 · b 21-25 · a 10-19");
}

TEST(Relation, BelowSeveralItStandsUnderTheLowest) {
    EXPECT_EQ(places(with("  - {id: a, columns: 1-3, lines: 10-20}\n"
                          "  - {id: b, columns: 4-6, lines: 10-24}\n"
                          "  - {id: c, columns: 1-6, below: [a, b], to: 38}\n")),
              "a 10-20 · b 10-24 · c 26-38");
}

// The second leg of the L stands under the first, without white; what stands below the L is under the leg of its
// columns.
TEST(Relation, LegsTouchAndOnlyThoseOfItsColumnsCount) {
    EXPECT_EQ(places(with("  - {id: ell, legs: [{columns: 1-4, lines: 10-20}, {columns: 1-2, below: ell, lines: 6}]}\n"
                          "  - {id: left, columns: 1-2, below: ell, lines: 2}\n"
                          "  - {id: right, columns: 3-4, below: ell, lines: 2}\n"
                          "  - {id: side, columns: 5-6, below: ell, lines: 2}\n")),
              "ell 10-20 · ell 21-26 · left 28-29 · right 22-23 · side 28-29");
}

TEST(Relation, ToEndsAboveWhatItNames) {
    EXPECT_EQ(places(with("  - {id: strip, kind: ad, columns: 1-6, lines: 33-40}\n"
                          "  - {id: a, columns: 1-3, below: masthead, to: strip}\n")),
              "strip 33-40 · a 10-31");
}

TEST(Relation, TheFootIsAboveFurnitureThatStandsThere) {
    const auto page = parse_template(
        {"f.yaml",
         "name: f\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 40}\n"
         "furniture: [{kind: folio, columns: 1-6, lines: 1-2}, {kind: imprint, columns: 1-3, lines: 39-40}]\n"
         "frames: [{id: a, columns: 1-3, below: folio, to: foot}, {id: b, columns: 4-6, below: folio, to: foot}]\n"});
    EXPECT_EQ(places(page), "a 4-37 · b 4-40");
}

TEST(Relation, AStackSharesOutItsLines) {
    EXPECT_EQ(places(with(
                  "  - stack: {columns: 1-2, lines: 10-40, frames: [{id: a, lines: 10}, {id: b, lines: 8}, {id: c}]}\n"
                  "  - stack: {columns: 3-4, below: masthead, to: foot, frames: [{id: d, lines: rest}, "
                  "{id: e, lines: 8}]}\n"
                  "  - {id: f, columns: 5-6, below: d, lines: 3}\n")),
              "a 10-19 · b 21-28 · c 30-40 · d 10-31 · e 33-40 · f 33-35");
}

// Thirty lines from 11 on: a picture of six at the foot, one from the frame's third line.
TEST(Relation, PlacesCountFromTheirFrame) {
    const auto page = with(
        "  - {id: a, columns: 1-3, lines: 11-40, head: {place: inside, at: 4},\n"
        "     pictures: [{columns: 2-3, lines: 6, at: foot}, {columns: 1, lines: 2, at: 3}],\n"
        "     pull: {columns: 1, lines: 2, at: top}}\n");
    ASSERT_TRUE(page) << first_words(page);
    const FrameTemplate& frame = page->frames.front();
    EXPECT_EQ(frame.pictures[0].lines, (Span{35, 40}));
    EXPECT_EQ(frame.pictures[1].lines, (Span{13, 14}));
    EXPECT_EQ(frame.pull->lines, (Span{11, 12}));
    EXPECT_EQ(frame.head.from_line, 14);
}

TEST(Relation, MistakesTellTheResolvedPlaces) {
    EXPECT_EQ(places(with("  - {id: a, columns: 1-3, lines: 10-20}\n  - {id: b, columns: 1-3, below: a, lines: 25}\n")),
              "frame `b` (columns 1-3, lines 22-46) reaches line 46; the page has 40 lines / make it 19 lines deep at "
              "most, or give "
              "the grid more lines");
    EXPECT_EQ(places(with("  - {id: a, columns: 1-3, lines: 10-20}\n  - {id: b, columns: 1-3, below: a, lines: 9}\n"
                          "  - {id: c, columns: 3, lines: 30-40}\n")),
              "frame `c` overlaps frame `b` / frame `c` is column 3, lines 30-40; frame `b` is columns 1-3, lines "
              "22-30: move one "
              "of them, or make it smaller");
    EXPECT_EQ(
        places(with("  - {id: a, columns: 1-3, lines: 10-39}\n  - {id: b, columns: 1-3, below: a, to: foot}\n")),
        "no line is left for frame `b`: it would start in line 41 and end in line 40 / let what stands above it end "
        "higher, or give it lines of its own");
    EXPECT_EQ(
        places(
            with("  - stack: {columns: 1-2, lines: 10-20, frames: [{id: a, lines: 8}, {id: b, lines: 2}, {id: c}]}\n")),
        "the stack is 11 lines deep (columns 1-2, lines 10-20), and its frames take 12 with the white between / "
        "leave at least a line for frame `c`");
}

// Furniture is named as the file would name it (issue/file_tongue.h), the foot only where a frame ends there.
TEST(Relation, ASlipInAChineseNameIsGuessed) {
    EXPECT_EQ(places(with("  - {id: lead, columns: 1, below: 报抬, lines: 3}\n")),
              "the layout has no frame or furniture `报抬` / did you mean `masthead`?");
    EXPECT_EQ(places(with("  - {id: lead, columns: 1, below: masthead, to: 板底}\n")),
              "the layout has no frame or furniture `板底` / did you mean `foot`?");
}

TEST(Relation, MistakesAreToldWhereTheyAreMadeAndOnce) {
    EXPECT_EQ(refusals(with("  - {id: lead, columns: 1, lines: 10-20}\n  - {id: b, columns: 1, below: laed, lines: 3}\n"
                            "  - {id: c, columns: 1, below: b, to: foot}\n")),
              Found{"8:32 below-unknown"});
    EXPECT_EQ(
        refusals(with("  - {id: a, columns: 1, below: b, lines: 3}\n  - {id: b, columns: 1, below: a, lines: 3}\n")),
        Found{"7:5 below-circle"});
    EXPECT_EQ(refusals(with("  - {id: a, columns: 1, below: a, lines: 3}\n")), Found{"7:5 below-circle"});
    EXPECT_EQ(refusals(with("  - stack: {columns: 1, lines: 10-30, frames: [{id: a}, {id: b}]}\n")),
              Found{"7:62 stack-rest-twice"});
}

TEST(Relation, ASpanBesideARelationIsRefused) {
    EXPECT_EQ(refusals(with("  - {id: a, columns: 1, below: masthead, lines: 10-20}\n")),
              Found{"7:49 lines-and-relation"});
    EXPECT_EQ(refusals(with("  - {id: a, columns: 1, below: masthead, lines: 3, to: foot}\n")),
              Found{"7:56 lines-and-relation"});
    EXPECT_EQ(refusals(with("  - {id: a, columns: 1, lines: 10-20, to: foot}\n")), Found{"7:43 lines-and-relation"});
    EXPECT_EQ(refusals(with("  - {id: a, columns: 1, below: masthead}\n")), Found{"7:5 missing-key"});
    EXPECT_EQ(refusals(with("  - stack: {columns: 1, lines: 10-30, frames: [{id: a, columns: 2}]}\n")),
              Found{"7:56 unknown-key"});
}

// The masthead ends on line 8, and line 9 is white: 31 lines are left. What stands below is not told of.
TEST(Relation, AFrameDeeperThanThePageIsNamedWithTheRoomThatThereIs) {
    const auto deep = with(
        "  - {id: lead, columns: 1-2, below: masthead, lines: 50}\n"
        "  - {id: next, columns: 1-2, below: lead, to: foot}\n");
    EXPECT_EQ(refusals(deep), Found{"7:54 frame-outside-type-area"});
    EXPECT_EQ(
        first_words(deep),
        "frame `lead` (columns 1-2, lines 10-59) reaches line 59; the page has 40 lines / make it 31 lines deep at "
        "most, or give the grid more lines");
    EXPECT_EQ(places(with("  - {id: lead, columns: 1-2, below: masthead, lines: 31}\n")), "lead 10-40");
}

std::string over_in(const std::string& stack) {
    const auto file = parse_layout({"front.yaml", layout("  - stack: " + stack + "\n")});
    if (!file) return first_words(file);
    Paper paper;
    paper.frame_air = 1;
    std::string out;
    for (const Diagnostic& found : stack_lines_over(*file, paper))
        out += std::to_string(found.spot.line) + ": " + found.message.english() + " / " + found.hint.english();
    return out.empty() ? "nothing" : out;
}

TEST(Relation, LinesOfAStackThatNoFrameTakesAreToldOf) {
    EXPECT_EQ(over_in("{columns: 1, lines: 10-40, frames: [{id: a, lines: 9}, {id: b, lines: 10}]}"),
              "7: 11 lines of the stack (column 1, lines 10-40) are in none of its frames / give frame `b` no `lines`, "
              "and it takes the rest, or make the stack less deep");
    EXPECT_EQ(over_in("{columns: 1, lines: 10-29, frames: [{id: a, lines: 9}, {id: b, lines: 10}]}"), "nothing");
    EXPECT_EQ(over_in("{columns: 1, below: masthead, to: foot, frames: [{id: a, lines: 9}, {id: b}]}"), "nothing");
    EXPECT_EQ(over_in("{columns: 1, below: masthead, to: foot, frames: [{id: a, lines: 30}]}"),
              "7: 1 line of the stack (column 1, lines 10-40) is in none of its frames / give frame `a` no `lines`, "
              "and it takes the rest, or make the stack less deep");
}

}  // namespace
}  // namespace banxin
