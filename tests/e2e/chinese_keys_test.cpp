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
    std::string edition = bytes_of(folder_.path("mixed/2026-11-23/edition.yaml"));
    for (const auto& [chinese, english] : {std::pair{"版式", "layout"}, std::pair{"稿件", "story"}}) {
        const std::size_t at = edition.find(std::string(chinese) + ":");
        ASSERT_NE(at, std::string::npos);
        edition.replace(at, std::string(chinese).size(), english);
    }
    folder_.write("mixed/2026-11-23/edition.yaml", edition);
    const std::string pages = pages_of("mixed");
    ASSERT_THAT(pages, HasSubstr("%PDF-"));
    EXPECT_TRUE(pages == pages_of("english"));
}

}  // namespace
}  // namespace banxin::test
