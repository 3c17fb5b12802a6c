// What the shell hears and what lies on the disk afterwards.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "e2e/printed.h"
#include "e2e/program.h"
#include "files/disk_files.h"
#include "read/edition/read_edition.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// The paper that `banxin new` writes, to be spoilt.
class Command : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(banxin({"new", paper_}).exit_code, 0); }
    Answer build() const { return banxin({"build", edition_, "--pdf-only", "--out", out_}); }
    void write(const std::string& file, const std::string& text) const { folder_.write("paper/" + file, text); }
    /// A story of page 1, which may not jump.
    void make_market_too_long() const {
        std::string story = bytes_of(paper_ + "/2026-11-23/stories/market.md");
        for (int i = 0; i < 40; ++i) story += "\n摊主们天不亮就来摆货，老主顾先要找路。\n";
        write("2026-11-23/stories/market.md", story);
    }

    TemporaryFolder folder_;
    std::string paper_ = folder_.path("paper");
    std::string edition_ = folder_.path("paper/2026-11-23");
    std::string out_ = folder_.path("out");
};

TEST_F(Command, NewWritesAPaperThatFits) {
    const Answer answer = build();
    EXPECT_EQ(answer.exit_code, 0) << answer.err;
    EXPECT_FALSE(read_back(out_ + "/edition.pdf").texts.empty());
}

TEST_F(Command, BuildWritesEveryPageInEveryForm) {
    banxin({"build", edition_, "--out", out_, "--dpi", "50", "--dump"});
    for (const std::string name : {"edition.pdf", "report.json", "page-01.pdf", "page-01.png", "page-01.svg",
                                   "page-01.txt", "page-02.pdf", "page-02.png", "page-02.svg", "page-02.txt"}) {
        EXPECT_NE(bytes_of(out_ + "/" + name), "") << name;
    }
}

TEST_F(Command, PagesOfAnEarlierBuildAreWarnedOf) {
    folder_.write("out/page-09.pdf", "old");
    folder_.write("out/notes.txt", "kept");
    const Answer answer = banxin({"build", edition_, "--out", out_, "--dpi", "50"});
    EXPECT_EQ(answer.exit_code, 0);
    EXPECT_THAT(answer.err, HasSubstr("page-09.pdf: warning[stale-page]"));
    EXPECT_THAT(answer.err, testing::Not(HasSubstr("notes.txt")));
}

TEST_F(Command, NewLeavesAFolderAloneThatIsNotEmpty) {
    EXPECT_EQ(banxin({"new", paper_}).exit_code, 2);
}

TEST_F(Command, AStoryTooLongExitsWithOneAndComesOutAllTheSame) {
    make_market_too_long();
    const Answer answer = build();
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_THAT(answer.err, HasSubstr("error[overset]"));
    EXPECT_EQ(read_back(out_ + "/edition.pdf").texts.size(), 2u);
}

TEST_F(Command, ABuildOfSomePagesTellsOfThemAlone) {
    make_market_too_long();
    const Answer second = banxin({"build", edition_, "--pages", "2", "--formats", "json", "--out", out_});
    EXPECT_EQ(second.exit_code, 0) << second.err;
    EXPECT_EQ(second.err, "");
    EXPECT_THAT(second.out, HasSubstr("渡口书屋亮起了灯"));
    EXPECT_THAT(second.out, testing::Not(HasSubstr("早市搬进新棚")));
    EXPECT_EQ(bytes_of(out_ + "/report.json"), banxin({"check", edition_, "--pages", "2", "--json"}).out);
    EXPECT_EQ(banxin({"build", edition_, "--pages", "1", "--formats", "json", "--out", out_}).exit_code, 1);
}

TEST_F(Command, WhatLeavesSomethingOutIsToldWithAnyPages) {
    write("2026-11-23/edition.yaml", bytes_of(edition_ + "/edition.yaml") + "\nnumbre: 9\n");
    for (const char* page : {"1", "2"}) {
        const Answer answer = banxin({"check", edition_, "--pages", page});
        EXPECT_EQ(answer.exit_code, 2);
        EXPECT_THAT(answer.err, HasSubstr("error[unknown-key]"));
    }
}

TEST_F(Command, AnUnknownKeyExitsWithTwo) {
    write("paper.yaml", "name: 柳湾小报\nhuose: zh-Hans\n");
    const Answer answer = build();
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("paper.yaml:2:1: error[unknown-key]"));
}

TEST_F(Command, AnUnknownOptionExitsWithTwo) {
    EXPECT_EQ(banxin({"build", edition_, "--no-such-option"}).exit_code, 2);
}

TEST_F(Command, AMissingEditionExitsWithThree) {
    EXPECT_EQ(banxin({"build", folder_.path("nowhere"), "--out", out_}).exit_code, 3);
}

TEST_F(Command, AnOutFolderThatCannotBeMadeExitsWithThree) {
    folder_.write("file", "");
    EXPECT_EQ(banxin({"build", edition_, "--out", folder_.path("file/out")}).exit_code, 3);
}

TEST_F(Command, WrongInputLeavesTheOldPages) {
    build();
    const std::string before = bytes_of(out_ + "/edition.pdf");
    write("paper.yaml", "name: 柳湾小报\nhuose: zh-Hans\n");
    EXPECT_EQ(build().exit_code, 2);
    EXPECT_TRUE(bytes_of(out_ + "/edition.pdf") == before);
}

TEST_F(Command, CheckWritesNothing) {
    EXPECT_EQ(banxin({"check", edition_}).exit_code, 0);
    EXPECT_FALSE(std::filesystem::exists(out_));
}

TEST_F(Command, CheckTellsTheReportThatBuildWrites) {
    build();
    const std::string told = banxin({"check", edition_, "--json"}).out;
    EXPECT_EQ(json::parse(told).at("version"), 1);
    EXPECT_EQ(told, bytes_of(out_ + "/report.json"));
}

TEST_F(Command, CheckTellsWrongInputAsJsonToo) {
    write("paper.yaml", "name: 柳湾小报\nhuose: zh-Hans\n");
    const Answer answer = banxin({"check", edition_, "--json"});
    EXPECT_EQ(answer.exit_code, 2);
    const json told = json::parse(answer.out);
    EXPECT_EQ(told.at("version"), 1);
    EXPECT_EQ(told.at("fits"), false);
    EXPECT_EQ(told.at("reasons").size(), 1u);
    const json& mistake = told.at("diagnostics").at(0);
    EXPECT_EQ(mistake.at("code"), "unknown-key");
    EXPECT_EQ(mistake.at("line"), 2);
    EXPECT_EQ(mistake.at("hint"), "did you mean `house`?");
}

TEST_F(Command, CheckTellsAMissingEditionAsJsonToo) {
    const Answer answer = banxin({"check", folder_.path("nowhere"), "--json"});
    EXPECT_EQ(answer.exit_code, 3);
    EXPECT_EQ(json::parse(answer.out).at("diagnostics").at(0).at("code"), "disk");
}

TEST_F(Command, AFolderOfLayoutsThatIsNotThereExitsWithThree) {
    const std::string nowhere = folder_.path("nowhere");
    const Answer answer = banxin({"check", edition_, "--layouts", nowhere});
    EXPECT_EQ(answer.exit_code, 3);
    EXPECT_THAT(answer.err, HasSubstr(nowhere + ": error[disk]: there is no such folder"));
}

TEST_F(Command, MistakesOfAllFilesComeAtOnce) {
    write("paper.yaml", "name: [\n");
    write("2026-11-23/stories/market.md", "昨日\n");
    const Answer answer = build();
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("error[yaml-syntax]"));
    EXPECT_THAT(answer.err, HasSubstr("error[no-front-matter]"));
}

TEST_F(Command, GalleySetsTheWholeStory) {
    const Answer answer = banxin({"galley", edition_ + "/stories/bridge.md", "--measure", "13字", "--json"});
    ASSERT_EQ(answer.exit_code, 0) << answer.err;
    std::string set;
    const json galley = json::parse(answer.out);
    for (const json& line : galley.at("lines")) set += line.at("text").get<std::string>();
    const auto read = read_edition(DiskFiles(), {edition_, {}});
    EXPECT_EQ(without_white(set), without_white(plain_text(read->edition.stories.at({"bridge"}))));
}

}  // namespace
}  // namespace banxin::test
