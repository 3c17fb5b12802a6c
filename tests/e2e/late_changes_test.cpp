// What a desk is told late at night: words that find no room, pages that were given back, marks with a mistake.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "e2e/starter_paper.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

class ALatePaper : public StarterPaper {
  protected:
    void lengthen(const std::string& id) const {
        std::ofstream more(story(id), std::ios::app);
        for (int i = 0; i < 40; ++i)
            more << "\n棚里的灯一排排亮着，卖菜的人把秤擦了又擦，买菜的人说今年的冬天来得早了些。\n";
    }
    void mark(const std::string& lines) const { std::ofstream(edition_ + "/marks.yaml") << lines; }
    Answer sign(const std::string& stage, const std::string& name, const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words{"sign", edition_, "--page", "1",      "--stage",
                                       stage,  "--name", name,     "--time", "2026-11-22T20:10:00+08:00"};
        words.insert(words.end(), more.begin(), more.end());
        return banxin(words);
    }
};

TEST_F(ALatePaper, TellsOfLinesThatNewOnesPushOutOfTheirFrame) {
    lengthen("market");
    fs::copy(paper_, home_.path("other"), fs::copy_options::recursive);
    replace(story("market"), "八十六个摊位",
            "八十六个摊位（旧棚那边原先只有五十来个，大多没有顶，一下雨就得收摊回家）");
    const Answer diff = banxin({"diff", home_.path("other/2026-11-23"), edition_, "--only", "text"});
    EXPECT_THAT(diff.out, testing::ContainsRegex("[0-9]+! page 1, [a-z]+ · market, the text · paragraph [0-9]+: "
                                                 "[0-9]+ lines? .[0-9]+字. from “.*” on finds? no room now"));
    const Answer back = banxin({"diff", edition_, home_.path("other/2026-11-23"), "--only", "text"});
    EXPECT_THAT(back.out, HasSubstr("room again"));
}

TEST_F(ALatePaper, TellsWhatChangedAfterItWasGivenBack) {
    ASSERT_EQ(sign("初审", "沈知微").exit_code, 0);
    ASSERT_EQ(sign("复审", "罗遥", {"--return"}).exit_code, 0);
    EXPECT_THAT(banxin({"check", edition_}).err, Not(HasSubstr("changed-since-signed")));
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    const std::string told = "warning[changed-since-signed]: page 1 has changed since 罗遥 returned it (复审): market";
    const Answer check = banxin({"check", edition_});
    EXPECT_THAT(check.err, HasSubstr(told));
    EXPECT_THAT(check.err, HasSubstr("[-三-]{+两+}"));
    const Answer press = banxin({"press", edition_, "--even-if-overset", "-o", home_.path("press")});
    EXPECT_THAT(press.err, HasSubstr(told));
    EXPECT_THAT(press.err, HasSubstr("[-三-]{+两+}"));
    EXPECT_THAT(banxin({"swap", edition_, "market", "bookhouse", "--dry-run"}).out,
                HasSubstr("What has changed since 罗遥 returned page 1 (复审):"));
}

TEST_F(ALatePaper, SaysThatItNoLongerFitsThoughSomethingElseWasOver) {
    lengthen("bookhouse");
    ASSERT_EQ(banxin({"check", edition_}).exit_code, 1);
    const Answer swap = banxin({"swap", edition_, "market", "bridge", "--dry-run"});
    EXPECT_THAT(swap.out, HasSubstr("It no longer fits")) << "the bridge finds no room beside the market's head";
    EXPECT_THAT(swap.out, testing::ContainsRegex("\n      page 1, second · bridge · [0-9]+ lines .[0-9]+字. over\n"));
    EXPECT_THAT(swap.out, Not(HasSubstr("· bookhouse ·"))) << "it was over before";
    EXPECT_THAT(banxin({"swap", edition_, "market", "bookhouse", "--dry-run"}).out, Not(HasSubstr("It no longer fits")))
        << "the bookhouse was over, and is";
}

TEST_F(ALatePaper, SaysOfASwapThatCannotBeMadeOnlyWhatIsWrong) {
    const Answer swap = banxin({"swap", edition_, "market", "nosuch"});
    EXPECT_EQ(swap.exit_code, 2);
    EXPECT_THAT(swap.err, HasSubstr("nosuch"));
    EXPECT_THAT(swap.err, Not(HasSubstr("story-unplaced")));
}

TEST_F(ALatePaper, HasItsOtherMarksWhereOneHasAMistake) {
    mark(
        "- {story: market, words: 两米宽, should: 两米宽}\n- {story: market, words: 三块钱, should: 两块钱}\n"
        "- {story: market, words: 摊位, 改為: 摊档}\n");
    const Answer marks = banxin({"marks", edition_, "-o", home_.path("marked")});
    EXPECT_EQ(marks.exit_code, 2);
    EXPECT_THAT(marks.err, HasSubstr("marks.yaml:1:3: error[empty-mark]"));
    EXPECT_THAT(marks.err, HasSubstr("did you mean `改为`?"));
    EXPECT_THAT(marks.out, HasSubstr("   2  open"));
    EXPECT_THAT(run("pdftotext", {home_.path("marked/marks.pdf"), "-"}).out, HasSubstr("三块钱 → 两块钱"));
    const Answer proof = banxin({"proof", edition_, "-o", home_.path("proofs"), "--a4"});
    EXPECT_EQ(proof.exit_code, 2);
    EXPECT_THAT(proof.err, HasSubstr("error[empty-mark]"));
    EXPECT_THAT(run("pdftotext", {home_.path("proofs/a4.pdf"), "-"}).out, HasSubstr("三块钱 → 两块钱"));
}

// Words that a proof had are gone since; those that no proof had were quoted wrongly, and nobody has changed them.
TEST_F(ALatePaper, TellsWordsThatNeverStoodApartFromThoseThatAreGone) {
    mark(
        "- {story: market, words: 还是三块钱, should: 还是两块钱}\n- {story: market, words: 从未有过, should: "
        "一向都有}\n");
    replace(story("market"), "还是三块钱", "要四块钱");
    EXPECT_THAT(banxin({"marks", edition_}).out, HasSubstr("0 done, 0 open, 2 gone")) << "no proof is stored";
    replace(story("market"), "要四块钱", "还是三块钱");
    EXPECT_EQ(banxin({"proof", edition_, "--store", "--time", "2026-11-22T18:00:00+08:00"}).exit_code, 0);
    replace(story("market"), "还是三块钱", "要四块钱");
    EXPECT_EQ(banxin({"proof", edition_, "--store", "--time", "2026-11-22T19:00:00+08:00"}).exit_code, 0);
    const Answer marks = banxin({"marks", edition_});
    EXPECT_EQ(marks.exit_code, 1);
    EXPECT_THAT(marks.out, HasSubstr("   1  gone"));
    EXPECT_THAT(marks.out, HasSubstr("   2  never stood there"));
    EXPECT_THAT(marks.out, HasSubstr("0 done, 0 open, 1 gone, 1 never stood there"));
    EXPECT_THAT(banxin({"marks", edition_, "--json"}).out, HasSubstr("\"fate\": \"unseen\""));
}

TEST_F(ALatePaper, ListsStruckWordsThatAreDoneOnItsPages) {
    mark("- {story: market, words: 还是三块钱}\n- {story: market, words: 从未有过, done: yes}\n");
    EXPECT_EQ(banxin({"proof", edition_, "--store", "--time", "2026-11-22T18:00:00+08:00"}).exit_code, 0);
    replace(story("market"), "还是三块钱", "");
    const Answer marks = banxin({"marks", edition_, "-o", home_.path("marked")});
    EXPECT_EQ(marks.exit_code, 0) << marks.out << marks.err;
    const std::string words = run("pdftotext", {home_.path("marked/marks.pdf"), "-"}).out;
    EXPECT_THAT(words, HasSubstr("还是三块钱 → (to be struck)"));
    EXPECT_THAT(words, HasSubstr("从未有过 → (to be struck)"));
    EXPECT_THAT(words, HasSubstr("ticked off"));
}

// Nothing was struck: the words stand as they were, and whoever ticked the mark off wants them so.
TEST_F(ALatePaper, NeverSaysOfWordsThatWereOnlyTickedOffThatTheyAreDone) {
    mark("- {story: market, words: 还是三块钱, done: yes}\n");
    const Answer marks = banxin({"marks", edition_});
    EXPECT_EQ(marks.exit_code, 0);
    EXPECT_THAT(marks.out, HasSubstr("   1  ticked off"));
    EXPECT_THAT(marks.out, HasSubstr("0 done, 0 open, 0 gone, 1 ticked off"));
    EXPECT_THAT(banxin({"marks", edition_, "--json"}).out,
                testing::AllOf(HasSubstr("\"fate\": \"done\""), HasSubstr("\"ticked\": true")));
}

TEST_F(ALatePaper, WarnsOfMarksWhoseWordsStandSeveralTimes) {
    mark("- {story: market, words: 摊位, should: 摊档}\n");
    for (const char* command : {"marks", "proof"}) {
        const Answer told = banxin({command, edition_, "-o", home_.path(command)});
        EXPECT_THAT(told.err, testing::ContainsRegex("marks.yaml:1:3: warning.words-several-times.: `摊位` stands "
                                                     "[0-9]+ times in the story; the mark is taken to mean the "
                                                     "first: page 1, second · market, "))
            << command;
    }
}

}  // namespace
}  // namespace banxin::test
