// The knobs of line composition as an editor turns them.
#include <gtest/gtest.h>

#include <algorithm>

#include "found.h"
#include "from_disk.h"
#include "read/house/houses.h"
#include "read/house/line_options.h"
#include "read/house/text_kinds.h"

namespace banxin {
namespace {

/// A paper with a name in line 1.
Result<Paper> with(const std::string& rest) {
    return paper_from({"paper.yaml", "name: 雁汐日报\n" + rest});
}

/// What the body's lines become with `lines: {…}`.
LineStyle lines_of(const std::string& knobs) {
    const auto paper = with("lines: {" + knobs + "}\n");
    EXPECT_TRUE(paper) << first_words(paper);
    return paper ? paper->style(TextKind::body).lines : LineStyle{};
}

TEST(Lines, EveryLevelOfKinsokuHasItsName) {
    EXPECT_EQ(lines_of("kinsoku: none").kinsoku, Kinsoku::none);
    EXPECT_EQ(lines_of("kinsoku: gb").kinsoku, Kinsoku::gb);
    EXPECT_EQ(lines_of("kinsoku: css-strict").kinsoku, Kinsoku::css_strict);
    EXPECT_EQ(lines_of("kinsoku: uax14").kinsoku, Kinsoku::uax14);
}

TEST(Lines, CharactersOfTheHouseStandAsTheyAreWritten) {
    const LineStyle lines = lines_of("never_starts: 々ー, never_ends: ￥, may_start: \"、\", may_end: “");
    EXPECT_EQ(lines.never_starts, U"々ー");
    EXPECT_EQ(lines.never_ends, U"￥");
    EXPECT_EQ(lines.may_start, U"、");
    EXPECT_EQ(lines.may_end, U"“");
}

TEST(Lines, MarksAreSetByWords) {
    const LineStyle lines = lines_of(
        "punctuation: kaiming, pair: 1.5, line_start: half-indent, line_end: full, hanging: pauses, squeeze: equal");
    EXPECT_EQ(lines.punctuation, Punctuation::kaiming);
    EXPECT_EQ(lines.pair, PairWidth::one_and_half);
    EXPECT_EQ(lines.line_start, LineStart::half_indent);
    EXPECT_EQ(lines.line_end, LineEnd::full);
    EXPECT_EQ(lines.hanging, Hanging::pauses_and_stops);
    EXPECT_EQ(lines.squeeze, Squeeze::equal);
}

TEST(Lines, FiguresAndWordsAreSetByWords) {
    const LineStyle lines = lines_of(
        "figures: proportional, condense: figures, western_runs: natural, korean: characters, breaking: greedy, "
        "hyphenation: no, "
        "least_last_line: 3");
    EXPECT_EQ(lines.figures, Figures::proportional);
    EXPECT_EQ(lines.condense, Condense::figures);
    EXPECT_EQ(lines.western_runs, WesternRuns::natural);
    EXPECT_EQ(lines.korean, KoreanBreaks::characters);
    EXPECT_EQ(lines.breaking, LineBreaking::greedy);
    EXPECT_FALSE(lines.hyphenation);
    EXPECT_EQ(lines.least_last_line, 3);
}

TEST(Lines, AWesternGapIsAFractionOrThreeLengths) {
    EXPECT_EQ(lines_of("western_gap: 1/4").western_gap, (WesternGap{250, 125, 333}));
    EXPECT_EQ(lines_of("western_gap: 1/8").western_gap, (WesternGap{125, 62, 333}));
    EXPECT_EQ(lines_of("western_gap: 0").western_gap, (WesternGap{0, 0, 0}));
    EXPECT_EQ(lines_of("western_gap: {natural: 0.2字, least: 0.2字, most: 0.5字}").western_gap,
              (WesternGap{200, 200, 500}));
    EXPECT_EQ(lines_of("western_gap: {most: 0.5字}").western_gap, (WesternGap{250, 125, 500}));
}

TEST(Lines, EveryWordOfEveryKnobIsTaken) {
    for (const LineOption& option : line_options()) {
        LineStyle style;
        for (const std::string& word : option.words) EXPECT_TRUE(option.set(style, word)) << option.key << " " << word;
        EXPECT_EQ(option.set(style, "soft"), option.words.empty()) << option.key;
    }
}

TEST(Lines, AKnobIsFoundByItsKey) {
    LineStyle style;
    EXPECT_TRUE(line_option("pair")->set(style, "natural"));
    EXPECT_EQ(style.pair, PairWidth::natural);
    EXPECT_EQ(line_option("pear"), nullptr);
}

TEST(Lines, OfThePaperAreThoseOfTheRunningKinds) {
    const auto paper = with("lines: {kinsoku: gb}\n");
    ASSERT_TRUE(paper);
    for (const auto& [name, kind] : text_kinds()) {
        const bool runs = std::ranges::find(running_kinds(), kind) != running_kinds().end();
        EXPECT_EQ(paper->style(kind).lines.kinsoku, runs ? Kinsoku::gb : Kinsoku::newspaper) << name;
    }
    EXPECT_EQ(paper->body.text.lines, paper->style(TextKind::body).lines);
}

TEST(Lines, OfAStyleComeOnTopOfThePapers) {
    const auto paper = with(
        "styles:\n  caption: {lines: {pair: 1}}\n  headline: {lines: {hanging: all}}\n  body: {lines: {squeeze: "
        "equal}}\nlines: {kinsoku: gb, pair: natural}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->style(TextKind::caption).lines.kinsoku, Kinsoku::gb);
    EXPECT_EQ(paper->style(TextKind::caption).lines.pair, PairWidth::one);
    EXPECT_EQ(paper->style(TextKind::list).lines.pair, PairWidth::natural);
    EXPECT_EQ(paper->style(TextKind::headline).lines.hanging, Hanging::all_closing);
    EXPECT_EQ(paper->style(TextKind::headline).lines.figures, Figures::proportional);
    EXPECT_EQ(paper->body.text.lines.squeeze, Squeeze::equal);
    EXPECT_EQ(paper->body.text.lines.pair, PairWidth::natural);
}

TEST(Lines, OfACrossheadAreItsDepthOrItsKnobs) {
    const auto paper = with("styles: {crosshead: {takes: 3, lines: {hanging: pauses}}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->crosshead_lines, 3);
    EXPECT_EQ(paper->style(TextKind::crosshead).lines.hanging, Hanging::pauses_and_stops);
}

TEST(Lines, StartFromTheHousesLanguage) {
    EXPECT_EQ(built_in_house("zh-Hans")->style(TextKind::body).lines, LineStyle{});
    EXPECT_EQ(built_in_house("ja")->body.text.lines.western_gap, (WesternGap{250, 125, 500}));
    for (const char* house : {"ko", "en"}) {
        const LineStyle lines = built_in_house(house)->style(TextKind::quote).lines;
        EXPECT_EQ(lines.western_runs, WesternRuns::natural);
        EXPECT_EQ(lines.figures, Figures::proportional);
        EXPECT_EQ(lines.least_last_line,
                  house == std::string_view("ko") ? 2 : 0);  // a syllable alone looks lost, a word does not
    }
    EXPECT_EQ(built_in_house("ja")->style(TextKind::folio).lines, display_lines());
    EXPECT_EQ(built_in_house("zh-Hans")->style(TextKind::facts).lines.western_runs, WesternRuns::natural);
    EXPECT_EQ(built_in_house("zh-Hans")->style(TextKind::caption).lines.western_runs, WesternRuns::natural);
}

TEST(LinesMistake, AKnobOrAWordThatIsNotThere) {
    EXPECT_EQ(refusals(with("lines: {kinsouk: gb, pair: 2, hanging: yes}\n")),
              (Found{"2:9 unknown-key", "2:28 unknown-choice", "2:40 unknown-choice"}));
    EXPECT_EQ(first_words(with("lines: {kinsoku: newspapre}\n")),
              "`newspapre` is not known here / did you mean `newspaper`? choose `none`, `basic`, `gb`, `strict`, "
              "`newspaper`, `css-strict`, `css-normal`, `css-loose` or `uax14`");
    EXPECT_EQ(refusals(with("lines: {least_last_line: 4}\n")), Found{"2:26 unknown-choice"});
    EXPECT_EQ(refusals(with("lines: {western_gap: 1/3}\n")), Found{"2:22 unknown-choice"});
}

TEST(LinesMistake, OfAStyleStandsInTheStyle) {
    EXPECT_EQ(refusals(with("styles: {deck: {lines: {pair: two}}}\n")), Found{"2:31 unknown-choice"});
    EXPECT_EQ(refusals(with("styles: {deck: {lines: 2}}\n")), Found{"2:24 not-a-map"});
    EXPECT_EQ(refusals(with("styles: {crosshead: {lines: 10}}\n")), Found{"2:29 number-out-of-range"});
}

TEST(LinesMistake, AGapOutOfOrder) {
    const auto paper = with("lines: {western_gap: {natural: 0.125字, least: 0.25字}}\n");
    EXPECT_EQ(refusals(paper), Found{"2:22 gap-out-of-order"});
    EXPECT_EQ(first_words(paper).substr(0, 82),
              "the gap would be 0.25字 at the least, 0.125字 as a rule and 0.333字 at the most");
    EXPECT_EQ(refusals(with("lines: {western_gap: {natural: 0.5字}}\n")), Found{"2:22 gap-out-of-order"});
}

TEST(LinesMistake, AGapThatIsNoWhite) {
    EXPECT_EQ(refusals(with("lines: {western_gap: {natural: 2mm, most: 1.5字, least: 0.1}}\n")),
              (Found{"2:32 wrong-unit", "2:43 number-out-of-range", "2:56 length-without-unit"}));
}

TEST(LinesMistake, ACharacterForbiddenAndAllowed) {
    EXPECT_EQ(refusals(with("lines: {never_starts: 々ー, may_start: ー}\n")), Found{"2:38 kinsoku-contradiction"});
    EXPECT_EQ(refusals(with("lines: {never_ends: (, may_end: (}\n")), Found{"2:33 kinsoku-contradiction"});
}

}  // namespace
}  // namespace banxin
