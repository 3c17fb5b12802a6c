// From options to what the shell hears and finds on the disk, in this process: every command on a small paper.
#include "cli/run_command.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "support/temporary_folder.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

struct Outcome {
    ExitCode code;
    std::string out;
    std::string err;
};

Outcome run(const std::vector<std::string>& words) {
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    const ExitCode code = run_command_line(words, press_here);
    return {code, testing::internal::GetCapturedStdout(), testing::internal::GetCapturedStderr()};
}

std::vector<std::string> names_in(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) names.push_back(entry.path().filename().string());
    return names;
}

/// The paper of two pages that `banxin new` writes.
class OnASmallPaper : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(run({"new", path("paper")}).code, ExitCode::fits); }

    std::string path(const std::string& name) const { return folder_.path(name); }
    void spoil() const { folder_.write("paper/paper.yaml", "name: 柳湾小报\nhuose: zh-Hans\n"); }
    /// A story that is too long for its frame.
    void swell() const {
        std::string text = "---\nheadline: 早市搬进新棚\nshort: 早市\n---\n";
        for (int i = 0; i < 150; ++i) text += "摊主们天不亮就来摆货，老主顾先要找路。\n\n";
        folder_.write("paper/2026-11-23/stories/market.md", text);
    }

    TemporaryFolder folder_;
    const std::string edition_ = folder_.path("paper/2026-11-23");
    const std::string out_ = folder_.path("out");
};

TEST_F(OnASmallPaper, NewTellsWhatItWroteAndHowToGoOn) {
    const Outcome made = run({"new", path("second")});
    EXPECT_EQ(made.code, ExitCode::fits);
    EXPECT_THAT(made.out, HasSubstr("paper.yaml"));
    EXPECT_THAT(made.out, HasSubstr("banxin build " + path("second/2026-11-23")));
    EXPECT_TRUE(fs::exists(path("second/2026-11-23/edition.yaml")));
}

TEST_F(OnASmallPaper, NewLeavesAFullFolderAlone) {
    const Outcome refused = run({"new", path("paper")});
    EXPECT_EQ(refused.code, ExitCode::input_wrong);
    EXPECT_THAT(refused.err, HasSubstr("error[folder-not-empty]"));
}

TEST_F(OnASmallPaper, BuildWritesThePagesThatAreChosen) {
    const Outcome built = run({"build", edition_, "-o", out_, "--pages", "2", "--dpi", "20"});
    EXPECT_EQ(built.code, ExitCode::fits) << built.err;
    EXPECT_THAT(names_in(out_),
                UnorderedElementsAre("edition.pdf", "page-02.pdf", "page-02.png", "page-02.svg", "report.json"));
    EXPECT_THAT(built.out, HasSubstr("Pages are in " + out_));
}

TEST_F(OnASmallPaper, BuildCanLeaveOutThePages) {
    EXPECT_EQ(run({"build", edition_, "-o", out_, "--pdf-only", "--dump"}).code, ExitCode::fits);
    EXPECT_THAT(names_in(out_), UnorderedElementsAre("edition.pdf", "page-01.txt", "page-02.txt", "report.json"));
}

TEST_F(OnASmallPaper, APageThatIsNotThereIsToldAndNothingWritten) {
    const Outcome refused = run({"build", edition_, "-o", out_, "--pages", "1,7"});
    EXPECT_EQ(refused.code, ExitCode::input_wrong);
    EXPECT_THAT(refused.err, HasSubstr("--pages: error[unknown-page]: the edition has no page 7"));
    EXPECT_FALSE(fs::exists(out_));
}

TEST_F(OnASmallPaper, WhatDoesNotFitComesOutAllTheSame) {
    swell();
    const Outcome built = run({"build", edition_, "-o", out_, "--pdf-only"});
    EXPECT_EQ(built.code, ExitCode::does_not_fit);
    EXPECT_THAT(built.err, HasSubstr("error[overset]"));
    EXPECT_THAT(names_in(out_), testing::Contains("edition.pdf"));
}

TEST_F(OnASmallPaper, AnOutFolderThatCannotBeMadeIsTheWorldsFault) {
    folder_.write("file", "");
    const Outcome failed = run({"build", edition_, "-o", path("file/out")});
    EXPECT_EQ(failed.code, ExitCode::world_failed);
    EXPECT_THAT(failed.err, HasSubstr("cannot be made"));
}

TEST_F(OnASmallPaper, CheckTellsTheReportAndWritesNothing) {
    const Outcome checked = run({"check", edition_, "--json"});
    EXPECT_EQ(checked.code, ExitCode::fits);
    EXPECT_EQ(json::parse(checked.out).at("fits"), true);
    EXPECT_THAT(names_in(edition_), UnorderedElementsAre("edition.yaml", "stories"));
}

TEST_F(OnASmallPaper, WrongInputIsToldInEveryCommandThatReadsAnEdition) {
    spoil();
    for (const char* command : {"build", "check", "press", "preflight", "proof"}) {
        const Outcome refused = run({command, edition_});
        EXPECT_EQ(refused.code, ExitCode::input_wrong) << command;
        EXPECT_THAT(refused.err, HasSubstr("paper.yaml:2:1: error[unknown-key]")) << command;
        EXPECT_THAT(refused.err, Not(HasSubstr("\x1B["))) << command;
    }
}

TEST_F(OnASmallPaper, ColourIsPutOnWhereItIsAskedFor) {
    spoil();
    EXPECT_THAT(run({"check", edition_, "--color", "always"}).err, HasSubstr("\x1B["));
}

TEST_F(OnASmallPaper, AFolderOfLayoutsThatIsNotThereIsTheWorldsFault) {
    const Outcome failed = run({"check", edition_, "--layouts", path("nowhere"), "--layouts", edition_});
    EXPECT_EQ(failed.code, ExitCode::world_failed);
    EXPECT_THAT(failed.err, HasSubstr(path("nowhere") + ": error[disk]: there is no such folder"));
}

TEST_F(OnASmallPaper, PressWritesAFileForEachPageAndProofsBesideThem) {
    const Outcome pressed = run({"press", edition_, "-o", out_, "--pages", "1", "--ink", "--dpi", "20"});
    EXPECT_EQ(pressed.code, ExitCode::fits) << pressed.err;
    EXPECT_THAT(pressed.out, HasSubstr("1 of 1 pages are in " + out_ + "/ as PDF/X-1a:2003"));
    EXPECT_THAT(pressed.out, HasSubstr("most ink"));
    EXPECT_EQ(names_in(out_).size(), 2u);
}

TEST_F(OnASmallPaper, PressRefusesABleedThatIsNone) {
    const Outcome refused = run({"press", edition_, "-o", out_, "--bleed", "9mm"});
    EXPECT_EQ(refused.code, ExitCode::input_wrong);
    EXPECT_THAT(refused.err, HasSubstr("--bleed: error[not-a-bleed]"));
    EXPECT_FALSE(fs::exists(out_));
}

TEST_F(OnASmallPaper, AHouseProfileThatIsNoneIsToldWithItsPath) {
    folder_.write("house.icc", "no profile");
    for (const char* command : {"press", "preflight", "proof"}) {
        const Outcome refused = run({command, edition_, "--profile", path("house.icc")});
        EXPECT_EQ(refused.code, ExitCode::input_wrong) << command;
        EXPECT_THAT(refused.err, HasSubstr(path("house.icc") + ": error[profile-unreadable]")) << command;
        EXPECT_EQ(run({command, edition_, "--profile", path("none.icc")}).code, ExitCode::world_failed) << command;
    }
}

TEST_F(OnASmallPaper, PreflightCountsWhatItFinds) {
    const Outcome told = run({"preflight", edition_, "--json"});
    const json findings = json::parse(told.out);
    EXPECT_EQ(findings.at("pages").size(), 2u);
    EXPECT_EQ(told.code, findings.at("errors") == 0 ? ExitCode::fits : ExitCode::does_not_fit);
    EXPECT_THAT(run({"preflight", edition_, "--pages", "1"}).out, HasSubstr("1 page: "));
}

TEST_F(OnASmallPaper, ProofIsSoftUnlessMoreIsAskedFor) {
    EXPECT_EQ(run({"proof", edition_, "-o", out_, "--dpi", "20"}).code, ExitCode::fits);
    EXPECT_THAT(names_in(out_), UnorderedElementsAre("page-01-proof.png", "page-02-proof.png"));
    EXPECT_EQ(run({"proof", edition_, "-o", path("sheets"), "--a4", "--spreads"}).code, ExitCode::fits);
    EXPECT_THAT(names_in(path("sheets")), UnorderedElementsAre("a4.pdf", "spreads.pdf"));
}

TEST_F(OnASmallPaper, ProfileTellsAndWrites) {
    const Outcome told = run({"profile", "-o", path("newsprint.icc")});
    EXPECT_EQ(told.code, ExitCode::fits);
    EXPECT_THAT(told.out, HasSubstr("The profile is in " + path("newsprint.icc")));
    EXPECT_EQ(run({"profile", "--icc", path("newsprint.icc")}).code, ExitCode::fits);
}

TEST_F(OnASmallPaper, GalleySetsOneStory) {
    const std::string story = edition_ + "/stories/bridge.md";
    EXPECT_EQ(run({"galley", story, "--measure", "13字"}).code, ExitCode::fits);
    const Outcome json_told = run({"galley", story, "--measure", "13字", "--json"});
    EXPECT_GT(json::parse(json_told.out).at("lines").size(), 20u);
    EXPECT_THAT(run({"galley", story, "--measure", "dick"}).err, HasSubstr("--measure: error[not-a-measure]"));
    EXPECT_THAT(run({"galley", story, "--measure", "9字", "--lang", "la"}).err, HasSubstr("error[unknown-choice]"));
    const Outcome far = run({"galley", story, "--measure", "13字", "--lines", "-90"});
    EXPECT_EQ(far.code, ExitCode::does_not_fit);
    EXPECT_THAT(far.err, HasSubstr("error[lines-out-of-reach]"));
    EXPECT_EQ(run({"galley", path("none.md"), "--measure", "9字"}).code, ExitCode::world_failed);
}

TEST(RunCommand, ExplainTellsEveryCharacter) {
    const Outcome told = run({"explain", "好。", "--json"});
    EXPECT_EQ(told.code, ExitCode::fits);
    EXPECT_EQ(json::parse(told.out).at("characters").size(), 2u);
    EXPECT_EQ(run({"explain", ""}).code, ExitCode::input_wrong);
    EXPECT_THAT(run({"explain", "\xFF"}).err, HasSubstr("error[not-utf8]"));
}

TEST(RunCommand, WrongWordsGoToTheErrorStream) {
    const Outcome wrong = run({"build"});
    EXPECT_EQ(wrong.code, ExitCode::input_wrong);
    EXPECT_THAT(wrong.out, IsEmpty());
    EXPECT_THAT(wrong.err, HasSubstr("error[command-line]"));
    EXPECT_EQ(run({"--version"}).code, ExitCode::fits);
}

}  // namespace
}  // namespace banxin
