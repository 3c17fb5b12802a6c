// Pages are made by several threads at once: that shows in the time alone.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using ::testing::HasSubstr;

const std::string kExamples = std::string(BANXIN_SOURCE_DIR) + "/examples/";

using FilesByName = std::map<std::string, std::string>;

FilesByName files_in(const std::string& folder) {
    FilesByName files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files[entry.path().filename().string()] = bytes_of(entry.path().string());
    return files;
}

// 雁汐 has pictures, a chart and vector art; 달내 an advertisement on every page.
class Jobs : public testing::TestWithParam<std::string> {
  protected:
    FilesByName made(std::vector<std::string> words, const std::string& jobs) const {
        words.insert(words.begin() + 1, kExamples + GetParam() + "/2026-11-23");
        words.insert(words.end(), {"--jobs", jobs, "--out", folder_.path(jobs)});
        // A cache of its own: what one run has kept, the other would not make.
        words.insert(words.begin(), {"XDG_CACHE_HOME=" + folder_.path("cache-" + jobs), BANXIN_BINARY});
        const Answer answer = run("env", words);
        EXPECT_LE(answer.exit_code, 1) << answer.err;
        FilesByName files = files_in(folder_.path(jobs));
        files["standard output"] = answer.out.substr(0, answer.out.rfind(folder_.path(jobs)));
        std::filesystem::remove_all(folder_.path(jobs));
        return files;
    }
    void expect_same(const std::vector<std::string>& words) const {
        const FilesByName one = made(words, "1");
        const FilesByName four = made(words, "4");
        EXPECT_GT(one.size(), 1u);
        ASSERT_EQ(one.size(), four.size());
        for (const auto& [name, bytes] : one) EXPECT_TRUE(four.at(name) == bytes) << name;
    }

    TemporaryFolder folder_;
};

TEST_P(Jobs, ChangeNoByteOfWhatBuildWrites) {
    expect_same({"build", "--dpi", "50"});
}

TEST_P(Jobs, ChangeNoByteOfWhatPressWrites) {
    expect_same({"press", "--even-if-overset", "--proof", "--plates", "--ink", "--dpi", "50"});
}

INSTANTIATE_TEST_SUITE_P(Examples, Jobs, testing::Values("yanxi", "dallae"),
                         [](const auto& which) { return which.param; });

/// A paper with an advertisement of a hundred thousand million dashes on its second page.
class Undrawn : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(banxin({"new", folder_.path("paper")}).exit_code, 0);
        folder_.write("paper/2026-11-23/layouts/page.yaml",
                      "name: page\ntrim: [130mm, 120mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: 26}\n"
                      "frames:\n  - {id: ad, kind: ad, columns: 1-3, lines: 1-26}\n");
        folder_.write("paper/2026-11-23/edition.yaml",
                      "date: 2026-11-23\npages:\n  - {layout: page, frames: {ad: {ad: plain.svg}}}\n"
                      "  - {layout: page, frames: {ad: {ad: endless.svg}}}\n");
        folder_.write("paper/2026-11-23/ads/plain.svg", svg("<rect width='50' height='50'/>"));
        folder_.write("paper/2026-11-23/ads/endless.svg",
                      svg("<path d='M0 0 L1e9 1e9' stroke='#000' stroke-dasharray='0.01'/>"));
    }
    static std::string svg(const std::string& content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='300'>" + content + "</svg>";
    }

    TemporaryFolder folder_;
};

TEST_F(Undrawn, AnAdvertisementIsToldOfWhereItIsNamedAndThePagesComeWithoutIt) {
    const Answer answer =
        banxin({"build", folder_.path("paper/2026-11-23"), "--formats", "pdf", "--out", folder_.path("out")});
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_THAT(answer.err, HasSubstr("edition.yaml:4:38: error[picture-unreadable]: the picture"));
    EXPECT_THAT(answer.err, HasSubstr("ads/endless.svg` cannot be drawn"));
    const auto is_there = [&](const char* name) { return std::filesystem::exists(folder_.path(name)); };
    EXPECT_TRUE(is_there("out/page-01.pdf"));
    EXPECT_TRUE(is_there("out/page-02.pdf"));
    EXPECT_TRUE(is_there("out/edition.pdf"));
}

TEST_F(Undrawn, APagePreviewWritesNothingElse) {
    const Answer answer = banxin({"build", folder_.path("paper/2026-11-23"), "--pages", "1", "--formats", "png",
                                  "--dpi", "96", "--out", folder_.path("out")});
    EXPECT_LE(answer.exit_code, 1) << answer.err;
    const FilesByName files = files_in(folder_.path("out"));
    ASSERT_EQ(files.size(), 1u);
    EXPECT_EQ(files.begin()->first, "page-01.png");
}

}  // namespace
}  // namespace banxin::test
