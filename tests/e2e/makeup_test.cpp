// `banxin makeup`: a page that makes itself up, from a folder of manuscripts to its PDF, and again after an edit.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// The paper that `banxin new --auto` writes.
class MadeUpPaper : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(banxin({"new", "--auto", paper_}).exit_code, 0); }

    Answer make_up(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"makeup", edition_});
        return banxin(more);
    }
    Answer check() const { return banxin({"check", edition_}); }
    std::string stored() const { return bytes_of(edition_ + "/make-up/1.yaml"); }
    bool has(const std::string& name) const { return fs::exists(edition_ + "/" + name); }
    void write(const std::string& name, const std::string& text) const {
        fs::create_directories(fs::path(edition_ + "/" + name).parent_path());
        std::ofstream(edition_ + "/" + name, std::ios::binary) << text;
    }
    /// Names the stories of the page, instead of leaving them to be chosen.
    void name_stories() const {
        change("edition.yaml", "stories: auto", "stories: [bridge, garden, market, stage, bus, ferry]");
    }
    /// Puts one text in the place of another in a file of the edition.
    void change(const std::string& name, const std::string& from, const std::string& to) const {
        std::string text = bytes_of(edition_ + "/" + name);
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos);
        write(name, text.replace(at, from.size(), to));
    }

    const TemporaryFolder folder_;
    const std::string paper_ = folder_.path("paper");
    const std::string edition_ = paper_ + "/2026-11-23";
};

// A front page of 228 lines: none is over, two at most are white; the rest of the eleven stories is spare copy.
TEST_F(MadeUpPaper, IsAFullFrontPageAfterThreeCommands) {
    const Answer made = make_up({"--json"});
    ASSERT_EQ(made.exit_code, 0) << made.out << made.err;
    const json page = json::parse(made.out)["pages"][0];
    EXPECT_LE(page["ways"][0]["white"], 2) << made.out;
    EXPECT_GE(page["ways"][0]["stories"].size(), 4U);
    EXPECT_EQ(page["ways"][0]["stories"][0]["story"], "bridge") << "of priority 1";
    const Answer built = banxin({"build", edition_, "-o", folder_.path("out"), "--formats", "pdf,json"});
    EXPECT_EQ(built.exit_code, 0) << built.out << built.err;
    EXPECT_TRUE(fs::exists(folder_.path("out/edition.pdf")));
    const json report = json::parse(bytes_of(folder_.path("out/report.json")));
    EXPECT_EQ(report["fits"], true);
}

TEST_F(MadeUpPaper, IsMadeUpOfAFolderOfManuscripts) {
    const fs::path copy = folder_.path("copy");
    fs::create_directories(copy);
    for (const auto& story : fs::directory_iterator(edition_ + "/stories"))
        fs::copy_file(story.path(), copy / story.path().filename());
    std::ofstream(copy / "notes.txt") << "not a manuscript";
    const std::string other = folder_.path("other");
    ASSERT_EQ(banxin({"new", "--auto", other, "--stories", copy.string()}).exit_code, 0);
    EXPECT_FALSE(fs::exists(other + "/2026-11-23/stories/notes.txt"));
    EXPECT_EQ(banxin({"makeup", other + "/2026-11-23"}).exit_code, 0);
    make_up();
    EXPECT_EQ(bytes_of(other + "/2026-11-23/make-up/1.yaml"), stored());

    fs::create_directories(folder_.path("empty"));
    const Answer none = banxin({"new", "--auto", folder_.path("third"), "--stories", folder_.path("empty")});
    EXPECT_EQ(none.exit_code, 2);
    EXPECT_THAT(none.err, HasSubstr("error[no-stories]"));
    EXPECT_FALSE(fs::exists(folder_.path("third")));
    EXPECT_EQ(banxin({"new", folder_.path("third"), "--stories", copy.string()}).exit_code, 2) << "goes with --auto";
}

TEST_F(MadeUpPaper, IsNotSetBeforeItIsMadeUp) {
    const Answer built = check();
    EXPECT_EQ(built.exit_code, 2);
    EXPECT_THAT(built.err, AllOf(HasSubstr("edition.yaml:9:14: error[make-up-missing]"),
                                 HasSubstr("run `banxin makeup " + edition_ + "`")));
}

TEST_F(MadeUpPaper, IsTheSameWhoeverMakesIt) {
    ASSERT_EQ(make_up({"--jobs", "1"}).exit_code, 0);
    const std::string first = stored();
    fs::remove_all(edition_ + "/make-up");
    ASSERT_EQ(make_up({"--jobs", "2"}).exit_code, 0);
    EXPECT_EQ(stored(), first);
    ASSERT_EQ(make_up().exit_code, 0);
    EXPECT_EQ(stored(), first) << "nothing has changed since";
}

TEST_F(MadeUpPaper, IsToldOfWhenAStoryChangesAndStandsAlmostAsItStoodWhenItIsMadeUpAgain) {
    name_stories();
    ASSERT_EQ(make_up().exit_code, 0);
    EXPECT_THAT(check().err, Not(HasSubstr("make-up-stale")));
    change("stories/market.md", "天亮以后不用开灯。", "天亮以后不用开灯，阴天也看得清秤星。");
    const Answer stale = check();
    EXPECT_THAT(stale.err,
                AllOf(HasSubstr("warning[make-up-stale]"), HasSubstr("page 1 was made up before `market` changed")));
    const json again = json::parse(make_up({"--json"}).out)["pages"][0];
    EXPECT_GE(again["stayed"].get<int>() * 10, (again["stayed"].get<int>() + again["moved"].get<int>()) * 8);
    EXPECT_THAT(check().err, Not(HasSubstr("make-up-stale")));
}

TEST_F(MadeUpPaper, KeepsWhatIsLocked) {
    name_stories();
    ASSERT_EQ(make_up().exit_code, 0);
    std::string text = stored();
    const std::size_t at = text.find("    holds: market\n");
    ASSERT_NE(at, std::string::npos) << text;
    const std::size_t start = text.rfind("  - id:", at);
    const std::size_t end = std::min(text.find("\n  - id:", at), text.size() - 1);
    const std::string frame = text.substr(start, end - start);
    text.insert(at, "    locked: yes\n");
    write("make-up/1.yaml", text);
    ASSERT_NE(make_up({"--seed", "5"}).exit_code, 2);
    std::string kept = stored();
    const std::size_t lock = kept.find("    locked: yes\n");
    ASSERT_NE(lock, std::string::npos);
    kept.erase(lock, std::string("    locked: yes\n").size());
    EXPECT_THAT(kept, HasSubstr(frame));
}

TEST_F(MadeUpPaper, HasAlternativesAndPicturesOfThem) {
    ASSERT_EQ(make_up({"--alternatives", "2", "--preview", "--dpi", "40"}).exit_code, 0);
    EXPECT_TRUE(has("make-up/1.png"));
    EXPECT_TRUE(has("make-up/1.b.yaml"));
    EXPECT_TRUE(has("make-up/1.b.png"));
    EXPECT_NE(bytes_of(edition_ + "/make-up/1.b.yaml"), stored());
    fs::copy_file(edition_ + "/make-up/1.b.yaml", edition_ + "/make-up/1.yaml", fs::copy_options::overwrite_existing);
    EXPECT_THAT(check().err, Not(HasSubstr("[make-up"))) << "it is the stored page now, and up to date";
    make_up();
    EXPECT_FALSE(has("make-up/1.b.yaml")) << "of a run that is over";
    EXPECT_FALSE(has("make-up/1.png"));
}

// Twice the copy: the page comes out, and what has no place is named. Named stories must be on it, so that is a misfit.
TEST_F(MadeUpPaper, TellsWhatDoesNotFit) {
    change("edition.yaml", "stories: auto", "stories: [bridge, bookhouse, market, garden, stage, second]");
    const std::string text = bytes_of(edition_ + "/stories/bookhouse.md");
    write("stories/second.md", text + text.substr(text.find("从渡口")) + text.substr(text.find("从渡口")));
    const Answer made = make_up();
    EXPECT_EQ(made.exit_code, 1) << made.out << made.err;
    EXPECT_THAT(made.out, testing::AnyOf(HasSubstr("字"), HasSubstr("no room for")));
    EXPECT_TRUE(has("make-up/1.yaml"));
}

TEST_F(MadeUpPaper, KeepsWhatWasStoredWhenTheWorldFails) {
    ASSERT_EQ(make_up().exit_code, 0);
    const std::string before = stored();
    fs::rename(edition_ + "/make-up", edition_ + "/kept");
    write("make-up", "in the way");
    const Answer failed = make_up({"--seed", "3"});
    EXPECT_EQ(failed.exit_code, 3) << failed.err;
    EXPECT_EQ(bytes_of(edition_ + "/kept/1.yaml"), before);
    EXPECT_EQ(bytes_of(edition_ + "/make-up"), "in the way");
}

TEST_F(MadeUpPaper, IsNotMadeAnewOverAMistakeOfAPerson) {
    name_stories();
    ASSERT_EQ(make_up().exit_code, 0);
    change("make-up/1.yaml", "    holds: market\n", "    hold: market\n");
    const std::string before = stored();
    const Answer refused = make_up();
    EXPECT_EQ(refused.exit_code, 2);
    EXPECT_THAT(refused.err, HasSubstr("error[unknown-key]: `hold` is not a key of a frame of a stored page"));
    EXPECT_EQ(stored(), before);
}

TEST_F(MadeUpPaper, IsJudgedAsAPageMadeByHand) {
    ASSERT_EQ(make_up().exit_code, 0);
    const Answer by_number = banxin({"makeup", edition_, "--judge", "1", "--json"});
    ASSERT_EQ(by_number.exit_code, 0) << by_number.err;
    const json judged = json::parse(by_number.out);
    EXPECT_EQ(judged["page"], "1");
    EXPECT_GT(judged["score"].get<int>(), 0);
    EXPECT_EQ(banxin({"makeup", edition_, "--judge", "front", "--json"}).out, by_number.out) << "the layout of page 1";
    EXPECT_EQ(banxin({"makeup", edition_, "--judge", "nowhere"}).exit_code, 2);
    EXPECT_THAT(banxin({"makeup", edition_, "--judge", "9"}).err, HasSubstr("--judge: error[unknown-page]"));
}

TEST_F(MadeUpPaper, SaysSoWhereNothingAsksForIt) {
    const std::string other = folder_.path("usual");
    ASSERT_EQ(banxin({"new", other}).exit_code, 0);
    const Answer answer = banxin({"makeup", other + "/2026-11-23"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("error[nothing-to-make-up]"));
}

TEST(MadeUpPaperInChinese, IsStoredWithChineseKeys) {
    const TemporaryFolder folder;
    const std::string paper = folder.path("paper");
    ASSERT_EQ(banxin({"--lang", "zh", "new", "--auto", paper}).exit_code, 0);
    const Answer made = banxin({"--lang", "zh", "makeup", paper + "/2026-11-23"});
    ASSERT_EQ(made.exit_code, 0) << made.out << made.err;
    EXPECT_THAT(made.out, AllOf(HasSubstr("1版：放得下"), HasSubstr("得分")));
    EXPECT_THAT(bytes_of(paper + "/2026-11-23/make-up/1.yaml"), AllOf(HasSubstr("版: 1\n"), HasSubstr("排入: bridge")));
    EXPECT_EQ(banxin({"check", paper + "/2026-11-23"}).exit_code, 0);
}

}  // namespace
}  // namespace banxin::test
