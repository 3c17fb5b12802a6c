#include "files/remembered_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/memory_files.h"

namespace banxin {
namespace {

using testing::ElementsAre;

class RememberedFilesTest : public testing::Test {
  protected:
    RememberedFilesTest() { memory->put("day/a.md", "one"); }

    std::shared_ptr<MemoryFiles> memory = std::make_shared<MemoryFiles>();
    RememberedFiles files{memory};
};

TEST_F(RememberedFilesTest, AreWhatTheyWereUntilTheyAreForgotten) {
    const FileFacts before = files.look("day/a.md");
    EXPECT_FALSE(files.has_file("day/b.md"));
    EXPECT_THAT(*files.list("day"), ElementsAre("a.md"));
    memory->put("day/a.md", "two");
    memory->put("day/b.md", "new");
    EXPECT_TRUE(files.look("day/a.md").still(before));
    EXPECT_FALSE(files.has_file("day/b.md"));
    EXPECT_THAT(*files.list("day"), ElementsAre("a.md"));
    files.forget();
    EXPECT_FALSE(files.look("day/a.md").still(before));
    EXPECT_TRUE(files.has_file("day/b.md"));
    EXPECT_THAT(*files.list("day"), ElementsAre("a.md", "b.md"));
}

TEST_F(RememberedFilesTest, AreReadAsTheyAreNow) {
    EXPECT_EQ(*files.read("day/a.md"), "one");
    memory->put("day/a.md", "two");
    EXPECT_EQ(*files.read("day/a.md"), "two");
}

/// A file that changed just now: the next change might not show.
class FreshFiles : public MemoryFiles {
  public:
    FileFacts look(const std::string& path) const override {
        ++looks;
        return {MemoryFiles::look(path).kind, std::nullopt};
    }
    mutable int looks = 0;
};

TEST(RememberedFiles, OfOneThatChangedJustNowNothingIsRemembered) {
    const auto fresh = std::make_shared<FreshFiles>();
    fresh->put("a.md", "one");
    const RememberedFiles files(fresh);
    files.look("a.md");
    files.look("a.md");
    EXPECT_EQ(fresh->looks, 2);
}

}  // namespace
}  // namespace banxin
