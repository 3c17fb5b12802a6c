// What changed since the last proof, who has signed it, and whether a signature holds what it promises.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "e2e/starter_paper.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;

using ::testing::Not;

class APaper : public StarterPaper {
  protected:
    void git(std::vector<std::string> words) const {
        std::vector<std::string> all{"-C", paper_, "-c", "user.name=desk", "-c", "user.email=desk@example.org"};
        all.insert(all.end(), words.begin(), words.end());
        const Answer answer = run("git", all);
        ASSERT_EQ(answer.exit_code, 0) << answer.out << answer.err;
    }
    Answer sign(const std::string& stage, const std::string& name) const {
        return banxin(
            {"sign", edition_, "--page", "1", "--stage", stage, "--name", name, "--time", "2026-11-22T20:10:00+08:00"});
    }
    Answer store(const std::string& time) const { return banxin({"proof", edition_, "--store", "--time", time}); }
};

TEST_F(APaper, IsWhatItIs) {
    const Answer answer = banxin({"diff", edition_, edition_});
    EXPECT_EQ(answer.exit_code, 0) << answer.err;
    EXPECT_THAT(answer.out, HasSubstr("Nothing has changed."));
}

TEST_F(APaper, IsComparedWithACopyOfIt) {
    fs::copy(paper_, home_.path("other"), fs::copy_options::recursive);
    replace(home_.path("other/2026-11-23/stories/market.md"), "八十六个摊位", "八十四个摊位");
    const Answer answer = banxin({"diff", edition_, home_.path("other/2026-11-23"), "--json"});
    EXPECT_EQ(answer.exit_code, 1) << answer.err;
    const json changes = json::parse(answer.out)["changes"];
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0]["story"], "market");
    EXPECT_EQ(changes[0]["words"], json::parse(R"([{"struck": "六"}, {"added": "四"}])"));
    EXPECT_EQ(changes[0]["must_read"], true);
    EXPECT_EQ(changes[0]["after"]["page"], 1);
}

TEST_F(APaper, IsComparedWithWhatGitHasOfIt) {
    git({"init", "-q"});
    git({"add", "."});
    git({"commit", "-q", "-m", "first"});
    replace(paper_ + "/layouts/back.yaml", "trim: [148mm, 210mm]", "trim: [148mm, 211mm]");
    const Answer answer = banxin({"diff", edition_, "--at", "HEAD", "--only", "layout"});
    EXPECT_EQ(answer.exit_code, 1) << answer.out << answer.err;
    EXPECT_THAT(answer.out, HasSubstr("the page has another size"));
    EXPECT_THAT(banxin({"diff", edition_, "--at", "nowhere"}).err, HasSubstr("error[unknown-revision]"));
}

TEST_F(APaper, NeedsSomethingToBeComparedWith) {
    const Answer answer = banxin({"diff", edition_});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("error[nothing-to-compare]"));
}

TEST_F(APaper, FindsItsProofsAgain) {
    EXPECT_EQ(store("2026-11-22T18:00:00+08:00").exit_code, 0);
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    EXPECT_EQ(store("2026-11-22T19:00:00+08:00").exit_code, 0);
    EXPECT_THAT(store("2026-11-22T19:30:00+08:00").out, HasSubstr("no other is stored"));
    EXPECT_EQ(banxin({"diff", edition_, "--since", "1"}).exit_code, 0);
    const Answer second = banxin({"diff", edition_, "--since", "2"});
    EXPECT_EQ(second.exit_code, 1) << second.err;
    EXPECT_THAT(second.out, HasSubstr("[-三-]{+两+}"));
    const Answer third = banxin({"diff", edition_, "--since", "3"});
    EXPECT_THAT(third.err, HasSubstr("error[no-such-proof]: 2 proofs are stored, and no number 3"));
    EXPECT_THAT(third.err, HasSubstr("--since may be 1 (the newest) to 2"));
    const Answer between = banxin({"diff", edition_ + "/proofs/2026-11-22T180000+0800.proof.json",
                                   edition_ + "/proofs/2026-11-22T190000+0800.proof.json"});
    EXPECT_EQ(between.out, second.out) << between.err;
}

TEST_F(APaper, IsDrawnWithItsChangesFromStoredProofs) {
    EXPECT_EQ(store("2026-11-22T18:00:00+08:00").exit_code, 0);
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    EXPECT_EQ(store("2026-11-22T19:00:00+08:00").exit_code, 0);
    const std::string proofs = edition_ + "/proofs/2026-11-22T1";
    const Answer drawn = banxin(
        {"diff", proofs + "80000+0800.proof.json", proofs + "90000+0800.proof.json", "-o", home_.path("changes")});
    EXPECT_EQ(drawn.exit_code, 1) << drawn.err;
    EXPECT_TRUE(fs::exists(home_.path("changes/changes-01.png")));
    const std::string text = run("pdftotext", {home_.path("changes/changes.pdf"), "-"}).out;
    EXPECT_THAT(text, HasSubstr("－　三"));
    EXPECT_THAT(text, HasSubstr("＋　两"));
    EXPECT_THAT(text, HasSubstr("天还是两块钱"));
}

TEST_F(APaper, SaysWhichProofIsDamaged) {
    ASSERT_EQ(store("2026-11-22T18:00:00+08:00").exit_code, 0);
    for (const auto& piece : fs::directory_iterator(edition_ + "/proofs/pieces")) std::ofstream(piece.path()) << "x";
    EXPECT_THAT(banxin({"diff", edition_, "--since", "1"}).err, HasSubstr("error[damaged-proof]"));
    EXPECT_EQ(store("2026-11-22T19:00:00+08:00").exit_code, 0);  // which mends what it names
    EXPECT_EQ(banxin({"diff", edition_, "--since", "1"}).exit_code, 0);
}

TEST_F(APaper, MarksPagesThatHaveChangedPlaces) {
    fs::copy(paper_, home_.path("other"), fs::copy_options::recursive);
    ASSERT_LE(banxin({"swap", edition_, "1", "2"}).exit_code, 1);
    const Answer marked = banxin({"diff", home_.path("other/2026-11-23"), edition_, "-o", home_.path("marked")});
    EXPECT_EQ(marked.exit_code, 1) << marked.err;
    EXPECT_FALSE(fs::is_empty(home_.path("marked")));
}

TEST_F(APaper, IsPrintedTheSameSignedOrNot) {
    ASSERT_LE(banxin({"press", edition_, "--even-if-overset", "-o", home_.path("before")}).exit_code, 1);
    ASSERT_EQ(sign("付印", "程砚").exit_code, 0);
    ASSERT_EQ(banxin({"press", edition_, "-o", home_.path("after"), "--signed", "--pages", "1"}).exit_code, 0);
    int compared = 0;
    for (const auto& file : fs::directory_iterator(home_.path("after"))) {
        EXPECT_TRUE(bytes_of(file.path()) == bytes_of(home_.path("before/") + file.path().filename().string()));
        ++compared;
    }
    EXPECT_EQ(compared, 1);
}

TEST_F(APaper, IsTheSameAtThePressAsLongAsASignatureStands) {
    ASSERT_EQ(sign("付印", "程砚").exit_code, 0);
    ASSERT_LE(banxin({"press", edition_, "--even-if-overset", "-o", home_.path("before"), "--pages", "1"}).exit_code,
              1);
    replace(story("bookhouse"), "四排书架", "五排书架");  // on page 2
    ASSERT_EQ(banxin({"press", edition_, "-o", home_.path("after"), "--signed", "--pages", "1"}).exit_code, 0);
    for (const auto& file : fs::directory_iterator(home_.path("after"))) {
        EXPECT_TRUE(bytes_of(file.path()) == bytes_of(home_.path("before/") + file.path().filename().string()));
    }
}

TEST_F(APaper, TellsWhatChangedSinceItWasSignedUntilItIsTakenBack) {
    ASSERT_EQ(sign("付印", "程砚").exit_code, 0);
    EXPECT_THAT(banxin({"check", edition_}).err, Not(HasSubstr("changed-since-signed")));
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    const Answer changed = banxin({"check", edition_});
    EXPECT_THAT(changed.err,
                HasSubstr("warning[changed-since-signed]: page 1 has changed since 程砚 signed it (付印): market"));
    EXPECT_THAT(changed.err, HasSubstr("[-三-]{+两+}"));
    const Answer press = banxin({"press", edition_, "-o", home_.path("press"), "--signed"});
    EXPECT_EQ(press.exit_code, 1);
    EXPECT_THAT(press.err, HasSubstr("error[not-signed]"));
    EXPECT_FALSE(fs::exists(home_.path("press")) && !fs::is_empty(home_.path("press")));
    replace(story("market"), "一天还是两块钱", "一天还是三块钱");
    EXPECT_THAT(banxin({"check", edition_}).err, Not(HasSubstr("changed-since-signed")));
}

TEST_F(APaper, TellsWordsInOtherTypeSinceItWasSigned) {
    ASSERT_EQ(sign("付印", "程砚").exit_code, 0);
    fs::copy(paper_, home_.path("other"), fs::copy_options::recursive);
    replace(story("market"), "八十六个摊位", "**八十六个**摊位");
    EXPECT_THAT(banxin({"check", edition_}).err, HasSubstr("{=八十六个=}摊位"));
    const Answer diff =
        banxin({"diff", home_.path("other/2026-11-23"), edition_, "--only", "layout", "-o", home_.path("changes")});
    EXPECT_EQ(diff.exit_code, 1) << diff.err;
    EXPECT_THAT(diff.out, HasSubstr("set in another"));
    EXPECT_THAT(run("pdftotext", {home_.path("changes/changes.pdf"), "-"}).out, HasSubstr("set in another"));
    EXPECT_EQ(banxin({"diff", home_.path("other/2026-11-23"), edition_, "--only", "text"}).exit_code, 0);
}

TEST_F(APaper, DrawsAPageThatIsGone) {
    fs::copy(paper_, home_.path("other"), fs::copy_options::recursive);
    const std::string edition = bytes_of(edition_ + "/edition.yaml");
    const std::size_t second = edition.find("page: 2");
    ASSERT_NE(second, std::string::npos);
    std::ofstream(edition_ + "/edition.yaml", std::ios::binary) << edition.substr(0, edition.rfind('\n', second) + 1);
    replace(edition_ + "/edition.yaml", "{story: bridge, jump: 2}", "bridge");
    const Answer diff = banxin({"diff", home_.path("other/2026-11-23"), edition_, "-o", home_.path("changes")});
    EXPECT_EQ(diff.exit_code, 1) << diff.err;
    EXPECT_THAT(diff.out, HasSubstr("the page is gone"));
    EXPECT_TRUE(fs::exists(home_.path("changes/changes-02-gone.png")));
    EXPECT_THAT(run("pdftotext", {home_.path("changes/changes.pdf"), "-"}).out, HasSubstr("the page is gone"));
}

TEST_F(APaper, SaysThatWordsAreToGo) {
    std::ofstream(edition_ + "/marks.yaml") << "- {story: market, words: 还是三块钱}\n- {story: nobody, words: 三}\n";
    const Answer marks = banxin({"marks", edition_, "-o", home_.path("marked")});
    EXPECT_THAT(marks.out, HasSubstr("还是三块钱 → (to be struck)"));
    EXPECT_THAT(marks.err, HasSubstr("marks.yaml:2:3: warning[missing-story]: there is no story `nobody`"));
    EXPECT_THAT(run("pdftotext", {home_.path("marked/marks.pdf"), "-"}).out, HasSubstr("(to be struck)"));
}

/// Pixels, as a PNG file says.
int width_of_png(const std::string& file) {
    const std::string bytes = bytes_of(file);
    int width = 0;
    for (std::size_t i = 16; i < 20; ++i) width = width * 256 + static_cast<unsigned char>(bytes.at(i));
    return width;
}

TEST_F(APaper, PrintsTheMarksThatAreNotDoneInTheMarginOfItsProofs) {
    const std::string out = home_.path("out");
    const std::vector<std::string> proof{"proof", edition_, "-o", out, "--soft", "--a4", "--spreads", "--dpi", "40"};
    ASSERT_EQ(banxin(proof).exit_code, 0);
    const int plain = width_of_png(out + "/page-01-proof.png");
    std::ofstream(edition_ + "/marks.yaml") << "- {story: market, words: 两米宽, should: 三米宽, who: 严冬至}\n"
                                            << "- {story: market, words: 四米宽, should: 摊位, who: 严冬至}\n"
                                            << "- {story: bridge, words: 无此句, should: 也无此句}\n";
    const Answer marked = banxin(proof);
    ASSERT_EQ(marked.exit_code, 0) << marked.err;
    EXPECT_EQ(width_of_png(out + "/page-01-proof.png"), plain + 118);  // 75 mm
    EXPECT_EQ(width_of_png(out + "/page-02-proof.png"), plain);
    for (const char* file : {"/a4.pdf", "/spreads.pdf"}) {
        const std::string words = run("pdftotext", {out + file, "-"}).out;
        EXPECT_THAT(words, HasSubstr("两米宽 → 三米宽")) << file;
        EXPECT_THAT(words, HasSubstr("无此句 → 也无此句")) << file;
        EXPECT_THAT(words, Not(HasSubstr("四米宽"))) << file;
    }
    std::ofstream(edition_ + "/marks.yaml") << "- {story: market}\n";
    const Answer broken = banxin(proof);
    EXPECT_EQ(broken.exit_code, 2);
    EXPECT_THAT(broken.err, HasSubstr("marks.yaml:1:3: error[missing-key]"));
}

TEST_F(APaper, KnowsStruckWordsOfItsStoredProofs) {
    std::ofstream(edition_ + "/marks.yaml")
        << "- {story: market, words: 还是三块钱}\n- {story: market, words: 从未有过}\n";
    ASSERT_EQ(store("2026-11-22T18:00:00+08:00").exit_code, 0);
    EXPECT_THAT(banxin({"marks", edition_}).out, HasSubstr("0 done, 1 open, 0 gone, 1 never stood there"));
    replace(story("market"), "还是三块钱", "");
    const Answer marks = banxin({"marks", edition_});
    EXPECT_EQ(marks.exit_code, 1);
    EXPECT_THAT(marks.out, HasSubstr("1 done, 0 open, 0 gone, 1 never stood there"));
    EXPECT_THAT(banxin({"marks", edition_, "--json"}).out, HasSubstr("\"fate\": \"unseen\""));
}

TEST_F(APaper, TellsASwapOnceAndSinceItWasSigned) {
    ASSERT_EQ(sign("付印", "程砚").exit_code, 0);
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    const Answer swap = banxin({"swap", edition_, "market", "bookhouse"});
    EXPECT_THAT(swap.err, HasSubstr("changed-since-signed"));
    EXPECT_THAT(swap.err, Not(HasSubstr("[-三-]{+两+}")));
    EXPECT_THAT(swap.out, HasSubstr("What has changed since 程砚 signed page 1 (付印):"));
    EXPECT_THAT(swap.out, HasSubstr("[-三-]{+两+}"));
    const Answer same = banxin({"swap", edition_, "market", "market"});
    EXPECT_EQ(same.exit_code, 2);
    EXPECT_THAT(same.err, HasSubstr("error[nothing-to-swap]: nothing to swap"));
}

// Page 2 was never signed: what was mended there before the swap is no part of what is told.
TEST_F(APaper, TellsOfPagesThatNobodyHasSignedWhatTheSwapDid) {
    ASSERT_EQ(sign("付印", "程砚").exit_code, 0);
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    replace(story("bookhouse"), "。", "，后来的人都知道。");
    const Answer swap = banxin({"swap", edition_, "bridge", "market"});
    EXPECT_THAT(swap.out, HasSubstr("What has changed since 程砚 signed page 1 (付印):"));
    EXPECT_THAT(swap.out, HasSubstr("[-三-]{+两+}"));
    EXPECT_THAT(swap.out, Not(HasSubstr("后来的人都知道")));
    // What comes onto the signed page is read there, every word of it that has changed since.
    EXPECT_THAT(banxin({"swap", edition_, "market", "bookhouse"}).out, HasSubstr("{+，后来的人都知道+}"));
}

TEST_F(APaper, IsSignedByOnePersonHoweverTheNameIsSpaced) {
    EXPECT_EQ(sign("初审", "罗遥").exit_code, 0);
    EXPECT_THAT(sign("复审", "罗　遥 ").err, HasSubstr("error[same-name]"));
    EXPECT_THAT(sign("复审", "　").err, HasSubstr("error[sign-without-name]"));
}

TEST_F(APaper, IsSignedByFourPeople) {
    EXPECT_EQ(sign("初审", "沈知微").exit_code, 0);
    const Answer same = sign("复审", "沈知微");
    EXPECT_EQ(same.exit_code, 2);
    EXPECT_THAT(same.err, HasSubstr("error[same-name]"));
    EXPECT_THAT(sign("四审", "罗遥").err, HasSubstr("error[unknown-stage]"));
    const std::string paper = bytes_of(paper_ + "/paper.yaml");
    std::ofstream(paper_ + "/paper.yaml", std::ios::binary) << paper << "\nreview: {distinct: no}\n";
    EXPECT_EQ(sign("复审", "沈知微").exit_code, 0);
}

TEST_F(APaper, KeepsBothSignaturesOfTwoBranches) {
    git({"init", "-q", "-b", "main"});
    std::ofstream(paper_ + "/.gitattributes") << "signatures.yaml merge=union\n";
    git({"add", "."});
    git({"commit", "-q", "-m", "first"});
    git({"checkout", "-q", "-b", "other"});
    ASSERT_EQ(sign("初审", "沈知微").exit_code, 0);
    git({"add", "."});
    git({"commit", "-q", "-m", "one"});
    git({"checkout", "-q", "main"});
    ASSERT_EQ(sign("复审", "罗遥").exit_code, 0);
    git({"add", "."});
    git({"commit", "-q", "-m", "two"});
    git({"merge", "-q", "-m", "both", "other"});
    const Answer list = banxin({"sign", edition_, "--list"});
    EXPECT_EQ(list.exit_code, 1) << list.err;
    EXPECT_THAT(list.out, HasSubstr("沈知微"));
    EXPECT_THAT(list.out, HasSubstr("罗遥"));
}

TEST_F(APaper, WithABrokenListOfSignaturesSaysSo) {
    std::ofstream(edition_ + "/signatures.yaml") << "- {page: 1, stage: 初审}\n";
    const Answer answer = banxin({"check", edition_});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("signatures.yaml:1:3: error[missing-key]"));
}

class ThePress : public APaper {
  protected:
    void SetUp() override {
        APaper::SetUp();
        ASSERT_LE(banxin({"press", edition_, "--even-if-overset", "-o", made_}).exit_code, 1);
    }
    Answer plates(const std::string& newer) const { return banxin({"diff", made_, newer, "--only", "press"}); }

    const std::string made_ = home_.path("made");
};

TEST_F(ThePress, MakesNoPlateTwice) {
    const Answer same = plates(edition_);
    EXPECT_EQ(same.exit_code, 0) << same.err;
    EXPECT_EQ(same.out, "page 1: no plate\npage 2: no plate\n0 plates to make, 8 stay as they are\n");
}

TEST_F(ThePress, MakesBlackAgainForAWord) {
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    const Answer changed = plates(edition_);
    EXPECT_EQ(changed.exit_code, 1) << changed.err;
    EXPECT_EQ(changed.out, "page 1: Black only\npage 2: no plate\n1 plate to make, 7 stay as they are\n");
    const Answer since =
        banxin({"press", edition_, "--even-if-overset", "-o", home_.path("again"), "--changed-since", made_});
    EXPECT_THAT(since.out, HasSubstr(changed.out)) << since.err;
    EXPECT_EQ(plates(home_.path("again")).out, changed.out);
    EXPECT_EQ(banxin({"diff", made_, home_.path("again"), "--only", "press", "--pages", "2"}).out,
              "page 2: no plate\n0 plates to make, 4 stay as they are\n");
}

TEST_F(ThePress, ComparesWithTheFolderThatItWritesInto) {
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    const Answer since = banxin({"press", edition_, "--even-if-overset", "-o", made_, "--changed-since", made_});
    EXPECT_THAT(since.out, HasSubstr("page 1: Black only\n")) << since.err;
}

TEST_F(ThePress, MakesBlackAgainForAnotherDay) {
    replace(edition_ + "/edition.yaml", "2026-11-23", "2026-11-24");
    EXPECT_EQ(plates(edition_).out, "page 1: Black only\npage 2: Black only\n2 plates to make, 6 stay as they are\n");
}

TEST_F(ThePress, TellsAsJson) {
    replace(story("market"), "一天还是三块钱", "一天还是两块钱");
    const Answer answer = banxin({"diff", made_, edition_, "--only", "press", "--json", "--pages", "1"});
    const json pages = json::parse(answer.out)["pages"];
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(pages[0]["made"], json::parse(R"(["Black"])"));
    EXPECT_EQ(pages[0]["page_label"], "1");
}

TEST_F(ThePress, IsAskedForNothingThatItDoesNotKnow) {
    fs::create_directories(home_.path("empty"));
    EXPECT_THAT(banxin({"press", edition_, "-o", made_, "--changed-since", home_.path("empty")}).err,
                HasSubstr("error[no-press-files]"));
    std::ofstream(home_.path("empty/a.pdf")) << "%PDF-1.3\n";
    EXPECT_THAT(plates(home_.path("empty")).err, HasSubstr("a.pdf: error[not-a-press-file]"));
    EXPECT_THAT(banxin({"diff", edition_, "--since", "1", "--only", "press"}).err,
                HasSubstr("error[proof-not-pressed]"));
    EXPECT_THAT(banxin({"diff", made_, edition_, "--only", "press", "-o", home_.path("x")}).err,
                HasSubstr("error[plates-not-drawn]"));
}

}  // namespace
}  // namespace banxin::test
