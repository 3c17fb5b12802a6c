#include "files/fenced_files.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "files/disk_files.h"
#include "support/temporary_folder.h"

namespace banxin {
namespace {

class Fence : public testing::Test {
  protected:
    Fence() {
        folder_.write("day/a.md", "inside");
        folder_.write("elsewhere/b.md", "outside");
        fence_.admit(path("day"));
    }
    std::string path(const std::string& name) const { return folder_.path(name); }
    void link(const std::string& to, const std::string& name) const {
        ASSERT_EQ(symlink(path(to).c_str(), path(name).c_str()), 0);
    }
    /// The hint; empty for a path that may be read.
    std::string hint(const std::string& name) const {
        const auto words = outside_words(fence_, path(name));
        return words ? words->hint.english() : "";
    }
    std::string allow(const std::string& name) const { return "if it is wanted, add `--allow " + path(name) + "`"; }

    TemporaryFolder folder_;
    FencedFiles fence_{std::make_shared<const DiskFiles>(), Beyond::told};
};

TEST_F(Fence, LetsLinksLeadAboutInsideOnly) {
    link("day/a.md", "day/inner.md");
    link("elsewhere/b.md", "day/outer.md");
    link("elsewhere", "day/folder");
    EXPECT_EQ(fence_.read(path("day/inner.md")), "inside");
    for (const char* name : {"day/outer.md", "day/folder/b.md", "day/../elsewhere/b.md"}) {
        const auto read = fence_.read(path(name));
        ASSERT_FALSE(read) << name;
        EXPECT_EQ(read.error().kind, FailureKind::input);
        EXPECT_EQ(read.error().diagnostics.front().code, "file-outside");
        EXPECT_EQ(fence_.look(path(name)).kind, FileKind::none);
        EXPECT_EQ(fence_.on_disk(path(name)), std::nullopt);
    }
    EXPECT_FALSE(fence_.list(path("day/folder")));
}

// To a disk `link/..` is the folder above what the link leads to.
TEST_F(Fence, ReadsThePathThatItHasLookedAt) {
    folder_.write("elsewhere/deep/c.md", "");
    link("elsewhere/deep", "day/folder");
    folder_.write("day/b.md", "beside the link");
    EXPECT_EQ(fence_.read(path("day/folder/../b.md")), "beside the link");
}

TEST_F(Fence, TellsWhichFolderWouldHaveToBeAllowed) {
    link("elsewhere/b.md", "day/outer.md");
    link("elsewhere", "day/folder");
    EXPECT_EQ(hint("day/a.md"), "");
    EXPECT_EQ(hint("day/not-there.md"), "");
    EXPECT_EQ(hint("day/../elsewhere/b.md"), allow("elsewhere"));
    const std::string real = DiskFiles().real_path(path("elsewhere"));
    EXPECT_EQ(hint("day/outer.md"), "if it is wanted, add `--allow " + real + "`");
    EXPECT_EQ(hint("day/folder"), "if it is wanted, add `--allow " + real + "`");
    fence_.admit(path("elsewhere"));
    EXPECT_EQ(hint("day/outer.md"), "");
    EXPECT_EQ(fence_.read(path("day/folder/b.md")), "outside");
}

TEST_F(Fence, WritesTheFolderAsAShellTakesIt) {
    folder_.write("my papers/it's/c.md", "");
    EXPECT_EQ(hint("my papers/it's/c.md"),
              "if it is wanted, add `--allow '" + path("my papers/it") + R"('\''s')" + "`");
}

// What a file beside the program is called has no folder in it.
TEST(FenceHere, IsAFolderWithoutAName) {
    FencedFiles here(std::make_shared<const DiskFiles>(), Beyond::told);
    here.admit(".");
    const auto named = here.list(".");
    ASSERT_TRUE(named);
    EXPECT_FALSE(named->empty());
    const auto unnamed = here.list("");
    ASSERT_TRUE(unnamed);
    EXPECT_EQ(*unnamed, *named);
}

TEST_F(Fence, AdmitsASingleFile) {
    fence_.admit(path("elsewhere/b.md"));
    folder_.write("elsewhere/b.md.bak", "");
    EXPECT_EQ(fence_.read(path("elsewhere/b.md")), "outside");
    EXPECT_FALSE(fence_.read(path("elsewhere/b.md.bak")));
}

}  // namespace
}  // namespace banxin
