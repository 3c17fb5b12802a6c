// What a Chinese desk is told, seen on its terminal: nothing of it is English that need not be.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>

#include "base/unicode.h"
#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using ::testing::ContainsRegex;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

Answer in_chinese(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--lang", "zh"});
    return banxin(arguments);
}

class ChineseDesk : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(in_chinese({"new", paper_}).exit_code, 0); }

    void write_market(int paragraphs) const {
        std::string text = "---\n主题: 早市搬进新棚\n短题: 早市\n---\n";
        for (int i = 0; i < paragraphs; ++i) text += "摊主们天不亮就来摆货，老主顾先要找路。\n\n";
        folder_.write("paper/2026-11-23/stories/market.md", text);
    }

    void replace(const std::string& file, const std::string& before, const std::string& after) const {
        std::string text = bytes_of(folder_.path("paper/" + file));
        const std::size_t at = text.find(before);
        ASSERT_NE(at, std::string::npos) << before;
        folder_.write("paper/" + file, text.replace(at, before.size(), after));
    }

    TemporaryFolder folder_;
    const std::string paper_ = folder_.path("paper");
    const std::string edition_ = folder_.path("paper/2026-11-23");
};

TEST_F(ChineseDesk, ReadsWhatWasSettledInChinese) {
    write_market(60);
    ASSERT_EQ(in_chinese({"check", edition_}).exit_code, 1);
    write_market(50);
    EXPECT_THAT(in_chinese({"check", edition_, "--since", "last"}).err, HasSubstr("\n  原来：稿件 `market` 在1版框"));
    write_market(8);
    const Answer settled = in_chinese({"check", edition_, "--since", "last"});
    EXPECT_THAT(settled.out, HasSubstr("已解决：错误[overset]：稿件 `market` 在1版框 `二条` 溢出"));
}

// A report is a file like another one: it is in English, and what it says is told as it stands there.
TEST_F(ChineseDesk, ReadsTheEnglishOfAReportThatIsNamed) {
    write_market(60);
    folder_.write("old.json", in_chinese({"check", edition_, "--json"}).out);
    write_market(8);
    EXPECT_THAT(in_chinese({"check", edition_, "--since", folder_.path("old.json")}).out,
                HasSubstr("已解决：错误[overset]：story `market` runs"));
}

TEST_F(ChineseDesk, IsGivenHintsInTheKeysOfItsFiles) {
    write_market(22);
    folder_.write("paper/2026-11-23/stories/bridge.md", "---\n主题: 老石桥昨日重新通行\n短题: 老石桥\n---\n桥通了。\n");
    EXPECT_THAT(in_chinese({"check", edition_}).err, HasSubstr("让它转到2版（`转: 2`）"));
    EXPECT_THAT(banxin({"check", edition_}).err, HasSubstr("let it go on on page 2 (`转: 2`)"));
    ASSERT_EQ(banxin({"new", folder_.path("english")}).exit_code, 0);
    for (const char* story : {"/stories/market.md", "/stories/bridge.md"})
        fs::copy_file(edition_ + story, folder_.path("english/2026-11-23") + story,
                      fs::copy_options::overwrite_existing);
    EXPECT_THAT(in_chinese({"check", folder_.path("english/2026-11-23")}).err, HasSubstr("（`jump: 2`）"));
}

TEST_F(ChineseDesk, IsToldThatAPaperIsNoEdition) {
    const Answer answer = in_chinese({"check", paper_});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("错误[paper-folder]: 这是报纸的文件夹，不是某一期的"));
    EXPECT_THAT(answer.err, HasSubstr("请给出其中一期：`" + edition_ + "`"));
    fs::remove_all(edition_);
    EXPECT_THAT(banxin({"check", paper_}).err, HasSubstr("this paper has none yet"));
}

TEST_F(ChineseDesk, IsToldOfAnOptionThatThereIsNot) {
    const Answer answer = in_chinese({"check", edition_, "--sinc", "last"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("这个命令没有选项 `--sinc`\n  建议：是不是 `--since`？"));
    EXPECT_THAT(in_chinese({"check", edition_, "more"}).err, HasSubstr("多了参数：more"));
    EXPECT_THAT(banxin({"check", edition_, "--sinc"}).err,
                HasSubstr("there is no option `--sinc` here\n  hint: did you"));
}

TEST_F(ChineseDesk, HasColonsOfItsOwnInHelp) {
    const std::string help = in_chinese({"build", "--help"}).out;
    EXPECT_THAT(help, HasSubstr("用法：banxin build"));
    EXPECT_THAT(help, HasSubstr("\n输出：\n"));
    EXPECT_THAT(help, Not(ContainsRegex("\n[^ \n]*:\n")));
    EXPECT_THAT(banxin({"build", "--help"}).out, HasSubstr("Usage: banxin build"));
    EXPECT_EQ(in_chinese({"help", "build"}).out, help);
}

TEST_F(ChineseDesk, SeesInPreflightThatNotAllFits) {
    EXPECT_THAT(in_chinese({"preflight", edition_}).out, EndsWith("2个版：0处错误，0处警告\n"));
    write_market(60);
    EXPECT_THAT(in_chinese({"preflight", edition_}).out, EndsWith("2个版：1处错误，0处警告\n不合适：1处错误。\n"));
}

TEST_F(ChineseDesk, ReadsWhatKindAFrameIs) {
    const std::string table = in_chinese({"layout", paper_ + "/layouts/back.yaml", "--paper", paper_ + "/paper.yaml",
                                          "-o", folder_.path("out")})
                                  .out;
    EXPECT_THAT(table, ContainsRegex("下文 +转版框 "));
    EXPECT_THAT(table, ContainsRegex("专稿 +稿件 "));
}

TEST_F(ChineseDesk, ReadsHowAJumpMayBeCut) {
    const std::string table = in_chinese({"cuts", edition_, "bridge"}).out;
    EXPECT_THAT(table, HasSubstr("要求：逗号处，最多让出2行"));
    EXPECT_THAT(table, ContainsRegex("-> +[0-9]+ +[0-9]+ +(段末|句末|逗号处|词后)"));
}

TEST_F(ChineseDesk, ReadsWhyALineMayBreak) {
    const std::string table = in_chinese({"explain", "约3名，——"}).out;
    EXPECT_THAT(table, ContainsRegex("U\\+0033 +数字 +代价 40 +数字连量词"));
    EXPECT_THAT(table, ContainsRegex("U\\+FF0C +逗号类 +代价 10 +破折号在行头"));
    EXPECT_THAT(table, Not(ContainsRegex("[a-z]{4}")));
}

TEST_F(ChineseDesk, ReadsTheNamesOfThePlates) {
    const std::string rows = in_chinese({"proof", edition_, "--soft", "--dpi", "30", "-o", folder_.path("proof")}).out;
    EXPECT_THAT(rows, ContainsRegex("青 [0-9.]+ %  品红 [0-9.]+ %  黄 [0-9.]+ %  黑 [0-9.]+ %"));
    EXPECT_THAT(rows, Not(HasSubstr("Cyan")));
}

TEST_F(ChineseDesk, ReadsWhatIsWrongWithYamlInChinese) {
    replace("2026-11-23/edition.yaml", "{稿件: bridge, 转: 2}", "{稿件: bridge, 转: 2");
    const std::string told = in_chinese({"check", edition_}).err;
    EXPECT_THAT(told, HasSubstr("错误[yaml-syntax]: YAML 写得不对："));
    EXPECT_THAT(told, Not(ContainsRegex("[a-z]+ not found")));
}

TEST_F(ChineseDesk, IsHelpedWithEveryMistakeOfAFile) {
    replace("2026-11-23/edition.yaml", "期号: 1", "期号: 一");
    EXPECT_THAT(in_chinese({"check", edition_}).err, HasSubstr("`一` 不是整数\n  建议：写 1，用数字，不带单位"));
    replace("2026-11-23/edition.yaml", "期号: 一", "期号: 1");
    replace("layouts/front.yaml", "题级: 4", "题级: 9");
    EXPECT_THAT(in_chinese({"check", edition_}).err,
                ContainsRegex("要9级题，体例里没有\n  建议：可选 .*`题式: \\{题级: …\\}`"));
    replace("layouts/front.yaml", "题级: 9", "题级: 4");
    replace("layouts/front.yaml", "行: 32-46", "行: 30-46");
    EXPECT_THAT(in_chinese({"check", edition_}).err, HasSubstr("挪开其中一个，或把它缩小"));
    replace("layouts/front.yaml", "栏宽: 10字, ", "");
    EXPECT_THAT(in_chinese({"check", edition_}).err, HasSubstr("版面格缺 `栏宽`\n  建议：补上 `栏宽:` 和它的值"));
}

// The example of docs/zh-CN/make-up.md is what the program says today.
TEST_F(ChineseDesk, ReadsOfMakingUpAPageWhatTheDocumentSays) {
    ASSERT_EQ(in_chinese({"new", "--auto", folder_.path("mypaper")}).exit_code, 0);
    std::string told = in_chinese({"makeup", folder_.path("mypaper/2026-11-23")}).out;
    for (std::size_t at = told.find(folder_.path("")); at != std::string::npos; at = told.find(folder_.path("")))
        told.erase(at, folder_.path("").size());
    EXPECT_THAT(bytes_of(std::string(BANXIN_SOURCE_DIR) + "/docs/zh-CN/make-up.md"),
                HasSubstr("```\n" + told + "```\n"));
}

TEST_F(ChineseDesk, TurnsARuleOffByTheNameThatItIsToldBy) {
    const std::string tables = in_chinese({"help", "--codes", "--markdown"}).out;
    for (const auto& [table, section] : {std::pair{"make-up", "拼版"}, {"copy", "文稿"}}) {
        const std::size_t start = tables.find(std::string("<!-- codes: ") + table + " -->");
        ASSERT_NE(start, std::string::npos);
        const std::string rows = tables.substr(start, tables.find("<!-- end -->", start) - start);
        static const std::regex kRow("\n\\| `[a-z-]+` \\| `([^`]+)` \\|");
        std::string rules;
        for (std::sregex_iterator row(rows.begin(), rows.end(), kRow), end; row != end; ++row)
            rules += (rules.empty() ? "" : ", ") + (*row)[1].str() + ": 关";
        ASSERT_NE(rules, "") << table;
        const std::string paper = bytes_of(paper_ + "/paper.yaml");
        folder_.write("paper/paper.yaml", paper + section + ": {" + rules + "}\n");
        EXPECT_EQ(in_chinese({"check", edition_}).exit_code, 0) << in_chinese({"check", edition_}).err;
        folder_.write("paper/paper.yaml", paper);
    }
}

TEST_F(ChineseDesk, IsToldWhatToFillInInItsOwnWords) {
    EXPECT_THAT(in_chinese({"check"}).err, HasSubstr("没有写某期"));
    const std::string help = in_chinese({"move", "--help"}).out;
    EXPECT_THAT(help, HasSubstr("banxin move [选项] 某期 稿件 框"));
    EXPECT_THAT(help, Not(ContainsRegex("[^-A-Z._][A-Z]{3,}")));
    EXPECT_THAT(banxin({"move", "--help"}).out, HasSubstr("EDITION STORY FRAME"));
}

TEST_F(ChineseDesk, IsToldThatThereIsNothingToTidy) {
    EXPECT_THAT(in_chinese({"tidy", edition_ + "/stories/market.md"}).err, EndsWith("market.md：没有要改的\n"));
}

TEST_F(ChineseDesk, ReadsAProfileInItsOwnWords) {
    const std::string told = in_chinese({"profile"}).out;
    EXPECT_THAT(told, HasSubstr("版心自带的特性文件"));
    EXPECT_THAT(told, HasSubstr("青+品+黄+黑"));
    EXPECT_THAT(told, Not(ContainsRegex("[A-Za-z]{2,}")));
}

TEST_F(ChineseDesk, SignsInTheKeysOfItsEdition) {
    ASSERT_EQ(in_chinese({"sign", edition_, "--page", "1", "--stage", "初审", "--name", "沈知微"}).exit_code, 0);
    EXPECT_THAT(bytes_of(edition_ + "/signatures.yaml"),
                HasSubstr("- {版: 1, 审次: \"初审\", 姓名: \"沈知微\", 时间: "));
    EXPECT_THAT(in_chinese({"press", edition_, "--signed", "-o", folder_.path("press")}).out,
                HasSubstr("2个版，一个也没有付印\n"));
}

TEST_F(ChineseDesk, ReadsItsMarksInColumns) {
    folder_.write("paper/2026-11-23/marks.yaml",
                  "- {稿件: market, 原文: 两米宽, 改为: 三米宽, 谁校: 严冬至}\n"
                  "- {稿件: bridge, 原文: 没有的话, 改为: 话}\n");
    const std::string told = in_chinese({"marks", edition_}).out;
    EXPECT_THAT(told, HasSubstr("两米宽 → 三米宽  （严冬至）\n"));
    const std::size_t second = told.find('\n') + 1;
    EXPECT_EQ(display_width(told.substr(0, told.find("两米宽"))),
              display_width(told.substr(second, told.find("没有的话") - second)));
}

}  // namespace
}  // namespace banxin::test
