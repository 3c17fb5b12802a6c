// The door as a C program uses it, on issues in memory and on the disk.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "banxin/banxin.h"
#include "support/small_paper.h"
#include "support/temporary_folder.h"

namespace {

using banxin::TemporaryFolder;
using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr banxin_press_wish kX4{"x4", "3mm", nullptr, "23:40", 0};
constexpr banxin_press_wish kX3{"x3", nullptr, nullptr, nullptr, 0};
constexpr banxin_press_wish kAllTheSame{nullptr, nullptr, nullptr, nullptr, 1};
constexpr const banxin_press_wish* kNoWish = nullptr;

/// An issue that is closed when the test ends, and what it answers.
class Door : public testing::Test {
  protected:
    ~Door() override { banxin_close(issue_); }

    banxin_status put(const std::string& path, const std::string& text) {
        return banxin_put_file(issue_, path.c_str(), text.data(), text.size());
    }
    /// The answer to a question that must be answered.
    template <typename Function, typename... Words>
    std::string ask(Function function, Words... words) {
        banxin_bytes bytes{};
        EXPECT_EQ(function(issue_, words..., &bytes), BANXIN_FITS) << banxin_message(issue_);
        const std::string answer(bytes.data != nullptr ? bytes.data : "", bytes.size);
        banxin_free(&bytes);
        return answer;
    }
    template <typename Function, typename... Words>
    banxin_status refused(Function function, Words... words) {
        banxin_bytes bytes{};
        const banxin_status status = function(issue_, words..., &bytes);
        EXPECT_EQ(bytes.data, nullptr);
        return status;
    }
    std::vector<int> changed() {
        std::vector<int> counts;
        for (const json& page : json::parse(ask(banxin_pages))) counts.push_back(page.at("changed"));
        return counts;
    }
    std::string said() const { return banxin_message(issue_); }

    banxin_issue* issue_ = nullptr;
};

class InMemory : public Door {
  protected:
    InMemory() { issue_ = banxin_open_memory(); }
    void SetUp() override {
        for (const auto& [path, text] : banxin::small_paper()) ASSERT_EQ(put(path, text), BANXIN_FITS);
    }
};

TEST_F(InMemory, SpeaksTheLanguageThatItIsAskedFor) {
    ASSERT_EQ(put("edition.yaml", "dat: 2026-11-23\n"), BANXIN_FITS);
    EXPECT_EQ(banxin_set_language(issue_, "zh_CN.UTF-8"), BANXIN_FITS);
    EXPECT_EQ(banxin_set(issue_), BANXIN_INPUT_WRONG);
    EXPECT_THAT(said(), HasSubstr("错误[unknown-key]: 一期报纸没有 `dat` 这个键\n  建议：是不是 `date`？"));
    EXPECT_EQ(ask(banxin_told), said());
    EXPECT_THAT(ask(banxin_diagnostics), HasSubstr("`dat` is not a key of an edition"));
    EXPECT_EQ(std::getenv("LANGUAGE"), nullptr);
    EXPECT_EQ(banxin_set_language(issue_, "en"), BANXIN_FITS);
    EXPECT_THAT(ask(banxin_told), HasSubstr("error[unknown-key]: `dat` is not a key of an edition\n  hint: did you"));
    EXPECT_EQ(banxin_set_language(issue_, "fr"), BANXIN_WRONG_CALL);
    EXPECT_EQ(banxin_set_language(issue_, nullptr), BANXIN_WRONG_CALL);
}

TEST_F(InMemory, SetsReportsAndDraws) {
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS) << said();
    EXPECT_EQ(json::parse(ask(banxin_report)).at("fits"), true);
    EXPECT_EQ(json::parse(ask(banxin_diagnostics)), json::parse(ask(banxin_report)).at("diagnostics"));
    const json pages = json::parse(ask(banxin_pages));
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].at("page"), 1);
    EXPECT_EQ(pages[0].at("width_mm"), 275.0);
    EXPECT_THAT(ask(banxin_pdf), testing::StartsWith("%PDF-"));
    EXPECT_THAT(ask(banxin_page_pdf, 2), testing::StartsWith("%PDF-"));
    EXPECT_THAT(ask(banxin_page_png, 1, 20), testing::StartsWith("\x89PNG"));
    EXPECT_THAT(ask(banxin_page_svg, 1), HasSubstr("<svg"));
    EXPECT_THAT(ask(banxin_page_press, 1, &kX4), testing::StartsWith("%PDF-1.6"));
    EXPECT_THAT(ask(banxin_page_press, 1, kNoWish), testing::StartsWith("%PDF-1.4"));
}

TEST_F(InMemory, APageWhoseStoryIsCutHasNoPressFileUnasked) {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "潮水不等人。";
    for (const auto& [path, words] : banxin::small_paper()) {
        const bool is_story = path.ends_with(".md");
        ASSERT_EQ(put(path, is_story ? words + text : words), BANXIN_FITS);
    }
    ASSERT_EQ(banxin_set(issue_), BANXIN_DOES_NOT_FIT) << said();
    EXPECT_EQ(refused(banxin_page_press, 1, kNoWish), BANXIN_INPUT_WRONG);
    EXPECT_THAT(said(), HasSubstr("page-withheld"));
    EXPECT_THAT(ask(banxin_page_press, 1, &kAllTheSame), testing::StartsWith("%PDF-1.4"));
}

TEST_F(InMemory, MarksAreEverythingOnThePage) {
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS) << said();
    const json page = json::parse(ask(banxin_page_marks, 1));
    std::string text;
    for (const json& mark : page.at("marks")) {
        if (mark.at("kind") == "text" && mark.at("role") == "body") text += mark.at("text").get<std::string>();
    }
    EXPECT_THAT(text, HasSubstr("昨天清晨六点"));
}

TEST_F(InMemory, OnlyThePageOfAChangedStoryCountsAsChanged) {
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS) << said();
    EXPECT_THAT(changed(), ElementsAre(1, 1));
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS);
    EXPECT_THAT(changed(), ElementsAre(1, 1));
    put("stories/market.md", banxin::other_market());
    ASSERT_LE(banxin_set(issue_), BANXIN_DOES_NOT_FIT) << said();
    EXPECT_THAT(changed(), ElementsAre(2, 1));
}

TEST_F(InMemory, AMistakeLeavesThePagesThatWereSet) {
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS) << said();
    const std::string before = ask(banxin_pdf);
    put("stories/market.md", "---\nheadlines: 早市\n---\n早市搬了。\n");
    EXPECT_EQ(banxin_set(issue_), BANXIN_INPUT_WRONG);
    EXPECT_THAT(said(), HasSubstr("stories/market.md:2:1: error[unknown-key]"));
    const json mistake = json::parse(ask(banxin_diagnostics)).at(0);
    EXPECT_EQ(mistake.at("code"), "unknown-key");
    EXPECT_EQ(mistake.at("severity"), "error");
    EXPECT_EQ(mistake.at("line"), 2);
    EXPECT_EQ(mistake.at("hint"), "did you mean `headline`?");
    EXPECT_EQ(ask(banxin_pdf), before);
    EXPECT_THAT(changed(), ElementsAre(1, 1));
}

TEST_F(InMemory, SeesNothingOfTheDisk) {
    const TemporaryFolder folder;
    folder.write("layouts/front.yaml", "not read");
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npaper: " + folder.path("paper.yaml") + "\npages: [{layout: x}]\n");
    folder.write("paper.yaml", "name: 盘上的报\n");
    EXPECT_EQ(banxin_set(issue_), BANXIN_INPUT_WRONG);
    EXPECT_THAT(said(), HasSubstr("error[missing-paper]"));
}

TEST_F(InMemory, FoldersOfLayoutsMayBeAdded) {
    const TemporaryFolder folder;
    folder.write("far.yaml",
                 "name: far\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\n"
                 "frames:\n- {id: lead, columns: 1-6, lines: 1-80}\n");
    put("edition.yaml", "date: 2026-11-23\nnumber: 1\npages: [{layout: far, frames: {lead: bridge}}]\n");
    EXPECT_EQ(banxin_set(issue_), BANXIN_INPUT_WRONG);
    EXPECT_EQ(banxin_add_layouts(issue_, folder.path("").c_str()), BANXIN_FITS);
    EXPECT_LE(banxin_set(issue_), BANXIN_DOES_NOT_FIT) << said();
}

TEST_F(Door, AFolderElsewhereIsReadWhenItIsAllowed) {
    const TemporaryFolder folder;
    folder.write("paper/paper.yaml", "name: 雁汐日报\nextends: ../other/paper.yaml\n");
    folder.write("other/paper.yaml", "name: 别报\n");
    folder.write("paper/day/edition.yaml", "date: 2026-11-23\npages: [{layout: far}]\n");
    folder.write("paper/layouts/far.yaml",
                 "name: far\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\n"
                 "frames:\n- {id: lead, columns: 1-6, lines: 1-80}\n");
    issue_ = banxin_open_folder(folder.path("paper/day").c_str());
    EXPECT_EQ(banxin_set(issue_), BANXIN_INPUT_WRONG);
    EXPECT_THAT(said(), HasSubstr("error[file-outside]"));
    EXPECT_EQ(banxin_allow_folder(issue_, folder.path("other").c_str()), BANXIN_FITS);
    EXPECT_LE(banxin_set(issue_), BANXIN_DOES_NOT_FIT) << said();
}

TEST_F(InMemory, ACallThatMakesNoSenseIsToldAndHarmsNothing) {
    EXPECT_EQ(refused(banxin_report), BANXIN_WRONG_CALL);
    EXPECT_EQ(said(), "nothing is set yet");
    EXPECT_EQ(refused(banxin_page_png, 1, 96), BANXIN_WRONG_CALL);
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS);
    EXPECT_EQ(said(), "");
    EXPECT_EQ(refused(banxin_page_png, 3, 96), BANXIN_WRONG_CALL);
    EXPECT_EQ(said(), "the issue has no page 3");
    EXPECT_EQ(refused(banxin_page_svg, -1), BANXIN_WRONG_CALL);
    EXPECT_EQ(refused(banxin_page_png, 1, 5), BANXIN_WRONG_CALL);
    EXPECT_EQ(refused(banxin_page_press, 1, &kX3), BANXIN_WRONG_CALL);
    EXPECT_EQ(refused(banxin_page_press, 9, kNoWish), BANXIN_WRONG_CALL);
    EXPECT_EQ(banxin_put_file(issue_, nullptr, "", 0), BANXIN_WRONG_CALL);
    EXPECT_EQ(banxin_put_file(issue_, "a", nullptr, 1), BANXIN_WRONG_CALL);
    EXPECT_EQ(banxin_pdf(issue_, nullptr), BANXIN_WRONG_CALL);
    EXPECT_EQ(banxin_set(nullptr), BANXIN_WRONG_CALL);
    EXPECT_EQ(banxin_open_folder(nullptr), nullptr);
    banxin_free(nullptr);
    banxin_close(nullptr);
    EXPECT_THAT(ask(banxin_page_svg, 2), HasSubstr("<svg"));
}

class OnTheDisk : public Door {
  protected:
    OnTheDisk() {
        for (const auto& [path, text] : banxin::small_paper()) folder_.write("day/" + path, text);
        issue_ = banxin_open_folder(folder_.path("day").c_str());
    }
    TemporaryFolder folder_;
};

TEST_F(OnTheDisk, DraftsLieOverFilesUntilTheyAreTakenBack) {
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS) << said();
    const std::string before = ask(banxin_pdf);
    put("stories/market.md", banxin::other_market());
    ASSERT_LE(banxin_set(issue_), BANXIN_DOES_NOT_FIT);
    EXPECT_NE(ask(banxin_pdf), before);
    banxin_restore_file(issue_, "stories/market.md");
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS);
    EXPECT_EQ(ask(banxin_pdf), before);
    banxin_hide_file(issue_, "stories/market.md");
    EXPECT_EQ(banxin_set(issue_), BANXIN_INPUT_WRONG);
    EXPECT_THAT(said(), HasSubstr("error[missing-story]"));
}

TEST_F(OnTheDisk, AFileThatChangedIsReadAgain) {
    ASSERT_EQ(banxin_set(issue_), BANXIN_FITS) << said();
    folder_.write("day/stories/market.md", banxin::other_market());
    ASSERT_LE(banxin_set(issue_), BANXIN_DOES_NOT_FIT);
    EXPECT_THAT(changed(), ElementsAre(2, 1));
}

TEST(TheDoor, AFolderThatIsNotThereIsTheWorldsFault) {
    banxin::Issue issue = banxin::Issue::from_folder("/nowhere/at/all");
    EXPECT_EQ(issue.set(), banxin::Status::world_failed);
    EXPECT_EQ(issue.message(), "/nowhere/at/all: error[disk]: there is no such folder");
    EXPECT_EQ(issue.page_svg(1).status(), banxin::Status::wrong_call);
    EXPECT_THAT(std::string(issue.diagnostics().view()), HasSubstr("\"disk\""));
    EXPECT_STREQ(banxin_version(), "0.1.0");
}

}  // namespace
