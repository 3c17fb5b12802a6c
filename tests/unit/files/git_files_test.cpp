#include "files/git_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "files/disk_files.h"
#include "support/temporary_folder.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;

/// A repository with a paper of two commits; the second one has taken a story away and changed another.
class ARevision : public testing::Test {
  protected:
    void SetUp() override {
        write("paper.yaml", "name: 柳湾小报\n");
        write("day/stories/a.md", "旧\n");
        write("day/stories/b.md", "乙\n");
        write("day/pictures/p.jpg", "bytes\n");
        std::filesystem::create_directory_symlink("day", path("today"));
        git("init -q");
        commit("first");
        write("day/stories/a.md", "新\n");
        std::filesystem::remove(path("day/stories/b.md"));
        commit("second");
        write("day/stories/a.md", "未存\n");
    }

    std::string path(const std::string& name) const { return folder_.path(name); }
    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        folder_.write(name, text);
    }
    void git(const std::string& words) const {
        const std::string command =
            "git -C '" + folder_.path("") + "' -c user.name=a -c user.email=a@example.org " + words;
        ASSERT_EQ(std::system(command.c_str()), 0) << command;
    }
    void commit(const std::string& words) const {
        git("add -A");
        git("commit -q -m " + words);
    }
    std::unique_ptr<GitFiles> at(const std::string& revision) const {
        auto files = GitFiles::open(std::make_shared<const DiskFiles>(), path("day"), revision);
        EXPECT_TRUE(files) << revision;
        return files ? *std::move(files) : nullptr;
    }
    std::string code_of(const std::string& folder, const std::string& revision) const {
        const auto files = GitFiles::open(std::make_shared<const DiskFiles>(), folder, revision);
        return files ? "" : files.error().diagnostics.front().code;
    }

    TemporaryFolder folder_;
};

TEST_F(ARevision, HasItsFilesAsTheyWere) {
    EXPECT_EQ(*at("HEAD~1")->read(path("day/stories/a.md")), "旧\n");
    EXPECT_EQ(*at("HEAD")->read(path("day/stories/a.md")), "新\n");
}

TEST_F(ARevision, ListsWhatWasThere) {
    EXPECT_THAT(*at("HEAD~1")->list(path("day/stories")), ElementsAre("a.md", "b.md"));
    EXPECT_THAT(*at("HEAD")->list(path("day/stories")), ElementsAre("a.md"));
    EXPECT_THAT(*at("HEAD")->list(path("")), ElementsAre("day", "paper.yaml", "today"));
}

TEST_F(ARevision, HasNoFileThatCameLater) {
    EXPECT_EQ(at("HEAD")->look(path("day/stories/b.md")).kind, FileKind::none);
    EXPECT_EQ(at("HEAD~1")->look(path("day/stories/b.md")).kind, FileKind::file);
    EXPECT_FALSE(at("HEAD")->read(path("day/stories/b.md")));
}

TEST_F(ARevision, FollowsTheLinksThatItHas) {
    EXPECT_EQ(*at("HEAD~1")->read(path("today/stories/a.md")), "旧\n");
    EXPECT_EQ(at("HEAD")->look(path("today")).kind, FileKind::folder);
}

TEST_F(ARevision, TellsVersionsByWhatIsInTheFiles) {
    const auto old = at("HEAD~1");
    const auto now = at("HEAD");
    EXPECT_TRUE(old->look(path("paper.yaml")).still(now->look(path("paper.yaml"))));
    EXPECT_FALSE(old->look(path("day/stories/a.md")).still(now->look(path("day/stories/a.md"))));
}

TEST_F(ARevision, LeavesWhatLiesOutsideToTheDisk) {
    TemporaryFolder elsewhere;
    elsewhere.write("font.otf", "face");
    EXPECT_EQ(*at("HEAD")->read(elsewhere.path("font.otf")), "face");
    EXPECT_EQ(at("HEAD")->on_disk(path("paper.yaml")), std::nullopt);
    EXPECT_EQ(at("HEAD")->on_disk(elsewhere.path("font.otf")), elsewhere.path("font.otf"));
}

TEST_F(ARevision, ThatGitDoesNotKnowIsRefused) {
    EXPECT_EQ(code_of(path("day"), "nowhere"), "unknown-revision");
    TemporaryFolder bare;
    EXPECT_EQ(code_of(bare.path(""), "HEAD"), "no-repository");
}

}  // namespace
}  // namespace banxin
