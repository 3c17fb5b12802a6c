#include "files/output_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "files/disk_files.h"
#include "files/write_file.h"
#include "support/temporary_folder.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Output : public testing::Test {
  protected:
    std::string path(const std::string& name = "") const {
        return folder_.path("out" + (name.empty() ? "" : "/" + name));
    }
    std::string bytes(const std::string& name) const { return *DiskFiles().read(path(name)); }
    std::vector<std::string> names() const { return *DiskFiles().list(path()); }
    std::unique_ptr<OutputFolder> open() const { return *OutputFolder::open(path()); }

    /// In a process of its own, which is gone without a word when it has done so.
    template <typename Work>
    void in_a_killed_process(const Work& work) const {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }

    TemporaryFolder folder_;
};

TEST_F(Output, ShowsNothingUntilAllOfItIsKept) {
    folder_.write("out/a", "old a");
    const auto output = open();
    ASSERT_TRUE(output->write("a", "new a"));
    ASSERT_TRUE(output->write("b", "new b"));
    EXPECT_EQ(bytes("a"), "old a");
    EXPECT_FALSE(fs::exists(path("b")));
    ASSERT_TRUE(output->keep());
    EXPECT_EQ(bytes("a"), "new a");
    EXPECT_EQ(bytes("b"), "new b");
    EXPECT_THAT(names(), ElementsAre("a", "b"));
}

TEST_F(Output, LeavesNothingOfWhatIsNotKept) {
    folder_.write("out/a", "old a");
    ASSERT_TRUE(open()->write("a", "new a"));
    EXPECT_THAT(names(), ElementsAre("a"));
    EXPECT_EQ(bytes("a"), "old a");
}

TEST_F(Output, TakesItsFolderAwayAgainWhenNothingIsKept) {
    ASSERT_TRUE(open()->write("a", "new a"));
    EXPECT_FALSE(fs::exists(path()));
}

TEST_F(Output, MakesFoldersInItself) {
    const auto output = open();
    ASSERT_TRUE(output->write("stories/bridge.md", "x"));
    ASSERT_TRUE(output->keep());
    EXPECT_EQ(bytes("stories/bridge.md"), "x");
}

TEST_F(Output, KeepsTheOthersOfAFileThatCannotBeMade) {
    const auto output = open();
    ASSERT_TRUE(output->write("a", "x"));
    const auto failed = output->write("b", [](const ByteSink& sink) -> Result<void> {
        static_cast<void>(sink("half"));
        return fail_input({{Severity::error, "broken", {"b"}, verbatim("is broken"), {}}});
    });
    EXPECT_FALSE(failed);
    ASSERT_TRUE(output->keep());
    EXPECT_THAT(names(), ElementsAre("a"));
}

// `b` is a folder: renaming a file over it fails after `a` has been moved.
TEST_F(Output, PutsAllOldFilesBackWhereOneCannotBeReplaced) {
    folder_.write("out/a", "old a");
    folder_.write("out/b/inside", "x");
    const auto output = open();
    for (const char* name : {"0", "a", "b"}) ASSERT_TRUE(output->write(name, "new"));
    const auto kept = output->keep();
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, FailureKind::world);
    EXPECT_EQ(kept.error().diagnostics.front().spot.file, path("b"));
    EXPECT_EQ(bytes("a"), "old a");
    EXPECT_EQ(bytes("b/inside"), "x");
    EXPECT_THAT(names(), ElementsAre("a", "b"));
}

TEST_F(Output, TidiesAfterARunThatWasKilledWhileItWrote) {
    folder_.write("out/a", "old a");
    in_a_killed_process([this] { static_cast<void>(open().release()->write("a", "new a")); });
    EXPECT_THAT(names(), ElementsAre(".banxin", "a"));
    const auto next = open();
    ASSERT_TRUE(next->write("b", "b"));
    ASSERT_TRUE(next->keep());
    EXPECT_THAT(names(), ElementsAre("a", "b"));
    EXPECT_EQ(bytes("a"), "old a");
}

// What a run leaves that is killed between the moves of its first and its second file.
TEST_F(Output, GoesOnWithARunThatWasKilledWhileItDelivered) {
    folder_.write("out/a", "new a");
    folder_.write("out/b", "old b");
    folder_.write("out/.banxin/4711-1.ready/new/b", "new b");
    folder_.write("out/.banxin/4711-1.ready/new/c/d", "new d");
    folder_.write("out/.banxin/4711-1.ready/old/a", "old a");
    open();
    EXPECT_THAT(names(), ElementsAre("a", "b", "c"));
    EXPECT_EQ(bytes("a"), "new a");
    EXPECT_EQ(bytes("b"), "new b");
    EXPECT_EQ(bytes("c/d"), "new d");
}

TEST_F(Output, LetsTwoRunsAtOnceKeepTheirFilesOneAfterTheOther) {
    const auto one = open();
    const auto other = open();
    for (const char* name : {"a", "b"}) {
        ASSERT_TRUE(one->write(name, "one"));
        ASSERT_TRUE(other->write(name, "other"));
    }
    ASSERT_TRUE(other->keep());
    ASSERT_TRUE(one->keep());
    EXPECT_EQ(bytes("a"), "one");
    EXPECT_EQ(bytes("b"), "one");
    EXPECT_THAT(names(), ElementsAre("a", "b"));
}

TEST_F(Output, GivesAFileTheModeOfTheOneItReplaces) {
    folder_.write("out/a", "old");
    ASSERT_EQ(chmod(path("a").c_str(), 0640), 0);
    ASSERT_TRUE(write_file(path("a"), "new"));
    struct stat about {};
    ASSERT_EQ(stat(path("a").c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777, 0640u);
}

TEST_F(Output, AbandonsAllThatIsNotKept) {
    folder_.write("out/a", "old a");
    folder_.write("other/a", "old a");
    in_a_killed_process([this] {
        static_cast<void>(open().release()->write("a", "new"));
        static_cast<void>(OutputFolder::open(folder_.path("other")).value().release()->write("a", "new"));
        OutputFolder::abandon_all();
    });
    EXPECT_THAT(names(), ElementsAre("a"));
    EXPECT_THAT(*DiskFiles().list(folder_.path("other")), ElementsAre("a"));
    EXPECT_EQ(bytes("a"), "old a");
}

TEST_F(Output, NamesAFolderThatCannotBeWritten) {
    folder_.write("out", "a file");
    const auto output = OutputFolder::open(path());
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().kind, FailureKind::world);
    EXPECT_EQ(output.error().diagnostics.front().spot.file, path());
}

TEST(WriteFile, MakesNoFolder) {
    const TemporaryFolder folder;
    const auto written = write_file(folder.path("nothing/a"), "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().diagnostics.front().spot.file, folder.path("nothing/a"));
    EXPECT_THAT(written.error().diagnostics.front().message.english(), HasSubstr("there is no folder"));
    EXPECT_THAT(*DiskFiles().list(folder.path("")), IsEmpty());
}

// An edition's folder may be one that something is written into, and be open at a desk at the same time.
TEST_F(Output, LeavesAloneWhatADeskKeepsInTheSamePlace) {
    folder_.write("out/.banxin/history/log", "a line");
    folder_.write("out/.banxin/lock", "an address");
    const auto output = open();
    ASSERT_TRUE(output->write("a", "new a"));
    ASSERT_TRUE(output->keep());
    EXPECT_EQ(bytes(".banxin/history/log"), "a line");
    EXPECT_EQ(bytes(".banxin/lock"), "an address");
}

}  // namespace
}  // namespace banxin
