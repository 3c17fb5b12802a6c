#include "store/watch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <set>
#include <thread>

#include "store/folder_facts.h"
#include "store/settling.h"
#include "unit/store/opened_store.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

/// Longer than any change takes: a test that waits for it has failed.
constexpr std::chrono::seconds kPatience{20};

class Watched : public testing::Test {
  protected:
    Watched() : stories_(made_folder(folder_.path("stories"))) {
        save_in_place(path("lead.md"), "old\n");
        follow({stories_});
    }
    std::string path(const std::string& name) const { return stories_ + "/" + name; }

    /// From here on, and not from the next wait on.
    void follow(const std::vector<std::string>& folders) {
        watch_.follow(folders);
        watch_.wait(std::chrono::milliseconds(0));
    }
    std::vector<std::string> told() { return watch_.wait(kPatience); }
    void run(const std::string& command) { ASSERT_EQ(std::system(("cd " + stories_ + " && " + command).c_str()), 0); }

    TemporaryFolder folder_;
    std::string stories_;
    Watch watch_ = *Watch::open();
};

TEST_F(Watched, FileIsToldOfWhenItIsWritten) {
    run("echo new > lead.md");
    EXPECT_THAT(told(), ElementsAre(path("lead.md")));
}

TEST_F(Watched, FileIsToldOfWhenAnotherTakesItsPlace) {
    run("sed -i s/old/new/ lead.md");
    EXPECT_THAT(told(), ElementsAre(path("lead.md")));
    run("echo newer > lead.md~ && mv lead.md~ lead.md");
    EXPECT_THAT(told(), ElementsAre(path("lead.md")));
}

TEST_F(Watched, FileIsToldOfOnceWhenItIsRemovedAndMadeAgain) {
    run("rm lead.md && echo new > lead.md");
    EXPECT_THAT(told(), ElementsAre(path("lead.md")));
    EXPECT_THAT(watch_.wait(Settling::kGone * 2), IsEmpty());
}

TEST_F(Watched, FileIsToldOfWhenItComesAndGoes) {
    run("echo new > new.md");
    EXPECT_THAT(told(), ElementsAre(path("new.md")));
    run("rm new.md");
    EXPECT_THAT(told(), ElementsAre(path("new.md")));
    run("mv lead.md .lead.md");
    EXPECT_THAT(told(), ElementsAre(path("lead.md")));
}

TEST_F(Watched, FolderInItIsToldOf) {
    run("mkdir more");
    EXPECT_THAT(told(), ElementsAre(path("more")));
}

TEST_F(Watched, NamesOfEditorsAreNotToldOf) {
    run("echo 1 > .lead.md.swp; echo 1 > 4913; rm 4913; echo 1 > lead.md~; echo new > lead.md");
    EXPECT_THAT(told(), ElementsAre(path("lead.md")));
}

TEST_F(Watched, FoldersAreThoseThatWereNamedLast) {
    const std::string pictures = made_folder(folder_.path("pictures"));
    follow({pictures});
    run("echo new > lead.md");
    run("echo new > ../pictures/a.jpg");
    EXPECT_THAT(told(), ElementsAre(pictures + "/a.jpg"));
}

TEST_F(Watched, FolderMayComeLater) {
    follow({stories_, folder_.path("ads")});
    run("mkdir ../ads && echo new > ../ads/a.svg");
    EXPECT_THAT(told(), ElementsAre(folder_.path("ads") + "/a.svg"));
    run("echo newer > ../ads/b.svg");
    EXPECT_THAT(told(), ElementsAre(folder_.path("ads") + "/b.svg"));
}

TEST_F(Watched, FolderMayBeReplacedByAnother) {
    run("mkdir ../other && echo other > ../other/other.md && mv ../stories ../gone && mv ../other ../stories");
    std::set<std::string> all;
    while (all.size() < 2) {
        const auto some = told();
        ASSERT_THAT(some, Not(IsEmpty()));
        all.insert(some.begin(), some.end());
    }
    EXPECT_THAT(all, ElementsAre(path("lead.md"), path("other.md")));
    save_in_place(path("third.md"), "new");
    EXPECT_THAT(told(), ElementsAre(path("third.md")));
}

// More than the system keeps for who does not listen (16 384 events where nobody has changed that).
TEST_F(Watched, FilesAreAllToldOfHoweverManyChangeAtOnce) {
    for (int i = 0; i < 9000; ++i) save_in_place(path(std::to_string(i) + ".md"), "new");
    std::set<std::string> all;
    while (all.size() < 9000) {
        const auto some = told();
        ASSERT_THAT(some, Not(IsEmpty())) << all.size();
        all.insert(some.begin(), some.end());
    }
    EXPECT_TRUE(all.contains(path("8999.md")));
}

TEST_F(Watched, WaitIsEndedFromOutside) {
    std::thread waker([&] { watch_.wake(); });
    EXPECT_THAT(watch_.wait(kPatience), IsEmpty());
    waker.join();
}

TEST(FolderFacts, DifferWhereAFileWasWrittenReplacedAddedOrRemoved) {
    const TemporaryFolder folder;
    for (const char* const name : {"same", "written", "replaced", "removed"}) folder.write(name, "old");
    const FolderFacts before = look_at_folder(folder.path(""));
    folder.write("written", "longer");
    folder.write("added", "old");
    save_by_rename(folder.path("replaced"), "old");
    folder.remove("removed");
    folder.write(".hidden", "new");
    EXPECT_THAT(differences(before, look_at_folder(folder.path(""))),
                testing::UnorderedElementsAre("written", "added", "replaced", "removed"));
    EXPECT_THAT(look_at_folder(folder.path("missing")), IsEmpty());
}

}  // namespace
}  // namespace banxin
