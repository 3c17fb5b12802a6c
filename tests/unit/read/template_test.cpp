#include <gtest/gtest.h>

#include "found.h"
#include "read/house/houses.h"
#include "read/layout/check_template.h"
#include "read/layout/read_template.h"

namespace banxin {
namespace {

Result<PageTemplate> parse(const std::string& text) {
    return parse_template({"front.yaml", text});
}

/// A layout of 6 columns and 40 lines; frames and other keys from line 4 on.
Result<PageTemplate> with(const std::string& rest) {
    return parse("name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 40}\n" +
                 rest);
}

TEST(Template, ReadsTheGrid) {
    const auto layout = with("frames: []\n");
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->name, "front");
    EXPECT_EQ(layout->trim, (Size{275_mm, 390_mm}));
    EXPECT_EQ(layout->columns, 6);
    EXPECT_EQ(layout->measure, 11_em);
    EXPECT_EQ(layout->gutter, 1_em);
    EXPECT_EQ(layout->lines, 40);
    EXPECT_FALSE(layout->top);
    EXPECT_EQ(layout->rules, RuleMode::automatic);
}

TEST(Template, ReadsAFrame) {
    const auto layout = with(
        "frames:\n"
        "  - id: lead\n"
        "    columns: 1-4\n"
        "    lines: 3-30\n"
        "    into: 3\n"
        "    split: absolute\n"
        "    head: {grade: 1, lines: 1, align: left}\n"
        "    pictures: [{columns: 3-4, lines: 20-30}]\n"
        "  - {id: side, columns: 5, lines: 3-30}\n");
    ASSERT_TRUE(layout);
    const FrameTemplate& lead = layout->frames[0];
    EXPECT_EQ(lead.id, FrameId{"lead"});
    EXPECT_EQ(lead.spot, (SourceSpot{"front.yaml", 5, 9}));
    EXPECT_EQ(lead.legs[0].columns, (Span{1, 4}));
    EXPECT_EQ(lead.legs[0].lines, (Span{3, 30}));
    EXPECT_EQ(lead.into, 3);
    EXPECT_EQ(lead.split, ColumnMode::absolute);
    EXPECT_EQ(lead.head.grade, 1);
    EXPECT_EQ(lead.head.shape, HeadShape::left);
    EXPECT_EQ(lead.pictures[0].columns, (Span{3, 4}));
    EXPECT_EQ(layout->frames[1].legs[0].columns, (Span{5, 5}));
    EXPECT_FALSE(layout->frames[1].into);
}

TEST(Template, ReadsTheLookOfAHead) {
    const auto layout = with(
        "frames: [{id: lead, columns: 1-4, lines: 3-30, head: {font: kai, ink: section, kicker: {font: hei, ink: red}, "
        "deck: {ink: tide}, size: 21pt}}, {id: side, columns: 5-6, lines: 3-30, head: {size: own}}]\n");
    ASSERT_TRUE(layout);
    const HeadPlan& lead = layout->frames[0].head;
    EXPECT_EQ(lead.look.headline, (PartLook{FontRole{"kai"}, InkName{"section"}}));
    EXPECT_EQ(lead.look.kicker, (PartLook{FontRole{"hei"}, InkName{"red"}}));
    EXPECT_EQ(lead.look.deck, (PartLook{{}, InkName{"tide"}}));
    EXPECT_EQ(lead.size, 21_pt);
    EXPECT_EQ(layout->frames[1].head.sizing, HeadSizing::own);
    EXPECT_FALSE(layout->frames[1].head.size);
}

// Which sizes there are, the paper knows.
TEST(Template, TakesASizeByItsName) {
    const auto layout = with(
        "frames: [{id: lead, columns: 1-4, lines: 3-30, head: {size: 小初}}, {id: side, columns: 5-6, lines: 3-30, "
        "head: {size: 小出}}]\n");
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->frames[0].head.size_name, "小初");
    EXPECT_EQ(layout->frames[0].head.sizing, HeadSizing::own);
    const Diagnostics found = check_template_in(*layout, *built_in_house("zh-Hans"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().code, "unknown-size");
    EXPECT_EQ(found.front().spot.line, 4);
}

TEST(Template, LetsAFrameStandOverStoriesAlone) {
    const std::string two =
        "frames:\n  - {id: a, columns: 1-3, lines: 1-30, pictures: [{columns: 1, lines: 25-30}]}\n"
        "  - {id: b, columns: 4-6, lines: 1-30}\n  - {id: c, kind: jumps, columns: 1-6, lines: 32-40}\n";
    const auto over = [&](const std::string& lines, const std::string& names) {
        return with(two + "  - {id: photo, kind: art, columns: 3-4, lines: " + lines + ", over: " + names + "}\n");
    };
    const auto layout = over("10-20", "[a, b]");
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->frames[3].over, (std::vector<FrameId>{{"a"}, {"b"}}));
    EXPECT_EQ(refusals(over("10-20", "a")), Found{"8:5 frames-overlap"});
    EXPECT_EQ(refusals(over("33-39", "c")), Found{"8:62 frame-over-frame"});
    EXPECT_EQ(refusals(over("10-20", "[a, b, d]")), Found{"8:62 frame-over-frame"});
    EXPECT_EQ(refusals(with(two + "  - {id: photo, kind: art, columns: 1-4, lines: 20-28, over: [a, b]}\n")),
              Found{"8:62 frame-over-frame"});
}

TEST(Template, ReadsWhereAHeadStands) {
    const auto layout = with(
        "frames: [{id: lead, columns: 1-4, lines: 3-30, head: {place: inside, columns: 2-3, from: 9, spread: no}}]\n");
    ASSERT_TRUE(layout);
    const HeadPlan& head = layout->frames[0].head;
    EXPECT_EQ(head.place, HeadPlace::inside);
    EXPECT_EQ(head.columns, (Span{2, 3}));
    EXPECT_EQ(head.from_line, 9);
    EXPECT_EQ(head.spread, Spread::no);
}

TEST(Template, ReadsLegsFurnitureMarginsAndJumps) {
    const auto layout = with(
        "margins: {top: 20mm, left: 24mm}\n"
        "furniture: [{kind: masthead, columns: 1-6, lines: 1-8}]\n"
        "frames:\n"
        "  - {id: ell, legs: [{columns: 5-6, lines: 9-20}, {columns: 5, lines: 21-30}]}\n"
        "  - {id: rest, kind: jumps, columns: 1-4, lines: 9-30}\n"
        "rules: none\n");
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->top, 20_mm);
    EXPECT_EQ(layout->left, 24_mm);
    EXPECT_EQ(layout->furniture[0].kind, FurnitureKind::masthead);
    EXPECT_EQ(layout->frames[0].legs.size(), 2u);
    EXPECT_EQ(layout->frames[1].kind, FrameKind::jumps);
    EXPECT_EQ(layout->rules, RuleMode::none);
}

TEST(Template, SaysEveryMistakeInOneRun) {
    const auto layout = with(
        "frames:\n"
        "  - {id: a, colums: 1-4, lines: 3}\n"
        "  - {id: b, columns: 4-1, lines: 0-3, into: 99}\n"
        "  - {id: c, columns: 1, lines: 1, split: half, kind: storey}\n"
        "rule: auto\n");
    EXPECT_EQ(refusals(layout),
              (Found{"5:13 unknown-key", "6:22 span-backwards", "6:34 not-a-span", "6:45 number-out-of-range",
                     "7:42 unknown-choice", "7:54 unknown-choice", "8:1 unknown-key"}));
}

TEST(Template, AGuessHelps) {
    EXPECT_EQ(first_words(with("frames: []\nrule: auto\n")), "`rule` is not a key of a layout / did you mean `rules`?");
    EXPECT_EQ(first_words(with("frames: []\nrules: autp\n")),
              "`autp` is not known here / did you mean `auto`? choose `auto` or `none`");
}

TEST(Template, NeedsItsKeys) {
    EXPECT_EQ(refusals(parse("name: x\n")), (Found{"1:1 missing-key", "1:1 missing-key", "1:1 missing-key"}));
    EXPECT_EQ(refusals(parse("")), Found{"1:1 not-a-map"});
    EXPECT_EQ(refusals(with("frames: 5\n")), Found{"4:9 not-a-list"});
    EXPECT_EQ(refusals(with("frames: [{id: a, legs: []}]\n")), Found{"4:24 missing-key"});
}

TEST(Template, LengthsHaveTheirUnits) {
    const auto layout = parse(
        "name: x\n"
        "trim: [275, 390px]\n"
        "grid: {columns: six, measure: 11mm, gutter: -1字, lines: [4]}\n"
        "margins: {top: wide, left: 99999mm}\n"
        "frames: []\n");
    EXPECT_EQ(refusals(layout),
              (Found{"2:8 length-without-unit", "2:13 unknown-unit", "3:17 not-a-number", "3:31 wrong-unit",
                     "3:45 negative-length", "3:57 not-a-text", "4:16 not-a-length", "4:28 length-too-large"}));
    EXPECT_EQ(refusals(parse(
                  "name: x\ntrim: [275mm]\ngrid: {columns: 1, measure: 1字, gutter: 1字, lines: 1}\nframes: []\n")),
              Found{"2:7 trim-not-two"});
    EXPECT_EQ(
        refusals(parse("name: x\ntrim: [1500mm, 1501mm]\ngrid: {columns: 1, measure: 1字, gutter: 1字, lines: 1}\n"
                       "frames: []\n")),
        Found{"2:16 trim-too-large"});
}

TEST(Template, LegsAndLinesExcludeEachOther) {
    EXPECT_EQ(refusals(with("frames: [{id: a, columns: 1, lines: 1, legs: [{columns: 1, lines: 1}]}]\n")),
              Found{"4:46 legs-and-lines"});
}

TEST(TemplateCheck, AHeadStandsInItsFrameWithTextOnBothSides) {
    EXPECT_EQ(refusals(with("frames: [{id: a, columns: 1-3, lines: 1-9, head: {place: left, columns: 3-4}}]\n")),
              Found{"4:50 head-outside-frame"});
    EXPECT_EQ(refusals(with("frames: [{id: a, columns: 1-3, lines: 1-9, head: {place: inside, from: 10}}]\n")),
              Found{"4:50 head-outside-frame"});
    EXPECT_EQ(refusals(with("frames: [{id: a, columns: 1-2, lines: 1-9, head: {place: middle}}]\n")),
              Found{"4:50 head-without-sides"});
}

// Columns of 10字 with 1字 between: three in one leave (10 - 2) / 3, two leave 4½.
TEST(TemplateCheck, BrokenColumnsHaveThreeCharactersAtLeast) {
    const auto split = [](const std::string& into) {
        return refusals(
            parse("name: page\ntrim: [275mm, 390mm]\ngrid: {columns: 5, measure: 10字, gutter: 1字, lines: 60}\n"
                  "frames:\n- {id: a, legs: [{columns: 1-5, lines: 1-9}, {columns: 1, lines: 10-20}], into: " +
                  into + "}\n"));
    };
    EXPECT_EQ(split("2"), Found{});
    EXPECT_EQ(split("3"), Found{"5:46 columns-too-narrow"});
}

TEST(TemplateCheck, TwoFramesOfOneName) {
    const auto layout = with("frames:\n  - {id: a, columns: 1, lines: 1}\n  - {id: a, columns: 2, lines: 1}\n");
    EXPECT_EQ(refusals(layout), Found{"6:10 duplicate-frame"});
}

TEST(TemplateCheck, AFrameBeyondTheGrid) {
    const auto layout = with("frames:\n  - {id: a, columns: 4-7, lines: 30-41}\n");
    EXPECT_EQ(refusals(layout), (Found{"5:5 frame-outside-type-area", "5:5 frame-outside-type-area"}));
    EXPECT_EQ(first_words(layout),
              "frame `a` (columns 4-7, lines 30-41) reaches column 7; the page has 6 columns / end it at column 6, or "
              "give the grid more columns");
}

TEST(TemplateCheck, FurnitureBeyondTheGrid) {
    const auto layout = with("furniture: [{kind: folio, columns: 1-7, lines: 1}]\nframes: []\n");
    EXPECT_EQ(first_words(layout),
              "the folio (columns 1-7, lines 1) reaches column 7; the page has 6 columns / end it at column 6, or give "
              "the grid more columns");
}

TEST(TemplateCheck, OverlappingFramesAreBothNamed) {
    const auto layout =
        with("frames:\n  - {id: a, columns: 1-2, lines: 1-9}\n  - {id: b, columns: 2-3, lines: 9-20}\n");
    EXPECT_EQ(refusals(layout), Found{"6:5 frames-overlap"});
    EXPECT_EQ(first_words(layout),
              "frame `b` overlaps frame `a` / frame `b` is columns 2-3, lines 9-20; frame `a` is columns 1-2, lines "
              "1-9: move one "
              "of them, or make it smaller");
}

TEST(TemplateCheck, AFrameOverTheFurniture) {
    const auto layout =
        with("furniture: [{kind: ear, columns: 5-6, lines: 1-8}]\nframes: [{id: a, columns: 6, lines: 8-9}]\n");
    EXPECT_EQ(refusals(layout), Found{"5:10 frames-overlap"});
}

TEST(TemplateCheck, FramesThatTouchAreFine) {
    EXPECT_TRUE(
        with("frames:\n  - {id: a, columns: 1-2, lines: 1-9}\n  - {id: b, columns: 1-2, lines: 10-20}\n"
             "  - {id: c, columns: 3, lines: 1-20}\n"));
}

TEST(TemplateCheck, LegsOverEachOther) {
    EXPECT_EQ(refusals(with("frames: [{id: a, legs: [{columns: 1-2, lines: 1-9}, {columns: 2, lines: 9-12}]}]\n")),
              Found{"4:53 legs-overlap"});
}

TEST(TemplateCheck, APictureOutsideItsFrame) {
    EXPECT_EQ(refusals(with("frames: [{id: a, columns: 1-2, lines: 1-9, pictures: [{columns: 2-3, lines: 4-9}]}]\n")),
              Found{"4:55 picture-outside-frame"});
}

TEST(TemplateCheck, TwoPicturesInOnePlace) {
    EXPECT_EQ(refusals(with("frames: [{id: a, columns: 1-3, lines: 1-9, pictures: [{columns: 2, lines: 4-9}, {columns: "
                            "2-3, lines: 1-4}]}]\n")),
              Found{"4:81 pictures-overlap"});
}

// Every two of the four places of a frame: each is told where the later one is written.
TEST(TemplateCheck, PlacesOfAFrameOverEachOther) {
    const auto frame = [](const std::string& places) {
        return refusals(with("frames: [{id: a, columns: 1-3, lines: 1-20, " + places + "}]\n"));
    };
    const std::string picture = "pictures: [{columns: 1, lines: 5-9}], ";
    EXPECT_EQ(frame(picture + "facts: {columns: 1-2, lines: 9-12}"), Found{"4:90 pictures-overlap"});
    EXPECT_EQ(frame(picture + "pull: {columns: 1, lines: 9-12}"), Found{"4:89 pictures-overlap"});
    EXPECT_EQ(frame(picture + "qr: {columns: 1, lines: 4-5}"), Found{"4:87 pictures-overlap"});
    EXPECT_EQ(frame("qr: {columns: 1, lines: 5-8}, facts: {columns: 1, lines: 8-12}"), Found{"4:82 pictures-overlap"});
    EXPECT_EQ(frame("facts: {columns: 2, lines: 5-8}, pull: {columns: 2, lines: 6}"), Found{"4:52 pictures-overlap"});
    EXPECT_EQ(frame(picture + "facts: {columns: 1-2, lines: 10-12}, pull: {columns: 2, lines: 5-9}"), Found{});
}

TEST(Template, APageMayBeWrittenVertically) {
    const auto layout = with(
        "writing: vertical\n"
        "furniture: [{kind: folio, above: 3}]\n"
        "frames:\n"
        "  - {id: lead, columns: 1, lines: 1-9, head: {writing: horizontal, side: top}}\n"
        "  - {id: side, columns: 2, lines: 1-9}\n");
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->writing, Writing::vertical);
    EXPECT_EQ(layout->furniture.at(0).above, 3);
    EXPECT_EQ(layout->frames.at(0).head.writing, Writing::horizontal);
    EXPECT_EQ(layout->frames.at(0).head.side, HeadSide::line_start);
    EXPECT_EQ(layout->frames.at(1).head.writing, std::nullopt);
}

TEST(Template, AVerticalHeadStandsOnTheRightUnlessToldOtherwise) {
    const auto layout = with(
        "frames:\n"
        "  - {id: lead, columns: 1, lines: 1-9, head: {writing: vertical}}\n"
        "  - {id: side, columns: 2, lines: 1-9, head: {writing: vertical, side: left}}\n");
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->frames.at(0).head.side, HeadSide::line_end);
    EXPECT_EQ(layout->frames.at(1).head.side, HeadSide::line_start);
}

TEST(Template, FurnitureAboveTheTypeAreaTakesNoColumns) {
    const auto layout = with("furniture: [{kind: folio, above: 3, lines: 1-2}]\nframes: []\n");
    EXPECT_EQ(refusals(layout), Found{"4:34 above-and-area"});
}

}  // namespace
}  // namespace banxin
