// Keys and choices in Chinese, in English, and in both.
#include <gtest/gtest.h>

#include <algorithm>

#include "read/house/text_kinds.h"
#include "read/known_maps.h"
#include "read/layout/place_frames.h"
#include "read/layout/read_template.h"
#include "unit/read/found.h"
#include "unit/read/from_disk.h"
#include "unit/read/made_edition.h"

namespace banxin {
namespace {

Result<PageTemplate> layout_of(const std::string& frames) {
    return parse_template({"front.yaml",
                           "名称: front\n成品尺寸: [275mm, 390mm]\n"
                           "版面格: {栏数: 6, 栏宽: 11字, 栏间: 1字, 行数: 80}\n框:\n" +
                               frames});
}

Result<Story> story_of(const std::string& head) {
    return story_from("a.md", "---\n" + head + "---\n昨日。\n", "pictures");
}

std::string paper_mistake(const std::string& text) {
    return first_words(paper_from({"paper.yaml", text}));
}

/// English sentences about a file whose keys are Chinese.
class OfAChineseFile : public Tongue {
  public:
    std::string_view pattern(const Wording& wording, std::int64_t count) const override {
        return wording.context == kWordOfAFile ? wording.many : english().pattern(wording, count);
    }
};

/// The first mistake, and the hint, as it is told of a file with Chinese keys.
template <typename T>
std::string told_in_chinese(const Result<T>& result) {
    if (result) return "nothing was wrong";
    const Diagnostic& first = result.error().diagnostics.front();
    return first.message.in(OfAChineseFile()) + " / " + first.hint.in(OfAChineseFile());
}

TEST(ChineseKeys, ALayoutIsTheSameInBothLanguages) {
    const auto chinese = layout_of(
        "- {框名: 头条, 种类: 转版框, 栏: 1-4, 行: 1-40, 题: {题级: 2, 对齐: 居中, 位置: 左, 排向: 竖排}}\n"
        "- {框名: 边栏, 栏: 5-6, 接在: 报头, 到: 版底, 分栏方式: 自由}\n"
        "固定件: [{种类: 报头, 栏: 5-6, 行: 1-7}]\n");
    const auto mixed = parse_template(
        {"front.yaml",
         "name: front\ntrim: [275mm, 390mm]\n"
         "grid: {columns: 6, 栏宽: 11字, gutter: 1字, lines: 80}\nframes:\n"
         "- {id: 头条, kind: jumps, 栏: 1-4, lines: 1-40, 题: {grade: 2, align: centre, place: left, 排向: vertical}}\n"
         "- {id: 边栏, columns: 5-6, below: masthead, to: foot, split: free}\n"
         "furniture: [{kind: masthead, columns: 5-6, lines: 1-7}]\n"});
    ASSERT_TRUE(chinese) << first_words(chinese);
    ASSERT_TRUE(mixed) << first_words(mixed);
    ASSERT_EQ(chinese->frames.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        const FrameTemplate& ours = chinese->frames[i];
        const FrameTemplate& theirs = mixed->frames[i];
        EXPECT_EQ(ours.kind, theirs.kind);
        EXPECT_EQ(ours.split, theirs.split);
        EXPECT_EQ(ours.head.grade, theirs.head.grade);
        EXPECT_EQ(ours.head.shape, theirs.head.shape);
        EXPECT_EQ(ours.head.place, theirs.head.place);
        EXPECT_EQ(ours.head.writing, theirs.head.writing);
        EXPECT_EQ(ours.legs.at(0).lines.first, theirs.legs.at(0).lines.first);
        EXPECT_EQ(ours.legs.at(0).lines.last, theirs.legs.at(0).lines.last);
    }
    EXPECT_EQ(chinese->frames[0].kind, FrameKind::jumps);
    EXPECT_EQ(chinese->frames[1].legs[0].lines.last, 80);
}

TEST(ChineseKeys, AnEditionIsReadInBothLanguages) {
    const MadeEdition made;
    made.write("edition.yaml",
               "日期: 2026-11-23\n期号: 326\n版面:\n- 版: 1\n  版式: front\n  彩色: 否\n"
               "  框: {lead: {稿件: tram, 转: {版: 3, 断开: 句}}, side: market, guide: {导读: library}}\n"
               "- {layout: inside, 框: {top: library}}\n- {版式: inside, frames: {top: {story: school, 转: 不}}}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    const EditionPage& front = read->edition.pages.at(0);
    EXPECT_EQ(front.layout, "front");
    EXPECT_EQ(front.colour, PictureColour::grey);
    const auto& lead = std::get<StoryBinding>(front.frames.at(0).content);
    EXPECT_EQ(lead.target, PageNumber{3});
    EXPECT_EQ(lead.cut.kind, CutKind::stop);
    EXPECT_TRUE(std::holds_alternative<PointerBinding>(front.frames.at(2).content));
    EXPECT_EQ(std::get<StoryBinding>(read->edition.pages.at(2).frames.at(0).content).jump, JumpMode::no);
}

TEST(ChineseKeys, AHeadIsReadByEitherReader) {
    for (const char* head : {"引题: 上\n主题: 中\n副题: 下\n短题: 短\n作者: 柳叙\n优先级: 3\n",
                             "引题: 上\nheadline: 中 # 主\ndeck: [下]\nshort: 短\n署名: 柳叙\n优先级: 3\n"}) {
        const auto story = story_of(head);
        ASSERT_TRUE(story) << first_words(story);
        EXPECT_EQ(story->kicker, "上");
        EXPECT_EQ(story->headline, "中");
        EXPECT_EQ(story->deck, std::vector<std::string>{"下"});
        EXPECT_EQ(story->short_title, "短");
        EXPECT_EQ(story->byline, "柳叙");
        EXPECT_EQ(story->priority, 3);
    }
}

TEST(ChineseKeys, APapersStylesAreCalledByEitherWord) {
    const auto paper = paper_from({"paper.yaml",
                                   "名称: 雁汐日报\n文字样式:\n  小标题: {沿用: 署名}\n  byline: {字号: 12pt}\n"
                                   "题式: {题级: {2: {字号: [30pt, 24pt]}}}\n转版: {题: 无, 数字: 汉字}\n"
                                   "拼版: {碰题: 否}\n文稿: 无\n行: {禁则: 严格}\n"});
    ASSERT_TRUE(paper) << first_words(paper);
    EXPECT_EQ(paper->styles.at(TextKind::crosshead).size, 12_pt);
    EXPECT_EQ(paper->grades.at(2).sizes, (std::vector<Length>{30_pt, 24_pt}));
    EXPECT_EQ(paper->jump.head, JumpHead::none);
    EXPECT_FALSE(paper->make_up.asks(MakeUpRule::equal_heads_side_by_side));
    EXPECT_FALSE(paper->copy.asks(CopyRule::typed_dots));
    EXPECT_EQ(paper->styles.at(TextKind::body).lines.kinsoku, Kinsoku::strict);
}

TEST(ChineseKeys, AKeyInBothLanguagesIsGivenTwice) {
    const auto story = story_of("主题: 甲\nheadline: 乙\n");
    EXPECT_EQ(refusals(story), Found{"3:1 duplicate-key"});
    EXPECT_EQ(first_words(story), "`主题` and `headline` are one key / the first one is in line 2; keep one of them");
    EXPECT_EQ(refusals(story_of("主题: 甲\n标题: 乙\n")), Found{"3:1 duplicate-key"});
}

TEST(ChineseKeys, AnUnknownKeyIsAnsweredInTheLanguageOfTheFile) {
    const auto short_word = story_of("主题: 甲\n引提: 乙\n");
    EXPECT_EQ(told_in_chinese(short_word), "`引提` is not a key of a story's head / did you mean `引题` or `引语`?");
    EXPECT_EQ(first_words(short_word),
              "`引提` is not a key of a story's head / did you mean `kicker` or `pull_quote`?");
    const auto english_word = story_of("主题: 甲\nkiker: 乙\n");
    EXPECT_EQ(told_in_chinese(english_word), "`kiker` is not a key of a story's head / did you mean `引题`?");
    EXPECT_EQ(first_words(english_word), "`kiker` is not a key of a story's head / did you mean `kicker`?");
    const auto far = paper_from({"paper.yaml", "名称: 雁汐日报\n转版: {版号: {头: 甲}}\n"});
    EXPECT_EQ(told_in_chinese(far), "`头` is not a key of the page label / its keys are `前缀` and `位数`");
    EXPECT_EQ(first_words(far), "`头` is not a key of the page label / its keys are `prefix` and `digits`");
}

// Each key once, and none by all its names.
TEST(ChineseKeys, AKeyOfManyNamesIsGuessedOnce) {
    EXPECT_EQ(told_in_chinese(story_of("主题: 甲\n小题: 乙\n")),
              "`小题` is not a key of a story's head / did you mean `引题`, `主题`, `副题` or `短题`?");
    EXPECT_EQ(told_in_chinese(story_of("主题: 甲\n肩提: 乙\n")),
              "`肩提` is not a key of a story's head / did you mean `肩题`?");
}

TEST(ChineseKeys, AKeyIsShownByItsWordInItsMap) {
    EXPECT_EQ(told_in_chinese(paper_from({"paper.yaml", "名称: 报\n付印: {网: 1}\n"})),
              "`网` is not a key of the press / did you mean `网线`?");
    EXPECT_EQ(told_in_chinese(paper_from({"paper.yaml", "名称: 报\n付印: {screeen: 1}\n"})),
              "`screeen` is not a key of the press / did you mean `网线`?");
    EXPECT_EQ(told_in_chinese(paper_from({"paper.yaml", "名称: 报\n墨: {蓝: {screeen: 1}}\n"})),
              "`screeen` is not a key of an ink / did you mean `屏幕色`?");
    EXPECT_EQ(told_in_chinese(
                  parse_template({"front.yaml",
                                  "名称: front\n成品尺寸: [275mm, 390mm]\n版面格: {栏宽: 11字, 栏间: 1字, 行数: 80}\n"
                                  "框:\n- {框名: 甲, 栏: 1, 行: 1-9}\n"})),
              "the grid needs `栏数` / add `栏数:` and what it is");
}

// What is shown is understood where it is shown, and means nothing else there.
TEST(ChineseKeys, EveryWordThatIsShownIsReadInItsMap) {
    for (const MapShape& map : known_maps()) {
        for (const std::string& key : map.keys) {
            const FileWord word = key_word(map.what.english(), key);
            if (word.chinese.empty()) continue;
            for (const std::string& other : map.keys)
                EXPECT_EQ(means(key_words(), word.chinese.front(), other), other == key)
                    << word.chinese.front() << " of " << map.what.english();
        }
    }
}

TEST(ChineseKeys, WordsOfMapsAreOfMapsThatThereAre) {
    const std::vector<MapShape> maps = known_maps();
    for (const WordOfMap& own : words_of_maps()) {
        const auto map =
            std::ranges::find_if(maps, [&](const MapShape& shape) { return shape.what.english() == own.map; });
        ASSERT_NE(map, maps.end()) << own.map;
        EXPECT_EQ(std::ranges::count(map->keys, own.english), 1) << own.map << ": " << own.english;
        EXPECT_NE(word_of(key_words(), std::string(own.english)).chinese.front(), own.chinese) << own.map;
        EXPECT_TRUE(means(key_words(), own.chinese, own.english)) << own.chinese;
    }
}

TEST(ChineseKeys, WordsBesideOthersAreChoices) {
    for (const WordBeside& one : words_beside_others()) {
        const auto words = choice_words_among({std::string(one.english), std::string(one.beside)});
        EXPECT_EQ(words.front().chinese.front(), one.chinese);
        EXPECT_TRUE(means(choice_words(), one.chinese, one.english)) << one.chinese;
    }
}

TEST(ChineseKeys, AMissingKeyIsNamedLikeItsNeighbours) {
    EXPECT_EQ(told_in_chinese(layout_of("- {栏: 1-4, 行: 1-40}\n")),
              "a frame needs `框名` / add `框名:` and what it is");
    EXPECT_EQ(first_words(layout_of("- {columns: 1-4, lines: 1-40}\n")),
              "a frame needs `id` / add `id:` and what it is");
    EXPECT_EQ(told_in_chinese(paper_from({"paper.yaml", "外文名: YANXI\n"})),
              "a paper needs `名称` / add `名称:` and what it is");
}

TEST(ChineseKeys, AnUnknownChoiceIsAnsweredInTheLanguageOfTheFile) {
    const auto chinese = paper_from({"paper.yaml", "名称: 雁汐日报\n转版: {数字: 汉子}\n"});
    EXPECT_EQ(told_in_chinese(chinese),
              "`汉子` is not known here / did you mean `汉字`? choose `阿拉伯数字` or `汉字`");
    EXPECT_EQ(first_words(chinese), "`汉子` is not known here / did you mean `chinese`? choose `arabic` or `chinese`");
    EXPECT_EQ(paper_mistake("名称: 雁汐日报\n转版: {数字: arabc}\n"),
              "`arabc` is not known here / did you mean `arabic`? choose `arabic` or `chinese`");
    EXPECT_EQ(told_in_chinese(paper_from({"paper.yaml", "名称: 报\n付印: {印版: {网点形状: 圆}}\n"})),
              "`圆` is not known here / did you mean `圆点`? choose `圆点`, `椭圆点`, `方点` or `线形点`");
}

TEST(ChineseKeys, NamesOfThePaperStayItsOwn) {
    const auto paper = paper_from(
        {"paper.yaml",
         "名称: 雁汐日报\n墨: {红: {四色: [0, 100, 100, 0]}, 纸: {四色: [0, 0, 10, 0]}}\n栏线: {竖线: {墨: 纸}}\n"});
    ASSERT_TRUE(paper) << first_words(paper);
    EXPECT_EQ(paper->rules.column.ink.ink, InkName{"纸"});
    const auto usual = paper_from({"paper.yaml", "名称: 雁汐日报\n栏线: {竖线: {墨: 纸}}\n"});
    ASSERT_TRUE(usual) << first_words(usual);
    EXPECT_EQ(usual->rules.column.ink.ink, InkName{"paper"});
}

TEST(ChineseKeys, FontsAndInksOfTheHouseMayBeCalledInChinese) {
    const auto paper = paper_from({"paper.yaml",
                                   "名称: 报\n字体: {楷: Own Kai}\n墨色: {淡红: {取自: 红, 平网: 20}}\n"
                                   "文字样式: {副题: {字体: 黑体, 墨色: 红}, 署名: {字体: kai, 墨: 淡红}}\n"
                                   "版名: {要闻: {墨: 红}}\n"});
    ASSERT_TRUE(paper) << first_words(paper);
    EXPECT_EQ(paper->style(TextKind::deck).font, FontRole{"hei"});
    EXPECT_EQ(paper->style(TextKind::deck).ink, InkName{"red"});
    EXPECT_EQ(paper->style(TextKind::byline).font, FontRole{"kai"});
    EXPECT_EQ(paper->fonts.at(FontRole{"kai"}).family, "Own Kai");
    EXPECT_EQ(paper->inks.at(InkName{"淡红"}).strength, 20);
    EXPECT_EQ(told_in_chinese(paper_from({"paper.yaml", "名称: 报\n文字样式: {副题: {字体: 黑休}}\n"})),
              "the paper has no font `黑休` / did you mean `黑体`?");
}

// A layout does not know the paper that it is for.
TEST(ChineseKeys, AnInkOfALayoutIsThePapersOwnOrTheHouses) {
    const auto file =
        parse_layout({"front.yaml",
                      "名称: front\n成品尺寸: [275mm, 390mm]\n"
                      "版面格: {栏数: 6, 栏宽: 11字, 栏间: 1字, 行数: 80}\n框:\n"
                      "- {框名: 头条, 栏: 1-4, 行: 1-40, 花边: {底色: 红 10%}, 题: {墨色: 红, 字体: 宋}}\n"});
    ASSERT_TRUE(file) << first_words(file);
    Paper paper;
    const FrameTemplate house = place_frames(*file, paper)->frames.at(0);
    EXPECT_EQ(house.head.look.headline.ink, InkName{"red"});
    EXPECT_EQ(house.head.look.headline.font, FontRole{"song"});
    EXPECT_EQ(house.box->own->ground.ink, InkName{"red"});
    paper.inks[InkName{"红"}] = {};
    const FrameTemplate own = place_frames(*file, paper)->frames.at(0);
    EXPECT_EQ(own.head.look.headline.ink, InkName{"红"});
    EXPECT_EQ(own.box->own->ground.ink, InkName{"红"});
}

TEST(ChineseKeys, SectionsOfThePaperAreCalledAsTheDocumentsCallThem) {
    const auto paper = paper_from(
        {"paper.yaml", "名称: 报\n版面规则: 关\n文稿规则: {直引号: 否}\n行文: {禁则: 严格}\n印刷: {总墨量: 240%}\n"});
    ASSERT_TRUE(paper) << first_words(paper);
    EXPECT_FALSE(paper->make_up.asks(MakeUpRule::equal_heads_side_by_side));
    EXPECT_FALSE(paper->copy.asks(CopyRule::straight_quote));
    EXPECT_EQ(paper->styles.at(TextKind::body).lines.kinsoku, Kinsoku::strict);
}

// What editors call things when they do not think of a table of keys.
TEST(ChineseKeys, TradeWordsAreUnderstood) {
    for (const char* kicker : {"引题", "肩题", "眉题"}) {
        const auto story = story_of(std::string(kicker) + ": 上\n正题: 中\n");
        ASSERT_TRUE(story) << first_words(story);
        EXPECT_EQ(story->kicker, "上");
    }
    const auto paper = paper_from({"paper.yaml",
                                   "名称: 报\n栏线: {竖线: 反线, 横线: 曲线}\n拼版: {碰题: 关, 题压题: 开}\n"
                                   "文字样式: {正文: {字号: 9磅, 行距: 12磅}}\n"
                                   "花边: {栏花: {线: 正线, 角: 委角}, 双线: {线: 反线}, 又一种: {沿用: 曲线}}\n"});
    ASSERT_TRUE(paper) << first_words(paper);
    EXPECT_EQ(paper->rules.column.weight, 3_pt / 2);
    EXPECT_EQ(paper->rules.across.kind, RuleKind::wave);
    EXPECT_EQ(paper->body.text.size, 9_pt);
    EXPECT_EQ(paper->boxes.at("栏花").corner, Corner::notched);
    EXPECT_EQ(paper->boxes.at("double").line.kind, RuleKind::single);
    EXPECT_FALSE(paper->boxes.contains("双线"));
    EXPECT_EQ(paper->boxes.at("又一种").line.kind, RuleKind::wave);
    EXPECT_FALSE(paper->make_up.asks(MakeUpRule::equal_heads_side_by_side));
    EXPECT_TRUE(paper->make_up.asks(MakeUpRule::heads_stacked));
}

TEST(ChineseKeys, ABoxOfTheHouseMayBeCalledInChinese) {
    const auto layout = layout_of(
        "- {框名: 头条, 栏: 1-4, 行: 1-40, 花边: 文武线}\n- {框名: 边栏, 栏: 5-6, 行: 1-40, 花边: {样式: 底纹}}\n");
    ASSERT_TRUE(layout) << first_words(layout);
    EXPECT_EQ(layout->frames[0].box->style, "thick-thin");
    EXPECT_EQ(layout->frames[1].box->style, "tint");
}

}  // namespace
}  // namespace banxin
