#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"
#include "read/layout/read_template.h"
#include "support/temporary_folder.h"

namespace banxin {
namespace {

Result<Paper> with(const std::string& rest) {
    return paper_from({"paper.yaml", "name: 雁汐日报\n" + rest});
}

TEST(Bases, AStyleTakesItsLookFromAnotherKind) {
    const auto paper = with("styles:\n  deck: {from: kicker, ink: red}\n  kicker: {font: kai, size: 14级}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->style(TextKind::deck).font, FontRole{"kai"});
    EXPECT_EQ(paper->style(TextKind::deck).size, Length::q(14));
    EXPECT_EQ(paper->style(TextKind::deck).ink, InkName{"red"});
    EXPECT_EQ(paper->style(TextKind::kicker).ink, InkName{"black"});
}

TEST(Bases, AFreeNameIsThereToStartFrom) {
    const auto paper = with("bases: {warm: {font: kai, ink: red}}\nstyles: {byline: {from: warm}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->style(TextKind::byline).font, FontRole{"kai"});
    EXPECT_EQ(paper->style(TextKind::byline).ink, InkName{"red"});
}

// deck comes from kicker, which comes from deck.
TEST(Bases, ACircleIsToldWhereItCloses) {
    EXPECT_EQ(refusals(with("styles:\n  deck: {from: kicker}\n  kicker: {from: deck}\n")), (Found{"4:18 from-circle"}));
    EXPECT_EQ(refusals(with("boxes: {a: {from: a}}\n")), (Found{"2:19 from-circle"}));
}

TEST(Bases, AnUnknownOneIsToldInItsPlace) {
    EXPECT_EQ(refusals(with("styles: {deck: {from: kiker}}\n")), (Found{"2:23 unknown-style"}));
}

TEST(Boxes, StartFromABoxOfTheHouse) {
    const auto paper = with("boxes: {warm: {from: double, tint: red 12%, padding: {sides: 1.5字, above: 2行}}}\n");
    ASSERT_TRUE(paper);
    const BoxStyle& box = paper->boxes.at("warm");
    EXPECT_EQ(box.line.kind, RuleKind::double_line);
    EXPECT_EQ(box.ground, (Shade{InkName{"red"}, 12}));
    EXPECT_EQ(box.half_cells, 3);
    EXPECT_EQ(box.lines_above, 2);
    EXPECT_EQ(box.lines_below, 1);
}

TEST(Boxes, KeepTheirTextOnTheGrid) {
    EXPECT_EQ(refusals(with("boxes: {a: {padding: {sides: 0.3字}}}\n")), (Found{"2:30 off-the-grid"}));
    EXPECT_EQ(refusals(with("boxes: {a: {padding: {above: 0.5行}}}\n")), (Found{"2:30 off-the-grid"}));
}

TEST(Boxes, NameInksOfThePaper) {
    EXPECT_EQ(refusals(with("boxes: {a: {tint: gren 10%}}\n")), (Found{"2:19 unknown-ink"}));
    EXPECT_TRUE(with("boxes: {a: {bar: section, line: {kind: wave, ink: paper}}}\n"));
}

TEST(Boxes, OfAFrameAreAStyleOrALookOfTheirOwn) {
    const std::string head =
        "name: a\ntrim: [100mm, 100mm]\ngrid: {columns: 1, measure: 10字, gutter: 1字, lines: 9}\nframes:\n";
    EXPECT_EQ(refusals(parse_template(
                  {"a.yaml", head + "  - {id: a, columns: 1, lines: 1-9, box: {style: line, tint: red}}\n"})),
              (Found{"5:62 box-style-and-look"}));
    EXPECT_EQ(refusals(parse_template(
                  {"a.yaml", head + "  - {id: a, columns: 1, lines: 1-5, pull: {columns: 1, lines: 5-6}}\n"})),
              (Found{"5:43 aside-outside-frame"}));
}

TEST(Rules, TakeKindWeightAndInk) {
    const auto paper = with("rules: {column: {kind: dotted, weight: 1.5pt, ink: red 40%}, across: none}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->rules.column, (RuleLook{RuleKind::dotted, Length::emu(19'050), {InkName{"red"}, 40}}));
    EXPECT_EQ(paper->rules.across.kind, RuleKind::none);
}

TEST(Sections, GiveTheirPagesAnInk) {
    const auto paper = with("sections: {副刊: {ink: red}}\nstyles: {folio: {ink: section}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->sections.at("副刊").ink, InkName{"red"});
    EXPECT_EQ(paper->style(TextKind::folio).ink, InkName{"section"});
}

TEST(Pointers, NameABoxOfThePaper) {
    EXPECT_EQ(refusals(with("pointers: {title: 导读, box: lien}\n")), (Found{"2:28 unknown-box"}));
}

TEST(Sheets, AreReadBeforeThePaperThatChangesThem) {
    const TemporaryFolder folder;
    folder.write("house/paper.yaml", "name: 母报\npublisher: 雁汐\nhouse: ja\nstyle: warm.yaml\nend_mark: ■\n");
    folder.write("house/warm.yaml", "styles: {deck: {font: hei, ink: red}}\n");
    folder.write("child/paper.yaml",
                 "name: 子报\nextends: ../house/paper.yaml\nstyles: {deck: {ink: black}}\nend_mark: none\n");
    const auto paper = paper_at(folder.path("child/paper.yaml"));
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->name, "子报");
    EXPECT_EQ(paper->publisher, "雁汐");
    EXPECT_EQ(paper->language, Language::ja);
    EXPECT_EQ(paper->style(TextKind::deck).font, FontRole{"hei"});
    EXPECT_EQ(paper->style(TextKind::deck).ink, InkName{"black"});
    EXPECT_EQ(paper->end_mark, "");
    EXPECT_EQ(paper->sheets,
              (std::vector<std::string>{folder.path("house/warm.yaml"), folder.path("house/paper.yaml")}));
}

TEST(Sheets, ThatAreNotThereAreToldWhereTheyAreNamed) {
    EXPECT_EQ(refusals(with("extends: ../no-such-place/paper.yaml\n")), (Found{"2:10 missing-sheet"}));
    EXPECT_EQ(refusals(with("style: [no-such-sheet.yaml]\n")), (Found{"2:9 missing-sheet"}));
}

TEST(Sheets, ThatBuildOnThemselvesAreToldOf) {
    const TemporaryFolder folder;
    folder.write("a.yaml", "name: 甲\nextends: b.yaml\n");
    folder.write("b.yaml", "name: 乙\nextends: a.yaml\n");
    EXPECT_EQ(refusals(paper_at(folder.path("a.yaml"))), (Found{"2:10 sheet-circle"}));
}

TEST(Sheets, OfStyleSayNothingOfWhoseTheyAre) {
    const TemporaryFolder folder;
    folder.write("paper.yaml", "name: 甲\nstyle: s.yaml\n");
    folder.write("s.yaml", "name: 乙\n");
    EXPECT_EQ(refusals(paper_at(folder.path("paper.yaml"))), (Found{"1:1 unknown-key"}));
}

}  // namespace
}  // namespace banxin
