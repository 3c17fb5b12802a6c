#include "compose/rules/break_rules.h"

#include <gtest/gtest.h>

#include "base/unicode.h"
#include "compose/rules/settle_text.h"

namespace banxin {
namespace {

/// A text with its verdicts: "一|二" asks for the place where the stroke stands.
BreakVerdict at_stroke(std::u32string text, Language language, const LineStyle& style) {
    const std::size_t stroke = text.find(U'|');
    text.erase(stroke, 1);
    return judge_breaks(settle_text(text, language), language, style).at(stroke - 1);
}

BreakVerdict at(const std::u32string& text, Kinsoku level = Kinsoku::newspaper, Language language = Language::zh_hans) {
    LineStyle style;
    style.kinsoku = level;
    return at_stroke(text, language, style);
}

bool breaks(const std::u32string& text, Kinsoku level = Kinsoku::newspaper, Language language = Language::zh_hans) {
    return at(text, level, language).chance == BreakChance::allowed;
}

constexpr Kinsoku kEveryLevel[] = {Kinsoku::none,      Kinsoku::basic,      Kinsoku::gb,         Kinsoku::strict,
                                   Kinsoku::newspaper, Kinsoku::css_strict, Kinsoku::css_normal, Kinsoku::css_loose};

TEST(BreakRules, LetALineEndBetweenTwoIdeographs) {
    for (const Kinsoku level : kEveryLevel) EXPECT_TRUE(breaks(U"汉|字", level));
}

TEST(BreakRules, SayNothingAboutTheEndOfTheText) {
    const auto verdicts = judge_breaks(settle_text(U"（", Language::zh_hans), Language::zh_hans, {});
    EXPECT_EQ(verdicts.back(), (BreakVerdict{BreakChance::allowed, 0, "end"}));
    EXPECT_TRUE(judge_breaks({}, Language::zh_hans, {}).empty());
}

TEST(BreakRules, NeverStartALineWithAClosingOrPauseMark) {
    for (const char32_t mark : std::u32string_view(U"，。、；：！？）》」』】〉”’·～–／％")) {
        const std::u32string text = {U'字', U'|', mark, U'字'};
        EXPECT_FALSE(breaks(text)) << to_utf8(text);
        EXPECT_FALSE(breaks(text, Kinsoku::basic)) << to_utf8(text);
    }
}

TEST(BreakRules, NeverEndALineWithAnOpeningMark) {
    for (const char32_t mark : std::u32string_view(U"（《「『【〈“‘¥￥")) {
        const std::u32string text = {U'字', mark, U'|', U'字'};
        EXPECT_FALSE(breaks(text)) << to_utf8(text);
        EXPECT_FALSE(breaks(text, Kinsoku::basic)) << to_utf8(text);
    }
}

TEST(BreakRules, KeepUnitsThatFillACellWithTheirFigures) {
    for (const char32_t unit : std::u32string_view(U"㎡㎞㎏㎜㏄㎾㌔㌢㍍")) {
        EXPECT_FALSE(breaks({U'3', U'0', U'|', unit, U'的'})) << to_utf8(std::u32string(1, unit));
        EXPECT_FALSE(breaks({U'3', U'0', U' ', U'|', unit, U'的'})) << to_utf8(std::u32string(1, unit));
        EXPECT_TRUE(breaks({U'每', U'|', unit, U'的'})) << to_utf8(std::u32string(1, unit));
    }
    EXPECT_TRUE(breaks(U"3|㏠"));
}

TEST(BreakRules, KeepSubscriptsAndSuperscriptsWithTheirBase) {
    EXPECT_FALSE(breaks(U"CO|₂"));
    EXPECT_FALSE(breaks(U"10|⁶"));
    EXPECT_FALSE(breaks(U"10⁻|⁶"));
    EXPECT_FALSE(breaks(U"面积平方米|²"));
    EXPECT_TRUE(breaks(U"CO₂|的"));
}

TEST(BreakRules, TakeMarksWithoutAClassByTheirLineBreakClass) {
    for (const char32_t mark : std::u32string_view(U"﹐﹒﹔﹕﹚»⦆"))
        EXPECT_FALSE(breaks({U'字', U'|', mark, U'字'})) << to_utf8(std::u32string(1, mark));
    for (const char32_t mark : std::u32string_view(U"﹙«⦅"))
        EXPECT_FALSE(breaks({U'字', mark, U'|', U'字'})) << to_utf8(std::u32string(1, mark));
    EXPECT_FALSE(breaks({U'字', static_cast<char32_t>(0x2329), U'|', U'字'}));
    EXPECT_FALSE(breaks({U'字', U'|', static_cast<char32_t>(0x232A), U'字'}));
}

TEST(BreakRules, KeepEverySmallKanaFromAStrictLinesStart) {
    for (const char32_t kana : std::u32string_view(U"ゕゖㇰㇿ")) {
        EXPECT_FALSE(breaks({U'か', U'|', kana, U'か'}, Kinsoku::strict, Language::ja));
        EXPECT_TRUE(breaks({U'か', U'|', kana, U'か'}, Kinsoku::newspaper, Language::ja));
    }
}

TEST(BreakRules, ForbidNothingAtAnEdgeAtLevelNone) {
    EXPECT_TRUE(breaks(U"字|。", Kinsoku::none));
    EXPECT_TRUE(breaks(U"「|字", Kinsoku::none));
    EXPECT_TRUE(breaks(U"字|％", Kinsoku::none));
}

TEST(BreakRules, KeepFiguresWholeAtEveryLevel) {
    for (const Kinsoku level : kEveryLevel) {
        for (const char32_t* text :
             {U"1|2", U"１|２", U"1|,234", U"1,|234", U"1234.|5", U"3:|0", U"3：|0", U"9·|11", U"1/|2"}) {
            EXPECT_STREQ(at(text, level).rule, "figure") << to_utf8(text);
        }
    }
}

TEST(BreakRules, KeepAFigureWithItsSignCurrencyAndUnit) {
    for (const Kinsoku level : kEveryLevel) {
        for (const char32_t* text : {U"-|5", U"±|5", U"−|5", U"＋|5", U"¥|3", U"€|3", U"5|%", U"5|％", U"6|℃", U"9|°",
                                     U"1|₫", U"10|kg", U"5| km", U"5 |km"}) {
            EXPECT_FALSE(breaks(text, level)) << to_utf8(text);
        }
    }
    EXPECT_TRUE(breaks(U"5 |kilns"));
}

TEST(BreakRules, NeverBreakAtASpaceThatForbidsIt) {
    EXPECT_STREQ(at(U"10\u00A0|kg").rule, "no-break-character");
    EXPECT_FALSE(breaks(U"张\u00A0|三"));
    EXPECT_FALSE(breaks(U"张\u2060|三"));
}

TEST(BreakRules, KeepWesternWordsWhole) {
    for (const Kinsoku level : kEveryLevel) {
        EXPECT_FALSE(breaks(U"G|P", level));
        EXPECT_FALSE(breaks(U"G|5", level));
        EXPECT_FALSE(breaks(U"don|’t", level));
        EXPECT_FALSE(breaks(U"don’|t", level));
        EXPECT_TRUE(breaks(U"用|G", level));
        EXPECT_TRUE(breaks(U"a |w", level));
    }
    EXPECT_FALSE(breaks(U"f|(x)"));
    EXPECT_TRUE(breaks(U"GDP|(国)"));
    EXPECT_TRUE(breaks(U"well-|known"));
}

TEST(BreakRules, NeverSplitADashOrAnEllipsis) {
    for (const Kinsoku level : kEveryLevel) {
        EXPECT_STREQ(at(U"—|—", level).rule, "dash-unit");
        EXPECT_STREQ(at(U"…|…", level).rule, "ellipsis-unit");
        EXPECT_STREQ(at(U"⋯|⋯", level).rule, "ellipsis-unit");
        EXPECT_FALSE(breaks(U"———|—", level));
    }
    EXPECT_TRUE(breaks(U"——|——"));
    EXPECT_TRUE(breaks(U"……|——"));
    EXPECT_FALSE(breaks(U"——|……"));
}

TEST(BreakRules, KeepQuestionAndExclamationTogether) {
    for (const char32_t* text : {U"？|？", U"！|！", U"？|！", U"！|？"}) {
        EXPECT_STREQ(at(text, Kinsoku::none).rule, "question-cluster");
    }
}

TEST(BreakRules, KeepTheSolidusOffALinesEndFromGbOn) {
    EXPECT_TRUE(breaks(U"省／|市", Kinsoku::basic));
    EXPECT_FALSE(breaks(U"省／|市", Kinsoku::gb));
    EXPECT_FALSE(breaks(U"省／|市", Kinsoku::newspaper));
}

TEST(BreakRules, LetADashStartALineButAtStrict) {
    EXPECT_EQ(at(U"字|——").penalty, 1000);
    EXPECT_EQ(at(U"字|——", Kinsoku::gb).penalty, 0);
    EXPECT_FALSE(breaks(U"字|——", Kinsoku::strict));
    EXPECT_TRUE(breaks(U"字|……"));
    EXPECT_FALSE(breaks(U"字|……", Kinsoku::strict));
}

TEST(BreakRules, PriceABreakBeforeAnIterationMarkInANewspaper) {
    EXPECT_EQ(at(U"人|々"), (BreakVerdict{BreakChance::allowed, 3000, "iteration-mark-at-start"}));
    EXPECT_FALSE(breaks(U"人|々", Kinsoku::basic));
}

TEST(BreakRules, PriceABreakBetweenAFigureAndItsMeasureWord) {
    for (const char32_t* text : {U"2026|年", U"11|月", U"3|亿", U"5|名", U"20|公里"}) {
        EXPECT_EQ(at(text), (BreakVerdict{BreakChance::allowed, 4000, "figure-and-measure-word"})) << to_utf8(text);
    }
    EXPECT_EQ(at(U"2026|年", Kinsoku::gb).penalty, 0);
    EXPECT_EQ(at(U"3|公司").penalty, 0);
}

TEST(BreakRules, PriceABreakInsideAReportersName) {
    for (const char32_t* text :
         {U"本报记者 张|三", U"（记者张|三）", U"记者 张三　李四|光 报道", U"通讯员 欧阳|知微、王五", U"記者 王|五"}) {
        EXPECT_EQ(at(text), (BreakVerdict{BreakChance::allowed, 6000, "reporter-name"})) << to_utf8(text);
    }
    for (const char32_t* text :
         {U"记者从会|上获悉，", U"记者 张三 今天|上午来到现场", U"记者 |张三", U"张|三 记者", U"记者 张|"}) {
        EXPECT_EQ(at(text).penalty, 0) << to_utf8(text);
    }
    EXPECT_EQ(at(U"记者 张|三", Kinsoku::gb).penalty, 0);
}

TEST(BreakRules, LetAHouseForbidAndFreeCharacters) {
    LineStyle style;
    style.never_starts = U"的";
    style.never_ends = U"第";
    style.may_start = U"”";
    style.may_end = U"（";
    EXPECT_STREQ(at_stroke(U"我|的", Language::zh_hans, style).rule, "never-starts");
    EXPECT_STREQ(at_stroke(U"第|一", Language::zh_hans, style).rule, "never-ends");
    EXPECT_EQ(at_stroke(U"好|”", Language::zh_hans, style).chance, BreakChance::allowed);
    EXPECT_EQ(at_stroke(U"（|好", Language::zh_hans, style).chance, BreakChance::allowed);
}

TEST(BreakRules, NeverLetAHouseFreeWhatIsOne) {
    LineStyle style;
    style.may_start = U"—2";
    EXPECT_EQ(at_stroke(U"—|—", Language::zh_hans, style).chance, BreakChance::forbidden);
    EXPECT_EQ(at_stroke(U"1|2", Language::zh_hans, style).chance, BreakChance::forbidden);
}

TEST(BreakRules, FreeAHousesCharactersAtTheUnicodeLevels) {
    LineStyle style;
    style.kinsoku = Kinsoku::css_strict;
    style.may_start = U"。字";
    EXPECT_EQ(at_stroke(U"字|。", Language::zh_hans, style).chance, BreakChance::allowed);
    EXPECT_EQ(at_stroke(U"（|字", Language::zh_hans, style).chance, BreakChance::forbidden);
}

TEST(BreakRules, FollowTheCssLevels) {
    EXPECT_FALSE(breaks(U"ニ|ャ", Kinsoku::css_strict, Language::ja));
    EXPECT_TRUE(breaks(U"ニ|ャ", Kinsoku::css_normal, Language::ja));
    EXPECT_FALSE(breaks(U"人|々", Kinsoku::css_normal, Language::ja));
    EXPECT_TRUE(breaks(U"人|々", Kinsoku::css_loose, Language::ja));
    EXPECT_FALSE(breaks(U"字|。", Kinsoku::css_loose));
    EXPECT_TRUE(breaks(U"说|“好”", Kinsoku::css_normal));
    EXPECT_TRUE(breaks(U"“好”|说", Kinsoku::css_normal));
}

TEST(BreakRules, TakeUnicodesRulesAsTheyStand) {
    EXPECT_FALSE(breaks(U"字|。", Kinsoku::uax14));
    EXPECT_TRUE(breaks(U"字|～字", Kinsoku::uax14));
}

TEST(BreakRules, FollowTheJapaneseLevels) {
    EXPECT_EQ(at(U"キ|ャ", Kinsoku::strict, Language::ja),
              (BreakVerdict{BreakChance::forbidden, 0, "small-kana-at-start"}));
    EXPECT_EQ(at(U"キ|ー", Kinsoku::strict, Language::ja),
              (BreakVerdict{BreakChance::forbidden, 0, "prolonged-sound-at-start"}));
    EXPECT_TRUE(breaks(U"キ|ャ", Kinsoku::gb, Language::ja));
    EXPECT_FALSE(breaks(U"人|々", Kinsoku::gb, Language::ja));
    EXPECT_TRUE(breaks(U"人|々", Kinsoku::basic, Language::ja));
    EXPECT_FALSE(breaks(U"何|！", Kinsoku::basic, Language::ja));
    EXPECT_EQ(at(U"何|！", Kinsoku::newspaper, Language::ja).penalty, 1000);
    EXPECT_FALSE(breaks(U"何|。", Kinsoku::newspaper, Language::ja));
}

TEST(BreakRules, BreakKoreanByWordsOrByCharacters) {
    LineStyle words;
    words.korean = KoreanBreaks::words;
    EXPECT_STREQ(at_stroke(U"서|울", Language::ko, words).rule, "korean-word");
    EXPECT_EQ(at_stroke(U"서울 |시", Language::ko, words).chance, BreakChance::allowed);
    EXPECT_TRUE(breaks(U"서|울", Kinsoku::newspaper, Language::ko));
    EXPECT_FALSE(breaks(U"다|.", Kinsoku::newspaper, Language::ko));
}

TEST(BreakRules, KeepACombiningMarkOnItsBase) {
    EXPECT_STREQ(at(U"葛|\U000E0100城").rule, "combining-mark");
    EXPECT_TRUE(breaks(U"葛\U000E0100|城"));
    EXPECT_FALSE(breaks(U"“\uFE01|城"));
}

}  // namespace
}  // namespace banxin
