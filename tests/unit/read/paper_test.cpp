#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"
#include "read/house/houses.h"
#include "read/house/text_kinds.h"

namespace banxin {
namespace {

Result<Paper> parse(const std::string& text) {
    return paper_from({"paper.yaml", text});
}

/// A paper with a name in line 1.
Result<Paper> with(const std::string& rest) {
    return parse("name: 雁汐日报\n" + rest);
}

TEST(Paper, IsItsHouseWhereItSaysNothing) {
    const auto paper = with("");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->name, "雁汐日报");
    EXPECT_EQ(paper->language, Language::zh_hans);
    EXPECT_EQ(paper->grid(), (BodyGrid{9_pt, Length::emu(142'875)}));
    EXPECT_EQ(paper->jump.cut, (CutRule{CutKind::pause, 2}));
    EXPECT_EQ(paper->jump.to, "下转▶{page}版");
}

TEST(Paper, ReadsItsFurniture) {
    const auto paper =
        with("latin_name: YANXI\npublisher: 主办\ncn: CN 00\nmasthead_lines: [代号, 网址]\nimprint: 社址\nhouse: ja\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->masthead_lines, (std::vector<std::string>{"代号", "网址"}));
    EXPECT_EQ(paper->imprint, "社址");
    EXPECT_EQ(paper->language, Language::ja);
}

TEST(Paper, ReadsFontsByRole) {
    const auto paper = with(
        "fonts:\n  song: Some Song\n  title: {family: Some Hei, weight: black}\n  mid: {family: Some Hei, weight: "
        "500}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->fonts.at(FontRole{"song"}), (FontFamily{"Some Song", 400}));
    EXPECT_EQ(paper->fonts.at(FontRole{"title"}), (FontFamily{"Some Hei", 900}));
    EXPECT_EQ(paper->fonts.at(FontRole{"mid"}).weight, 500);
    EXPECT_EQ(paper->fonts.at(FontRole{"hei"}).family, "Noto Sans CJK SC");
    EXPECT_EQ(paper->font_spots.at(FontRole{"song"}), (SourceSpot{"paper.yaml", 3, 9}));
}

TEST(Paper, SwitchesRulesOfMakeUpOff) {
    const auto paper = with("make_up: {head-in-fold: no, short-leg: yes}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->make_up.off, std::set<MakeUpRule>{MakeUpRule::head_in_fold});
    EXPECT_EQ(with("make_up: none\n")->make_up.off.size(), make_up_rules().size());
    EXPECT_EQ(refusals(with("make_up: {short-legs: no}\n")), Found{"2:11 unknown-key"});
}

TEST(Paper, SwitchesRulesOfCopy) {
    const auto paper = with("copy: {straight-quote: no, half-width-letter: yes}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->copy.off, std::set<CopyRule>{CopyRule::straight_quote});
    EXPECT_EQ(with("copy: none\n")->copy.off.size(), copy_rules().size());
    EXPECT_EQ(with("house: ja\n")->copy.marks, CopyMarks::japanese);
    EXPECT_EQ(refusals(with("copy: {straight-quotes: no}\n")), Found{"2:8 unknown-key"});
}

TEST(Paper, ReadsInks) {
    const auto paper =
        with("inks: {sea: {cmyk: [100, 40, 0, 10], screen: \"#0A64b4\"}}\nstyles: {masthead: {ink: sea}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->inks.at(InkName{"sea"}), (Ink{100, 40, 0, 10, 0x0a64b4}));
    EXPECT_EQ(paper->style(TextKind::masthead).ink, InkName{"sea"});
}

TEST(Paper, ASpotInkHasAPlateAndWhatStandsInForIt) {
    const auto paper = with("inks: {gold: {spot: PANTONE 871 C, cmyk: [20, 25, 60, 25], overprint: yes}}\n");
    ASSERT_TRUE(paper);
    const Ink& gold = paper->inks.at(InkName{"gold"});
    EXPECT_EQ(gold.kind, InkKind::spot);
    EXPECT_EQ(gold.plate, "PANTONE 871 C");
    EXPECT_EQ(gold.yellow, 60);
    EXPECT_EQ(gold.overprint, Overprint::always);
}

TEST(Paper, ATintIsSoMuchOfAnotherInkOnItsPlates) {
    const auto paper =
        with("inks:\n  pale: {of: gold, tint: 20}\n  gold: {spot: Gold, cmyk: [0, 20, 60, 40], screen: \"#000000\"}\n");
    ASSERT_TRUE(paper);
    const Ink& pale = paper->inks.at(InkName{"pale"});
    EXPECT_EQ(pale.plate, "Gold");
    EXPECT_EQ(pale.strength, 20);
    EXPECT_EQ(pale.screen, 0xccccccu);
}

TEST(Paper, MarksPrintOnAllPlatesAndPaperOnNone) {
    const auto paper = with("inks: {register: {kind: registration}, blank: {kind: paper}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->inks.at(InkName{"register"}).kind, InkKind::registration);
    EXPECT_EQ(paper->inks.at(InkName{"blank"}), paper->inks.at(InkName{"paper"}));
}

TEST(Paper, AnInkOfTheHouseKeepsWhatIsNotSaid) {
    const auto paper = with("inks: {black: {overprint: no}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->inks.at(InkName{"black"}), (Ink{0, 0, 0, 100, 0x1d1a1b, InkKind::process, "", Overprint::never}));
}

// Solid yellow lets red and green through; half a black dims all three alike.
TEST(Paper, AnInkWithoutAScreenColourHasTheOneOfItsMix) {
    const auto paper = with("inks: {sun: {cmyk: [0, 0, 100, 0]}, grey: {cmyk: [0, 0, 0, 50]}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->inks.at(InkName{"sun"}).screen, 0xffe600u);
    EXPECT_EQ(paper->inks.at(InkName{"grey"}).screen, 0x8e8d8du);
}

TEST(Paper, SizesHaveNamesThatAPaperMayChange) {
    const auto paper = with(
        "sizes: {小初: 36pt, 细: 8pt}\nstyles: {caption: {size: 细}, headline: {size: 小初}, deck: {size: 14Q}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->style(TextKind::caption).size, 8_pt);
    EXPECT_EQ(paper->style(TextKind::headline).size, 36_pt);
    EXPECT_EQ(paper->style(TextKind::deck).size, 14_q);
}

// A size may be called by its name wherever one is read, also one that the paper itself has named.
TEST(Paper, CallsSizesByTheirNames) {
    const auto paper = with(
        "sizes: {头题: 初号, 小注: 6pt}\nheadlines: {grades: {1: {sizes: [头题, 小初], kicker: {size: 小二}}}}\n"
        "press: {limits: {smallest_type: 小注, smallest_reversed: 小五}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->grades.at(1).sizes, (std::vector<Length>{42_pt, 30_pt}));
    EXPECT_EQ(paper->grades.at(1).kicker, 18_pt);
    EXPECT_EQ(paper->press.limits.smallest_type, 6_pt);
    EXPECT_EQ(paper->press.limits.smallest_reversed, 9_pt);
    EXPECT_EQ(refusals(with("sizes: {头题: 出号}\n")), Found{"2:13 unknown-size"});
    EXPECT_EQ(refusals(with("press: {limits: {smallest_type: 小注}}\n")), Found{"2:33 unknown-size"});
}

TEST(Paper, BodyAndWhatRunsInItGrowTogether) {
    const auto paper =
        with("styles: {body: {size: 10pt, leading: 13pt, indent: 1字, bold: kai}, credit: {size: 8pt}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->grid(), (BodyGrid{10_pt, 13_pt}));
    EXPECT_EQ(paper->body.indent, 1_em);
    EXPECT_EQ(paper->body.bold, FontRole{"kai"});
    EXPECT_EQ(paper->style(TextKind::body).size, 10_pt);
    EXPECT_EQ(paper->style(TextKind::dateline).size, 10_pt);
    EXPECT_EQ(paper->style(TextKind::credit).size, 8_pt);
}

TEST(Paper, ReadsTheLookOfAGrade) {
    const auto paper = with(
        "headlines:\n  grades: {1: {font: hei, kicker: {size: 三号, font: kai, ink: red}, deck: {ink: section}}}\n");
    ASSERT_TRUE(paper);
    const HeadGrade& grade = paper->grades.at(1);
    EXPECT_EQ(grade.sizes, (std::vector<Length>{42_pt, 36_pt, 30_pt, 28_pt}));  // the house's
    EXPECT_EQ(grade.look.headline, (PartLook{FontRole{"hei"}, {}}));
    EXPECT_EQ(grade.kicker, Length::emu(200'025));
    EXPECT_EQ(grade.look.kicker, (PartLook{FontRole{"kai"}, InkName{"red"}}));
    EXPECT_EQ(grade.deck, 18_pt);
    EXPECT_EQ(grade.look.deck, (PartLook{{}, InkName{"section"}}));
    EXPECT_EQ(refusals(with("headlines: {grades: {1: {font: hai}, 7: {ink: red}}}\n")),
              (Found{"2:32 unknown-font-role", "2:41 missing-key"}));
}

TEST(Paper, ReadsGradesAndAir) {
    const auto paper = with(
        "headlines:\n  grades: {1: {sizes: [42pt, 小初], kicker: 三号}, 6: {sizes: [五号]}}\n  air: {above: 0.5行, "
        "below: 0.75行}\n"
        "styles: {crosshead: {lines: 3}}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->grades.at(1).sizes, (std::vector<Length>{42_pt, 30_pt}));
    EXPECT_EQ(paper->grades.at(1).kicker, Length::emu(200'025));
    EXPECT_FALSE(paper->grades.at(6).kicker);  // two grades below its headline
    EXPECT_EQ(paper->air.above, 500);
    EXPECT_EQ(paper->air.between, 500);
    EXPECT_EQ(paper->air.below, 750);
    EXPECT_EQ(paper->crosshead_lines, 3);
}

TEST(Paper, ReadsJumpsAndFit) {
    const auto paper = with(
        "jump:\n  to: 转{page}\n  numerals: chinese\n  label: {prefix: A, digits: 2}\n  head: none\n  from_position: "
        "own-line\n"
        "  least_before: 6行\n  least_after: 4行\n  least_characters: 50\n  landings: 2\n  cut: stop\n  give_up: "
        "1行\nfit: {widow_lines: 3, "
        "orphan_lines: 1}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->jump.to, "转{page}");
    EXPECT_EQ(paper->jump.label.numerals, Numerals::chinese);
    EXPECT_EQ(paper->jump.label.prefix, "A");
    EXPECT_EQ(paper->jump.label.digits, 2);
    EXPECT_EQ(paper->jump.head, JumpHead::none);
    EXPECT_EQ(paper->jump.from_position, FromPosition::own_line);
    EXPECT_EQ(paper->jump.least_lines_before, 6);
    EXPECT_EQ(paper->jump.least_lines_after, 4);
    EXPECT_EQ(paper->jump.least_characters, 50);
    EXPECT_EQ(paper->jump.landings, 2);
    EXPECT_EQ(paper->jump.cut, (CutRule{CutKind::stop, 1}));
    EXPECT_EQ(paper->fit.widow_lines, 3);
    EXPECT_EQ(paper->fit.orphan_lines, 1);
}

TEST(PaperMistake, AnInkOfTwoKinds) {
    EXPECT_EQ(refusals(with("inks: {a: {kind: paper, cmyk: [0, 0, 0, 0]}}\n")), Found{"2:31 ink-contradiction"});
    EXPECT_EQ(refusals(with("inks: {a: {of: red, tint: 5, spot: Red}}\n")), Found{"2:36 ink-contradiction"});
    EXPECT_EQ(refusals(with("inks: {a: {kind: paper, overprint: yes}}\n")), Found{"2:36 ink-contradiction"});
    EXPECT_EQ(refusals(with("inks: {a: {tint: 5}}\n")), (Found{"2:11 missing-key", "2:11 missing-key"}));
}

TEST(PaperMistake, ASpotInkThatCannotBe) {
    EXPECT_EQ(refusals(with("inks: {a: {spot: Gold}}\n")), Found{"2:11 missing-key"});
    EXPECT_EQ(refusals(with("inks: {a: {spot: Black, cmyk: [0, 0, 0, 100]}}\n")), Found{"2:18 spot-name"});
    EXPECT_EQ(refusals(with("inks:\n  a: {spot: Gold, cmyk: [0, 20, 60, 0]}\n  b: {spot: Gold, cmyk: [0, 0, 0, 9]}\n")),
              Found{"4:13 spot-defined-twice"});
}

TEST(PaperMistake, ATintOfWhatIsNoFullInk) {
    EXPECT_EQ(refusals(with("inks: {a: {of: gold, tint: 20}}\n")), Found{"2:16 unknown-ink"});
    EXPECT_EQ(refusals(with("inks: {a: {of: red, tint: 20}, b: {of: a, tint: 20}}\n")), Found{"2:40 tint-of-tint"});
}

TEST(Paper, ReadsThePress) {
    const auto paper = with(
        "press:\n  profile: icc/house.icc\n  ink_limit: 240%\n  screen: 120lpi\n"
        "  limits: {smallest_type: 5pt, least_tint: 4%, least_ppi: 140ppi, thinnest_rule: 0.3pt}\n");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->press.profile, "icc/house.icc");
    EXPECT_EQ(paper->press.ink_limit, 240);
    EXPECT_EQ(paper->press.screen, 120);
    EXPECT_EQ(paper->press.limits.smallest_type, 5_pt);
    EXPECT_EQ(paper->press.limits.least_tint, 4);
    EXPECT_EQ(paper->press.limits.least_ppi, 140);
    EXPECT_EQ(paper->press.limits.thinnest_rule, Length::emu(3'810));
}

TEST(PaperMistake, PressNumbersWithoutTheirUnit) {
    EXPECT_EQ(refusals(with("press: {ink_limit: 220, screen: 100ppi}\n")),
              (Found{"2:20 wrong-unit", "2:33 wrong-unit"}));
}

// Nobody wants pictures of one pixel an inch: the example is what was meant, or what stands without it.
TEST(PaperMistake, WithoutItsUnitIsToldWithAFigureThatMakesSense) {
    const auto hint = [](const std::string& rest) { return first_words(with("press: {" + rest + "}\n")); };
    EXPECT_EQ(hint("limits: {least_ppi: 140dpi}"), "`140dpi` is not given in ppi / write it as in 140ppi");
    EXPECT_EQ(hint("limits: {least_ppi: fine}"), "`fine` is not given in ppi / write it as in 150ppi");
    EXPECT_EQ(hint("limits: {least_ppi: 14000dpi}"), "`14000dpi` is not given in ppi / write it as in 150ppi");
    EXPECT_EQ(hint("ink_limit: much"), "`much` is not given in % / write it as in 220%");
}

TEST(PaperMistake, MoreInkThanPaperHolds) {
    EXPECT_EQ(refusals(with("press: {ink_limit: 500%}\n")), Found{"2:20 number-out-of-range"});
}

TEST(Paper, TellsTheLunarDayWhereItIsAsked) {
    EXPECT_FALSE(with("")->lunar);
    EXPECT_TRUE(with("lunar: yes\n")->lunar);
    EXPECT_TRUE(with("house: zh-Hant\nlunar: yes\n")->lunar);
    EXPECT_EQ(refusals(with("lunar: sometimes\n")), Found{"2:8 unknown-choice"});
    EXPECT_EQ(refusals(with("house: ko\nlunar: yes\n")), Found{"3:8 lunar-not-chinese"});
}

TEST(PaperMistake, NoName) {
    EXPECT_EQ(refusals(parse("house: ja\n")), Found{"1:1 missing-key"});
}

TEST(Paper, HasTheHouseThatItNamesInChinese) {
    for (const auto& [name, language] : {std::pair{"繁体", Language::zh_hant}, {"日文", Language::ja}}) {
        const auto paper = parse("名称: 晚报\n内置体例: " + std::string(name) + "\n");
        ASSERT_TRUE(paper);
        EXPECT_EQ(paper->language, language);
    }
}

TEST(PaperMistake, UnknownHouse) {
    const auto paper = with("house: zh-hans\n");
    EXPECT_EQ(refusals(paper), Found{"2:8 unknown-house"});
    EXPECT_EQ(first_words(paper),
              "there is no built-in house `zh-hans` / did you mean `zh-Hans`? choose `zh-Hans`, `zh-Hant`, `ja`, `ko` "
              "or `en`");
}

TEST(PaperMistake, NamesThatThePaperDoesNotHave) {
    EXPECT_EQ(refusals(with("styles: {body: {font: sogn, size: 小伍, ink: blakc}}\n")),
              (Found{"2:23 unknown-font-role", "2:35 unknown-size", "2:44 unknown-ink"}));
    EXPECT_EQ(first_words(with("styles: {body: {font: sogn}}\n")),
              "the paper has no font `sogn` / did you mean `song`?");
    EXPECT_EQ(
        first_words(with("inks: {red: {cmyk: [0, 100, 100, 0]}}\nstyles: {body: {ink: blakc}}\n")),
        "the paper has no ink `blakc` / did you mean `black`? its inks are `black`, `paper`, `red` and `section`");
    EXPECT_EQ(first_words(with("sections: {要闻: {ink: blakc}}\n")),
              "the paper has no ink `blakc` / did you mean `black`? its inks are `black`, `paper` and `red`");
}

TEST(PaperMistake, UnknownStyleKind) {
    EXPECT_EQ(first_words(with("styles: {capton: {size: 9pt}}\n")),
              "`capton` is not a key of the styles / did you mean `caption`?");
}

TEST(PaperMistake, LeadingIsOnlyTheBodys) {
    EXPECT_EQ(refusals(with("styles: {deck: {leading: 9pt}}\n")), Found{"2:17 unknown-key"});
}

TEST(PaperMistake, LeadingSmallerThanTheBody) {
    EXPECT_EQ(refusals(with("styles: {body: {leading: 8pt}}\n")), Found{"2:26 leading-too-small"});
}

TEST(PaperMistake, SizesOfNothing) {
    EXPECT_EQ(refusals(with("styles: {deck: {size: 0pt}}\n")), Found{"2:23 zero-size"});
}

TEST(PaperMistake, SizesNotFalling) {
    EXPECT_EQ(refusals(with("headlines: {grades: {1: {sizes: [20pt, 28pt]}}}\n")), Found{"2:40 sizes-not-falling"});
}

TEST(PaperMistake, InksNotMixedOfFour) {
    EXPECT_EQ(refusals(with("inks: {sea: {cmyk: [1, 2], screen: blue}}\n")),
              (Found{"2:20 cmyk-not-four", "2:36 not-a-colour"}));
    EXPECT_EQ(refusals(with("inks: {sea: {cmyk: [1, 2, 3, 101], screen: \"#00000g\"}}\n")),
              (Found{"2:30 number-out-of-range", "2:44 not-a-colour"}));
}

TEST(PaperMistake, AJumpThatDoesNotSayThePage) {
    EXPECT_EQ(refusals(with("jump: {to: 下转, least_before: 2.5行, least_after: 3}\n")),
              (Found{"2:12 wording-without-page", "2:30 not-a-number", "2:49 length-without-unit"}));
}

TEST(PaperMistake, APointerThatDoesNotSayThePage) {
    EXPECT_EQ(refusals(with("pointers: {page: flush, label: \"{版}版\"}\n")), Found{"2:32 wording-without-page"});
    EXPECT_EQ(refusals(with("pointers: {page: flush, label: \"{page}版\"}\n")), Found{});
}

TEST(House, EveryHouseIsComplete) {
    for (const std::string& name : house_names()) {
        const auto paper = built_in_house(name);
        ASSERT_TRUE(paper) << name;
        for (const NamedKind& named : text_kinds()) {
            ASSERT_TRUE(paper->styles.contains(named.kind)) << name << " " << named.name;
            EXPECT_TRUE(paper->fonts.contains(paper->style(named.kind).font)) << name << " " << named.name;
            EXPECT_TRUE(paper->inks.contains(paper->style(named.kind).ink)) << name << " " << named.name;
        }
        for (const char* role : {"song", "hei", "kai", "fangsong", "headline"})
            EXPECT_TRUE(paper->fonts.contains(FontRole{role}));
        EXPECT_EQ(paper->grades.size(), 5u);
    }
    EXPECT_FALSE(built_in_house("fr"));
}

TEST(House, TheTradesSizesAreExact) {
    const auto sizes = built_in_house("zh-Hans")->sizes;
    EXPECT_EQ(sizes.at("小五"), 9_pt);
    EXPECT_EQ(sizes.at("五号"), Length::emu(133'350));
    EXPECT_EQ(sizes.at("三号"), Length::emu(200'025));
    EXPECT_EQ(sizes.at("小初"), 30_pt);
    EXPECT_EQ(sizes.size(), 16u);
}

TEST(House, EnglishSaysTheShortTitle) {
    const auto english = built_in_house("en");
    EXPECT_EQ(english->jump.to, "See {short}, {page}");
    EXPECT_EQ(english->jump.label.prefix, "A");
}

}  // namespace
}  // namespace banxin
