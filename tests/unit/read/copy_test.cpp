#include <gtest/gtest.h>

#include "copy_judged.h"

namespace banxin {
namespace {

constexpr CopyRule kMark = CopyRule::half_width_mark;
constexpr CopyRule kQuote = CopyRule::straight_quote;
constexpr CopyRule kSpace = CopyRule::space_between_han;

Found marks(std::initializer_list<const char*> places, const char* code) {
    Found out;
    for (const char* place : places) out.push_back(std::string(place) + " warning " + code);
    return out;
}

TEST(Copy, HalfWidthMarksBesideHan) {
    EXPECT_EQ(judged(kMark, "潮水退了,船走了.真的?真的!"), marks({"5:5", "5:9", "5:12", "5:15"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "他说:好;走"), marks({"5:3", "5:5"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "渡口(老的)开了"), marks({"5:3", "5:6"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "读了《边城》,又读"), marks({"5:7"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "一半（老的)开了"), marks({"5:6"}, "half-width-mark"));
}

TEST(Copy, HalfWidthMarksWithSpacesOnBothSides) {
    EXPECT_EQ(judged(kMark, "市长说 , 今年办好三件事 ; 一 : 修路 ."),
              marks({"5:5", "5:15", "5:19", "5:24"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "好 ? 好 ! 产值 , 3.5亿元"), marks({"5:3", "5:7", "5:12"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "“老城” , 《边城》 , Google , 都来了"), marks({"5:6", "5:13", "5:22"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "甲\u3000,\u3000乙"), marks({"5:3"}, "half-width-mark"));
}

TEST(Copy, SpacedMarksOfFiguresAndWesternTextAreTheirOwn) {
    for (const char* text : {"唱了Stay , Stay。", "比分是3 : 2。", "用.NET 写成 .doc 的文件。", "1 . 加强领导"})
        EXPECT_EQ(judged(kMark, text), Found{}) << text;
}

TEST(Copy, MarksOfFiguresAddressesAndWesternTextAreTheirOwn) {
    for (const char* text : {
             "早上10:30到12:05，水位3.5米，共1,200人，比分3:2。",
             "世界贸易组织(WTO)与国际海事组织(IMO, London)。",
             "官网www.yanxi.example，邮箱news@yanxi.example，见https://yanxi.example/a.html?x=1,2。",
             "他把通知.docx和plan.v2.pdf发了出去。",
             "他说“Yes, we can. Really?”，然后走了。",
             "程序写作std::vector(a, b)，另有C:\\temp\\a.txt。",
             "1.加强领导，2)落实到人，(3)汇总。",
             "第3-5号楼，5G、AI和A/B测试，温度为-3.5℃。",
             "The ferry left at 10:30, on time. (It was full.)",
             "型号X-1.2、Ver.2，身高1.75米，汇率6.9:1。",
         }) {
        EXPECT_EQ(judged(kMark, text), Found{}) << text;
    }
}

TEST(Copy, AMarkBehindALabelIsNotPartOfTheAddress) {
    EXPECT_EQ(judged(kMark, "邮箱:news@yanxi.example"), marks({"5:3"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "电话:0571-8800"), marks({"5:3"}, "half-width-mark"));
    EXPECT_EQ(judged(kMark, "见https://yanxi.example/a,谢谢"), marks({"5:25"}, "half-width-mark"));
}

TEST(Copy, HeadsAndCaptionsAreCopyToo) {
    const JudgedCopy copy{JudgedCopy::only(kMark)};
    const DiskFiles disk;
    PictureStore none;
    const auto story = read_manuscript(
        {disk, none}, {"a.md",
                       "---\nheadline: '潮水:退了'\ndeck: [一,二, 渡口(新)开]\n---\n\n![船,到了。](a.jpg)\n\n好。",
                       {},
                       copy.house});
    ASSERT_TRUE(story);
    EXPECT_EQ(brief(story->warnings), marks({"2:14", "3:15", "3:17", "6:4"}, "half-width-mark"));
}

TEST(Copy, StraightQuotesRoundHan) {
    EXPECT_EQ(judged(kQuote, "他说\"好\"，又说'走'。"), marks({"5:3", "5:5", "5:9", "5:11"}, "straight-quote"));
    EXPECT_EQ(judged(kQuote, "“好\"，他说"), marks({"5:3"}, "straight-quote"));
    EXPECT_EQ(judged(kQuote, "他说\"好，走了"), marks({"5:3"}, "straight-quote"));
}

TEST(Copy, StraightQuotesOfEnglishInchesAndApostrophesStay) {
    for (const char* text : {"他念了\"Hello, world\"一句。", "It's Tom's boat, 'old' and \"slow\".",
                             "一台32\"电视，高6'2\"。", "rock'n'roll乐队"}) {
        EXPECT_EQ(judged(kQuote, text), Found{}) << text;
    }
}

TEST(Copy, TypedDotsAndDashes) {
    EXPECT_EQ(judged(CopyRule::typed_dots, "他想了想...走了。后来。。。"), marks({"5:5", "5:13"}, "typed-dots"));
    EXPECT_EQ(judged(CopyRule::typed_dots, "Wait... 1...9，好……"), Found{});
    EXPECT_EQ(judged(CopyRule::typed_dash, "渡口--老渡口"), marks({"5:3"}, "typed-dash"));
    EXPECT_EQ(judged(CopyRule::typed_dash, "2019--2024 a--b，好——好"), Found{});
}

TEST(Copy, LettersInTheOtherWidth) {
    EXPECT_EQ(judged(CopyRule::full_width_letter, "２０２６年，３．５米的ＡＩ船，5G"),
              marks({"5:1", "5:7", "5:12"}, "full-width-letter"));
    EXPECT_EQ(judged(CopyRule::half_width_letter, "2026年，ＡＩ船，见www.a.example"),
              marks({"5:1"}, "half-width-letter"));
}

TEST(Copy, SpacesBetweenHan) {
    EXPECT_EQ(judged(kSpace, "潮水 退了， 船走了"), marks({"5:3", "5:7"}, "space-between-han"));
    EXPECT_EQ(judged(kSpace, "在 2026 年用 AI 算潮水"), Found{});
}

TEST(Copy, SeveralSpacesInAHeadAreAFullWidthOne) {
    EXPECT_EQ(judged(kSpace, "## 第一窑六千块  都铺在桥头"), marks({"5:10"}, "space-between-han"));
    EXPECT_EQ(judged(kSpace, "## 第一窑六千块 都铺在桥头"), Found{});
    EXPECT_EQ(judged(kSpace, "## 第一窑六千块　都铺在桥头"), Found{});
    EXPECT_EQ(judged(kSpace, "## 第一窑用 AI  算火候"), Found{});
}

TEST(Copy, SpacesOfTablesAndSpreadNamesAreMeant) {
    for (const char* text : {
             "::: facts 名单\n张　三　李小四\n1组　王　五　赵六六\n:::\n\n昨日。",
             "::: facts 班次\n渡口　发船　末班\n北岸　六点　十八点\n:::\n\n昨日。",
             "- 张　三　李小四\n- 王　五　赵六六",
             "获奖的有：张 三 李小四。",
             "第一组：周望 林见山 陆遥；第二组：沈知微 王 五。",
         }) {
        EXPECT_EQ(judged(kSpace, text), Found{}) << text;
    }
    EXPECT_EQ(judged(kSpace, "获奖的有 王五。"), marks({"5:5"}, "space-between-han"));
    EXPECT_EQ(judged(kSpace, "- 渡口　昨日开航，人多。"), marks({"5:5"}, "space-between-han"));
    EXPECT_EQ(judged(kSpace, "本 报 讯"), marks({"5:2", "5:4"}, "space-between-han"));
}

TEST(Copy, ThreeSpacesInOneLineOfProseAreNoRoster) {
    EXPECT_EQ(judged(kSpace, "本次 会议 讨论 通过了方案。"), marks({"5:3", "5:6", "5:9"}, "space-between-han"));
    EXPECT_EQ(judged(kSpace, "昨天 上午 他们 来了，人多。"), marks({"5:3", "5:6", "5:9"}, "space-between-han"));
    EXPECT_EQ(judged(kSpace, "渡口 今晨 开航"), marks({"5:3", "5:6"}, "space-between-han"));
    EXPECT_EQ(judged(kSpace, "会上 讲 了 三点。"), marks({"5:3", "5:5", "5:7"}, "space-between-han"));
}

TEST(Copy, ATableOfOtherNamesIsKnownByItsRows) {
    for (const char* text : {
             "阿依古丽 买买提 热依汗\n帕提古 迪丽拜尔 艾山\n扎西 卓玛",
             "阿依古丽 买买提 热依汗\n\n帕提古 迪丽拜尔 艾山",
             "- 阿依古丽 买买提\n- 帕提古 迪丽拜尔\n- 艾山",
         }) {
        EXPECT_EQ(judged(kSpace, text), Found{}) << text;
    }
    EXPECT_EQ(judged(kSpace, "帕提古 迪丽拜尔 艾山"), marks({"5:4", "5:9"}, "space-between-han"));
    EXPECT_EQ(judged(kSpace, "今晨 渡口 开航\n人多"), marks({"5:3", "5:6"}, "space-between-han"));
}

TEST(Copy, SpacesOfBylinesRostersAndVerseAreMeant) {
    for (const char* text : {
             "本报讯（记者 林见山 通讯员 周望）昨日开航。",
             "本报11月22日电 昨日开航。",
             "昨日开航。（本报记者 林见山）",
             "图为渡口。 本报记者 林见山 摄",
             "沈知微 周望 林见山 陆 遥",
             "春眠不觉晓 处处闻啼鸟",
             "文/记者 林见山 图/周望",
         }) {
        EXPECT_EQ(judged(kSpace, text), Found{}) << text;
    }
}

TEST(Copy, AParagraphEndsWithAMark) {
    constexpr CopyRule kOpen = CopyRule::paragraph_without_stop;
    EXPECT_EQ(judged(kOpen, "全市要进一步加大\n\n“走出去”的步伐。"), marks({"5:8"}, "paragraph-without-stop"));
    EXPECT_EQ(judged(kOpen, "昨天上午，渡轮开往对岸的老码头\n\n好。"), marks({"5:15"}, "paragraph-without-stop"));
    for (const char* text : {
             "他说：\n\n“好。”\n\n（完）",
             "订阅热线：0571-8800\n\n网址www.yanxi.example",
             "新渡口今起通航\n\n昨天开船。",
             "- 一条\n- 两条\n\n## 小题\n\n好。",
             "图为昨天的渡口，游客排着长队。本报记者 林见山 摄",
         }) {
        EXPECT_EQ(judged(kOpen, text), Found{}) << text;
    }
}

TEST(Copy, AParagraphThatStartsWithAClosingMark) {
    EXPECT_EQ(judged(CopyRule::closing_mark_starts, "潮水退\n\n，船走了。\n\n”他说。\n\n“好。”"),
              marks({"7:1", "9:1"}, "closing-mark-starts"));
}

TEST(Copy, DoubledMarks) {
    EXPECT_EQ(judged(CopyRule::doubled_mark, "潮水，，退了。。船，。走““了”"),
              marks({"5:3", "5:7", "5:10", "5:13"}, "doubled-mark"));
    EXPECT_EQ(judged(CopyRule::doubled_mark, "真的？！好！！！……——走。”，好。。。"), Found{});
}

TEST(Copy, QuotesThatCloseWhatIsOpenAreNotDoubled) {
    for (const char* text : {"“一人说：“走””。", "“他讲“不行””", "““走”，他说，再不走就晚了。”", "‘他讲‘不行’’"})
        EXPECT_EQ(judged(CopyRule::doubled_mark, text), Found{}) << text;
}

TEST(Copy, APairRoundAPairIsTheEditors) {
    const auto story = JudgedCopy{JudgedCopy::only(CopyRule::doubled_mark)}.read("他说““走””，““来””””");
    ASSERT_TRUE(story);
    EXPECT_EQ(brief(story->warnings), marks({"5:3", "5:9", "5:12"}, "doubled-mark"));
    for (const CopyFinding& finding : story->copy) EXPECT_FALSE(finding.mend);
}

TEST(Copy, TypedIndents) {
    EXPECT_EQ(judged(CopyRule::typed_indent, "　　潮水退了。\n　　船走了。"), marks({"5:1", "6:1"}, "typed-indent"));
    EXPECT_EQ(judged(CopyRule::typed_indent, "潮水退了。\n船走了。"), Found{});
}

TEST(Copy, TwoDatelinesInTwoForms) {
    constexpr CopyRule kTwo = CopyRule::two_datelines;
    EXPECT_EQ(judged(kTwo, "本报讯（记者 林见山）开航。\n\n【本报讯】停航。"), marks({"7:1"}, "two-datelines"));
    EXPECT_EQ(judged(kTwo, "本报讯（记者 林见山）开航。\n\n本报讯（记者 周望）停航。"), Found{});
}

TEST(Copy, NumeralsOfOneDate) {
    constexpr CopyRule kMixed = CopyRule::mixed_numerals;
    EXPECT_EQ(judged(kMixed, "二0二六年"), marks({"5:1"}, "mixed-numerals"));
    EXPECT_EQ(judged(kMixed, "11月二十三日"), marks({"5:4"}, "mixed-numerals"));
    EXPECT_EQ(judged(kMixed, "11月23日开航。到了十一月二十三日"), marks({"5:12"}, "mixed-numerals"));
    for (const char* text : {"2026年11月23日", "二〇二六年十一月二十三日", "2026年八月十五", "2026年农历八月十五日",
                             "一日三餐，3月至五月，一年365日", "11月23日与十二月一日"}) {
        EXPECT_EQ(judged(kMixed, text), Found{}) << text;
    }
}

TEST(Copy, SpacedScriptsKeepTheirMarks) {
    const std::string korean = "배가 떠났다. \"좋다\" 하고, 그는 말했다... (끝)";
    EXPECT_EQ((JudgedCopy{copy_house(CopyMarks::western)}.found(korean)), Found{});
}

TEST(Copy, JapaneseMarksAreMendedToItsOwn) {
    const auto story = JudgedCopy{JudgedCopy::only(kMark, CopyMarks::japanese)}.read("船が出た,そして.");
    ASSERT_TRUE(story);
    ASSERT_EQ(story->copy.size(), 2u);
    EXPECT_EQ(story->copy[0].mend->instead, "、");
    EXPECT_EQ(story->copy[1].mend->instead, "。");
}

TEST(Copy, OfVeryMuchTheFirstOnesAreTold) {
    std::string body;
    for (int i = 0; i < 30; ++i) body += "潮,";
    const Found found = judged(kMark, body);
    ASSERT_EQ(found.size(), 21u);
    EXPECT_EQ(found.back(), "0:0 note half-width-mark");
}

}  // namespace
}  // namespace banxin
