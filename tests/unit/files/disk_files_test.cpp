#include "files/disk_files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include "support/temporary_folder.h"

namespace banxin {
namespace {

/// As if it had been written an hour ago.
void age(const std::string& path) {
    timeval past{};
    gettimeofday(&past, nullptr);
    past.tv_sec -= 3600;
    const timeval both[] = {past, past};
    utimes(path.c_str(), both);
}

/// Until the disk's clock has moved on, changes may not show.
void wait_for_the_clock() {
    usleep(30'000);
}

std::string why(const std::string& path) {
    const auto read = DiskFiles().read(path);
    return read
               ? ""
               : read.error().diagnostics.front().spot.file + ": " + read.error().diagnostics.front().message.english();
}

class Disk : public testing::Test {
  protected:
    std::string path(const std::string& name) const { return folder_.path(name); }
    TemporaryFolder folder_;
    DiskFiles disk_;
};

TEST_F(Disk, SaysThatNoFolderStandsWhereOneShould) {
    EXPECT_TRUE(disk_.list(path("nothing")).value().empty());
    folder_.write("file", "");
    ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
    for (const char* name : {"file", "pipe"}) {
        const auto names = disk_.list(path(name));
        ASSERT_FALSE(names);
        EXPECT_EQ(names.error().diagnostics.front().spot.file, path(name));
    }
}

TEST_F(Disk, TellsFilesFromFoldersFromOtherThings) {
    folder_.write("stories/a.md", "x");
    ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
    EXPECT_EQ(disk_.look(path("stories/a.md")).kind, FileKind::file);
    EXPECT_EQ(disk_.look(path("stories")).kind, FileKind::folder);
    EXPECT_EQ(disk_.look(path("pipe")).kind, FileKind::other);
    EXPECT_EQ(disk_.look(path("nothing")).kind, FileKind::none);
}

TEST_F(Disk, ListsNamesInTheOrderOfTheirBytes) {
    for (const char* name : {"b", "a", "桥", ".c", "B"}) folder_.write(name, "");
    EXPECT_EQ(disk_.list(path("")), (std::vector<std::string>{".c", "B", "a", "b", "桥"}));
    EXPECT_EQ(disk_.list(path("nothing")), FileNames());
}

TEST_F(Disk, TellsWhyAFolderCannotBeListed) {
    ASSERT_EQ(symlink("circle", path("circle").c_str()), 0);
    const auto listed = disk_.list(path("circle"));
    ASSERT_FALSE(listed);
    EXPECT_EQ(listed.error().kind, FailureKind::world);
    EXPECT_EQ(listed.error().diagnostics.front().spot.file, path("circle"));
    EXPECT_EQ(listed.error().diagnostics.front().message.english(),
              "cannot be read: Too many levels of symbolic links");
}

// The file is all holes: it takes no room on the disk, and must take none in memory.
TEST_F(Disk, ReadsNoFileThatIsTooLarge) {
    folder_.write("ad.svg", "<svg/>");
    ASSERT_EQ(truncate(path("ad.svg").c_str(), 1'000'000'000'000), 0);
    const auto read = disk_.read(path("ad.svg"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, FailureKind::world);
    EXPECT_EQ(read.error().diagnostics.front().spot.file, path("ad.svg"));
    EXPECT_EQ(read.error().diagnostics.front().message.english(),
              "cannot be read: it has 1000000 megabytes, and no file may have more than 256");
}

TEST_F(Disk, FollowsLinksToWhereAPathLeads) {
    folder_.write("real/a.md", "x");
    ASSERT_EQ(symlink("real", path("link").c_str()), 0);
    const std::string real = disk_.real_path(path("real"));
    EXPECT_EQ(disk_.real_path(path("link/a.md")), real + "/a.md");
    EXPECT_EQ(disk_.real_path(path("link/not/there")), real + "/not/there");
    EXPECT_EQ(disk_.real_path(path("link/../real")), real);
    EXPECT_EQ(disk_.real_path("/"), "/");
}

TEST_F(Disk, ReadsEveryByte) {
    std::string bytes("\0\r\n\xFF", 4);
    bytes.append(100'000, 'x');
    folder_.write("a", bytes);
    folder_.write("empty", "");
    EXPECT_EQ(disk_.read(path("a")), bytes);
    EXPECT_EQ(disk_.read(path("empty")), "");
}

TEST_F(Disk, SaysWithThePathWhyAFileCannotBeRead) {
    ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
    EXPECT_EQ(why(path("nothing")), path("nothing") + ": cannot be read: No such file or directory");
    EXPECT_EQ(why(path("")), path("") + ": cannot be read: it is a folder");
    EXPECT_EQ(why(path("pipe")), path("pipe") + ": cannot be read: it is no ordinary file");
    EXPECT_EQ(disk_.read(path("nothing")).error().kind, FailureKind::world);
}

TEST_F(Disk, AFileThatIsLeftAloneKeepsItsVersion) {
    folder_.write("a", "one");
    wait_for_the_clock();
    EXPECT_TRUE(disk_.look(path("a")).still(disk_.look(path("a"))));
}

TEST_F(Disk, EveryChangeGivesAnotherVersion) {
    folder_.write("a", "one");
    wait_for_the_clock();
    const FileFacts first = disk_.look(path("a"));
    folder_.write("a", "two");  // the same size
    age(path("a"));             // and an older time
    wait_for_the_clock();
    const FileFacts second = disk_.look(path("a"));
    EXPECT_FALSE(first.still(second));
    folder_.write("b", "six");
    rename(path("b").c_str(), path("a").c_str());
    wait_for_the_clock();
    EXPECT_FALSE(second.still(disk_.look(path("a"))));
}

TEST_F(Disk, AFileThatChangedJustNowIsNotKnownToBeTheSame) {
    folder_.write("a", "one");
    const FileFacts just_now = disk_.look(path("a"));
    EXPECT_FALSE(just_now.version);
    EXPECT_FALSE(just_now.still(just_now));
}

TEST_F(Disk, APipeIsReadWhereItMayBe) {
    ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
    const pid_t child = fork();
    if (child == 0) {
        folder_.write("pipe", "昨日");
        _exit(0);
    }
    EXPECT_EQ(read_bytes(path("pipe")), "昨日");
    EXPECT_FALSE(read_bytes(path("")));
}

}  // namespace
}  // namespace banxin
