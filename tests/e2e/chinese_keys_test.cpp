// One paper with its keys in English, in Chinese, and in both: the same pages.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

class TwoLanguages : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(banxin({"new", folder_.path("english")}).exit_code, 0);
        ASSERT_EQ(banxin({"--lang", "zh", "new", folder_.path("chinese")}).exit_code, 0);
    }

    /// The bytes of the pages that an edition makes.
    std::string pages_of(const std::string& paper) const {
        const Answer built = banxin({"build", folder_.path(paper + "/2026-11-23"), "-o", folder_.path(paper + "/out")});
        EXPECT_EQ(built.exit_code, 0) << built.err;
        return bytes_of(folder_.path(paper + "/out/edition.pdf"));
    }

    /// Puts other words in the place of the first of each.
    void replace(const std::string& file, const std::vector<std::pair<std::string, std::string>>& words) const {
        std::string text = bytes_of(folder_.path(file));
        for (const auto& [before, after] : words) {
            const std::size_t at = text.find(before + ":");
            ASSERT_NE(at, std::string::npos) << before;
            text.replace(at, before.size(), after);
        }
        folder_.write(file, text);
    }

    TemporaryFolder folder_;
};

TEST_F(TwoLanguages, MakeTheSamePages) {
    EXPECT_THAT(bytes_of(folder_.path("english/2026-11-23/edition.yaml")), HasSubstr("layout: front"));
    EXPECT_THAT(bytes_of(folder_.path("chinese/2026-11-23/edition.yaml")), HasSubstr("版式: front"));
    EXPECT_THAT(bytes_of(folder_.path("chinese/2026-11-23/edition.yaml")), Not(HasSubstr("layout")));
    const std::string pages = pages_of("english");
    ASSERT_THAT(pages, HasSubstr("%PDF-"));
    EXPECT_TRUE(pages == pages_of("chinese"));
}

TEST_F(TwoLanguages, MakeTheSamePagesWhenFilesAreMixed) {
    fs::copy(folder_.path("chinese"), folder_.path("mixed"), fs::copy_options::recursive);
    for (const char* file : {"layouts/front.yaml", "2026-11-23/stories/bridge.md"})
        fs::copy_file(folder_.path(std::string("english/") + file), folder_.path(std::string("mixed/") + file),
                      fs::copy_options::overwrite_existing);
    replace("mixed/2026-11-23/edition.yaml",
            {{"版式", "layout"}, {"稿件", "story"}, {"头条", "lead"}, {"二条", "second"}});
    const std::string pages = pages_of("mixed");
    ASSERT_THAT(pages, HasSubstr("%PDF-"));
    EXPECT_TRUE(pages == pages_of("english"));
}

}  // namespace
}  // namespace banxin::test
