// What a second reading takes from the first one, and that nobody can tell.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/memory_files.h"
#include "found.h"
#include "read/edition/read_edition.h"
#include "support/made_pictures.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Files that tell which of them were read.
class WatchedFiles : public Files {
  public:
    explicit WatchedFiles(const Files& files) : files_(files) {}
    std::string in_the_way{};     ///< A path that cannot be read for now, though nothing about it changes.
    std::string locked_folder{};  ///< … and a folder.
    FileFacts look(const std::string& path) const override {
        return locked_folder.empty() || !path.starts_with(locked_folder + "/") ? files_.look(path) : FileFacts();
    }
    Result<FileNames> list(const std::string& folder) const override {
        if (folder == locked_folder) return fail_world(folder, verbatim("cannot be read: Permission denied"));
        return files_.list(folder);
    }
    Result<std::string> read(const std::string& path) const override {
        read_.push_back(path);
        if (path == in_the_way) return fail_world(path, verbatim("cannot be read: Input/output error"));
        return files_.read(path);
    }
    /// Since the last time it was asked.
    std::vector<std::string> read_files() const { return std::exchange(read_, {}); }

  private:
    const Files& files_;
    mutable std::vector<std::string> read_;
};

/// A paper of one page with two stories, one of them with a picture, that reads without a finding.
class ASecondReading : public testing::Test {
  protected:
    void SetUp() override {
        files_.put("paper.yaml", "name: 雁汐日报\n");
        files_.put("layouts/front.yaml",
                   "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
                   "frames:\n- {id: lead, columns: 1-4, lines: 1-80}\n- {id: side, columns: 5-6, lines: 1-40}\n"
                   "- {id: shop, kind: ad, columns: 5-6, lines: 42-80}\n");
        files_.put("day/edition.yaml",
                   "date: 2026-11-23\nnumber: 326\npages:\n- layout: front\n  frames: {lead: a, side: b, shop: {ad: "
                   "shop.png}}\n");
        files_.put("day/stories/a.md", "---\nheadline: 题目\n---\n昨日。\n\n![图](a.png)\n");
        files_.put("day/stories/b.md", "---\nheadline: 题目\n---\n昨日。\n");
        files_.put("day/pictures/a.png", made_png(8, 6));
        files_.put("day/ads/shop.png", made_png(8, 6));
        ASSERT_TRUE(read()) << first_words(read());
        watched_.read_files();
    }

    Result<ReadEdition> read() { return read_edition(watched_, {"day"}, memory_); }

    MemoryFiles files_;
    WatchedFiles watched_{files_};
    EditionMemory memory_;
};

TEST_F(ASecondReading, TellsOfAFolderOfPicturesThatCannotBeRead) {
    for (const char* folder : {"day/pictures", "day/ads"}) {
        EditionMemory none;
        watched_.locked_folder = folder;
        const auto failed = read_edition(watched_, {"day"}, none);
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().kind, FailureKind::world);
        EXPECT_EQ(failed.error().diagnostics.front().spot.file, folder);
    }
    watched_.locked_folder.clear();
    EXPECT_TRUE(read());
}

TEST_F(ASecondReading, ReadsNothingAgain) {
    EXPECT_TRUE(read());
    EXPECT_THAT(watched_.read_files(), IsEmpty());
}

TEST_F(ASecondReading, ReadsTheEditionsOwnFileAgainWhereItChanged) {
    files_.put("day/edition.yaml", *files_.read("day/edition.yaml") + "# late\n");
    EXPECT_TRUE(read());
    EXPECT_THAT(watched_.read_files(), ElementsAre("day/edition.yaml"));
}

TEST_F(ASecondReading, ReadsTheStoryThatChangedAndNoOther) {
    files_.put("day/stories/b.md", "---\nheadline: 新题\n---\n今日。\n");
    const auto again = read();
    EXPECT_THAT(watched_.read_files(), ElementsAre("day/stories/b.md"));
    EXPECT_EQ(again->edition.stories.at(StoryId{"b"}).headline, "新题");
    EXPECT_EQ(again->edition.stories.at(StoryId{"a"}).pictures.at(0).picture.width, 8);
}

TEST_F(ASecondReading, TakesAPictureThatStayedFromItsStore) {
    files_.put("day/stories/a.md", "---\nheadline: 新题\n---\n今日。\n\n![图](a.png)\n");
    const auto again = read();
    EXPECT_THAT(watched_.read_files(), ElementsAre("day/stories/a.md"));
    EXPECT_EQ(again->edition.stories.at(StoryId{"a"}).pictures.at(0).picture.width, 8);
}

TEST_F(ASecondReading, ReadsAStoryAgainWhosePictureChanged) {
    files_.put("day/pictures/a.png", made_png(16, 6));
    const auto again = read();
    EXPECT_THAT(watched_.read_files(), ElementsAre("day/stories/a.md", "day/pictures/a.png"));
    EXPECT_EQ(again->edition.stories.at(StoryId{"a"}).pictures.at(0).picture.width, 16);
}

TEST_F(ASecondReading, FindsAPictureThatHasCome) {
    files_.remove("day/pictures/a.png");
    EXPECT_TRUE(read()->edition.stories.at(StoryId{"a"}).pictures.at(0).picture.trouble);
    files_.put("day/pictures/a.png", made_png(8, 6));
    EXPECT_FALSE(read()->edition.stories.at(StoryId{"a"}).pictures.at(0).picture.trouble);
}

TEST_F(ASecondReading, TellsAMistakeAgainThatNobodyMended) {
    files_.put("day/stories/b.md", "---\nheadlines: 题目\n---\n昨日。\n");
    const auto first = refusals(read());
    EXPECT_THAT(first, testing::Not(IsEmpty()));
    watched_.read_files();
    EXPECT_EQ(refusals(read()), first);
    EXPECT_THAT(watched_.read_files(), IsEmpty());
    files_.put("day/stories/b.md", "---\nheadline: 题目\n---\n昨日。\n");
    EXPECT_TRUE(read());
}

TEST_F(ASecondReading, TriesAgainWhatTheWorldFailed) {
    files_.put("day/stories/b.md", "---\nheadline: 新题\n---\n今日。\n");
    watched_.in_the_way = "day/stories/b.md";
    EXPECT_EQ(read().error().kind, FailureKind::world);
    watched_.in_the_way.clear();
    EXPECT_TRUE(read());
}

TEST_F(ASecondReading, SeesTheSheetsThatAPaperBuildsOn) {
    files_.put("paper.yaml", "name: 雁汐日报\nstyle: look.yaml\n");
    files_.put("look.yaml", "end_mark: ■\n");
    EXPECT_EQ(read()->edition.paper.end_mark, "■");
    files_.put("look.yaml", "end_mark: （完）\n");
    EXPECT_EQ(read()->edition.paper.end_mark, "（完）");
}

TEST_F(ASecondReading, SeesAFontThatThePaperGot) {
    files_.put("fonts/house.otf", "x");
    EXPECT_EQ(read()->edition.paper.font_files, (std::vector<std::string>{"fonts/house.otf"}));
}

TEST_F(ASecondReading, ForgetsWhatTheEditionNoLongerHas) {
    files_.remove("day/stories/a.md");
    files_.put("day/edition.yaml", "date: 2026-11-23\nnumber: 326\npages:\n- layout: front\n  frames: {side: b}\n");
    ASSERT_TRUE(read());
    EXPECT_EQ(memory_.stories.size(), 1u);
    EXPECT_EQ(memory_.layouts.size(), 1u);
}

}  // namespace
}  // namespace banxin
