#include "store/file_place.h"

#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

class Place : public testing::Test {
  protected:
    Place() {
        folder_.write("paper/day/stories/lead.md", "");
        folder_.write("paper/secret.yaml", "");
        folder_.write("paper/day/.git/config", "");
        folder_.write("other/lead.md", "");
    }
    std::string path(const std::string& name) const { return folder_.path(name); }
    bool is_found(const std::string& name) const {
        return WritableFolders({path("paper/day")}).find(path(name)).has_value();
    }

    TemporaryFolder folder_;
};

TEST_F(Place, IsFoundBelowAFolderThatMayBeWritten) {
    const auto place = WritableFolders({path("paper/day")}).find(path("paper/day/stories/../stories/lead.md"));
    ASSERT_TRUE(place);
    EXPECT_EQ(place->name, "lead.md");
    EXPECT_EQ(place->path, fs::canonical(path("paper/day/stories/lead.md")));
    EXPECT_TRUE(is_found("paper/day/stories/new.md")) << "it need not be there";
    EXPECT_TRUE(is_found("paper/day/edition.yaml"));
}

TEST_F(Place, IsFoundInNoOther) {
    EXPECT_FALSE(is_found("paper/secret.yaml"));
    EXPECT_FALSE(is_found("paper/day/../secret.yaml"));
    EXPECT_FALSE(is_found("other/lead.md"));
    EXPECT_FALSE(is_found("paper/day/missing/new.md"));
    EXPECT_FALSE(is_found("paper/day"));
    EXPECT_FALSE(is_found("paper/day/stories/.."));
    EXPECT_FALSE(is_found("paper/daylight.md")) << "a name that begins like the folder's";
}

TEST_F(Place, IsFoundInNothingHidden) {
    EXPECT_FALSE(is_found("paper/day/.git/config"));
    EXPECT_FALSE(is_found("paper/day/.gitattributes"));
}

TEST_F(Place, IsWhereALinkLeads) {
    fs::create_symlink("lead.md", path("paper/day/stories/same.md"));
    EXPECT_EQ(WritableFolders({path("paper/day")}).find(path("paper/day/stories/same.md"))->name, "lead.md");
    fs::create_symlink(path("other/lead.md"), path("paper/day/stories/out.md"));
    EXPECT_FALSE(is_found("paper/day/stories/out.md"));
    fs::create_directory_symlink(path("other"), path("paper/day/away"));
    EXPECT_FALSE(is_found("paper/day/away/lead.md"));
    fs::create_symlink(path("paper/secret.yaml"), path("paper/day/.hidden"));
    fs::create_symlink(".hidden", path("paper/day/stories/secret.yaml"));
    EXPECT_FALSE(is_found("paper/day/stories/secret.yaml"));
    fs::create_symlink("nowhere.md", path("paper/day/stories/broken.md"));
    EXPECT_FALSE(is_found("paper/day/stories/broken.md"));
}

// Links to it that lie elsewhere lead into it, too.
TEST_F(Place, MayBeAskedForByAnotherNameOfItsFolder) {
    fs::create_directory_symlink(path("paper/day"), path("today"));
    EXPECT_TRUE(is_found("today/stories/lead.md"));
    EXPECT_TRUE(WritableFolders({path("today")}).find(path("paper/day/stories/lead.md")));
}

}  // namespace
}  // namespace banxin
