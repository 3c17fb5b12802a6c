#include "files/memory_files.h"

#include <gtest/gtest.h>

#include "files/disk_files.h"
#include "files/fenced_files.h"
#include "files/overlay_files.h"
#include "files/traced_files.h"

namespace banxin {
namespace {

using Names = std::vector<std::string>;

TEST(MemoryFiles, HasTheFoldersOfItsFiles) {
    MemoryFiles files;
    files.put("paper/2026/stories/a.md", "甲");
    files.put("paper/2026/stories/b.md", "乙");
    files.put("paper/2026-b.yaml", "丙");
    EXPECT_EQ(files.list("paper/2026/stories"), (Names{"a.md", "b.md"}));
    EXPECT_EQ(files.list("paper"), (Names{"2026", "2026-b.yaml"}));
    EXPECT_EQ(files.list("."), Names{"paper"});
    EXPECT_EQ(files.look("paper/2026/").kind, FileKind::folder);
    EXPECT_EQ(files.look("paper/20").kind, FileKind::none);
    files.remove("paper/2026/stories/a.md");
    files.remove("paper/2026/stories/b.md");
    EXPECT_EQ(files.look("paper/2026").kind, FileKind::none);
}

TEST(MemoryFiles, TakesPathsThatComeToTheSameAsOne) {
    MemoryFiles files;
    files.put("paper/2026/../paper.yaml", "甲");
    EXPECT_EQ(files.read("paper/./paper.yaml"), "甲");
}

TEST(MemoryFiles, SaysWithThePathWhyAFileCannotBeRead) {
    MemoryFiles files;
    files.put("a/b", "");
    const auto folder = files.read("a");
    const auto nothing = files.read("b");
    ASSERT_FALSE(folder);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(folder.error().diagnostics.front().message.english(), "cannot be read: it is a folder");
    EXPECT_EQ(nothing.error().diagnostics.front().spot.file, "b");
    EXPECT_EQ(nothing.error().kind, FailureKind::world);
}

TEST(MemoryFiles, EveryChangeGivesAnotherVersion) {
    MemoryFiles files;
    files.put("a", "one");
    const FileFacts first = files.look("a");
    EXPECT_TRUE(first.still(files.look("a")));
    files.put("a", "one");
    EXPECT_FALSE(first.still(files.look("a")));
}

class Drafts : public testing::Test {
  protected:
    void SetUp() override {
        saved_->put("2026/stories/a.md", "saved a");
        saved_->put("2026/stories/b.md", "saved b");
        saved_->put("2026/edition.yaml", "saved");
    }
    std::shared_ptr<MemoryFiles> saved_ = std::make_shared<MemoryFiles>();
    OverlayFiles drafts_{saved_};
};

TEST_F(Drafts, LieOverWhatIsSaved) {
    drafts_.put("2026/stories/b.md", "draft b");
    drafts_.put("2026/stories/0.md", "new");
    EXPECT_EQ(drafts_.list("2026/stories"), (Names{"0.md", "a.md", "b.md"}));
    EXPECT_EQ(drafts_.read("2026/stories/a.md"), "saved a");
    EXPECT_EQ(drafts_.read("2026/stories/b.md"), "draft b");
    EXPECT_EQ(saved_->read("2026/stories/b.md"), "saved b");
}

TEST_F(Drafts, HideAFileOrAFolderUntilItIsRestored) {
    drafts_.hide("2026/stories/a.md");
    EXPECT_EQ(drafts_.list("2026/stories"), Names{"b.md"});
    EXPECT_FALSE(drafts_.read("2026/stories/a.md"));
    drafts_.hide("2026/stories");
    EXPECT_EQ(drafts_.look("2026/stories").kind, FileKind::none);
    EXPECT_EQ(drafts_.look("2026/stories/b.md").kind, FileKind::none);
    EXPECT_EQ(drafts_.list("2026"), Names{"edition.yaml"});
    drafts_.restore("2026/stories");
    drafts_.restore("2026/stories/a.md");
    EXPECT_EQ(drafts_.read("2026/stories/a.md"), "saved a");
}

TEST_F(Drafts, OfAHiddenFolderAreHiddenWithIt) {
    drafts_.put("2026/stories/new.md", "draft");
    drafts_.hide("2026/stories");
    EXPECT_EQ(drafts_.look("2026/stories/new.md").kind, FileKind::none);
    EXPECT_EQ(drafts_.list("2026"), Names{"edition.yaml"});
}

TEST_F(Drafts, BelowARestoredFolderGiveWayToWhatIsSaved) {
    drafts_.put("2026/stories/a.md", "draft a");
    drafts_.put("2026/stories/new.md", "draft");
    drafts_.hide("2026/stories/b.md");
    drafts_.put("2026/edition.yaml", "draft");
    drafts_.restore("2026/stories");
    EXPECT_EQ(drafts_.list("2026/stories"), (Names{"a.md", "b.md"}));
    EXPECT_EQ(drafts_.read("2026/stories/a.md"), "saved a");
    EXPECT_EQ(drafts_.read("2026/edition.yaml"), "draft");
}

TEST_F(Drafts, AreOtherVersionsThanWhatTheyLieOver) {
    const FileFacts saved = drafts_.look("2026/stories/a.md");
    drafts_.put("2026/stories/a.md", "draft a");
    const FileFacts draft = drafts_.look("2026/stories/a.md");
    EXPECT_FALSE(saved.still(draft));
    drafts_.restore("2026/stories/a.md");
    EXPECT_FALSE(draft.still(drafts_.look("2026/stories/a.md")));
    EXPECT_TRUE(saved.still(drafts_.look("2026/stories/a.md")));
}

TEST(FencedFiles, ShowOnlyWhatIsBelowTheFoldersAdmitted) {
    auto all = std::make_shared<MemoryFiles>();
    all->put("share/layouts/front.yaml", "front");
    all->put("share/layouts-old/front.yaml", "old");
    FencedFiles fenced(all);
    EXPECT_EQ(fenced.look("share/layouts").kind, FileKind::none);
    fenced.admit("share/layouts/");
    EXPECT_EQ(fenced.read("share/layouts/front.yaml"), "front");
    EXPECT_EQ(fenced.list("share/layouts"), Names{"front.yaml"});
    EXPECT_FALSE(fenced.read("share/layouts/../layouts-old/front.yaml"));
    EXPECT_TRUE(fenced.list("share").empty());
}

TEST(OnDisk, IsWhatNothingLiesOver) {
    auto disk = std::make_shared<DiskFiles>();
    OverlayFiles drafts(disk);
    EXPECT_EQ(drafts.on_disk("fonts/a.otf"), "fonts/a.otf");
    drafts.put("fonts/a.otf", "another");
    EXPECT_EQ(drafts.on_disk("fonts/a.otf"), std::nullopt);
    drafts.restore("fonts/a.otf");
    EXPECT_EQ(TracedFiles(drafts).on_disk("fonts/a.otf"), "fonts/a.otf");
    EXPECT_EQ(FencedFiles(disk).on_disk("fonts/a.otf"), std::nullopt);
}

TEST(Footprint, HoldsWhileAllThatWasLookedAtStays) {
    MemoryFiles files;
    files.put("stories/a.md", "甲");
    files.put("b", "乙");
    TracedFiles traced(files);
    EXPECT_EQ(traced.list("stories"), Names{"a.md"});
    EXPECT_TRUE(traced.read("b"));
    EXPECT_FALSE(traced.has_file("c"));
    EXPECT_TRUE(traced.footprint().still(files));
    files.put("stories/a.md", "another text, which nobody has read");
    files.put("d", "");
    EXPECT_TRUE(traced.footprint().still(files));
    files.put("c", "");
    EXPECT_FALSE(traced.footprint().still(files));
    files.remove("c");
    EXPECT_TRUE(traced.footprint().still(files));
    files.put("stories/e.md", "");
    EXPECT_FALSE(traced.footprint().still(files));
}

}  // namespace
}  // namespace banxin
