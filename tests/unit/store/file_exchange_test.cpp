#include "store/file_exchange.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit/store/made_disk.h"
#include "unit/store/opened_store.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Exchange : public testing::Test {
  protected:
    ~Exchange() override { made_disk() = MadeDisk{}; }

    std::string path(const std::string& name = "lead.md") const { return store_.path(name); }
    std::string bytes() const { return bytes_of(path()); }

    OpenedStore store_;
};

TEST_F(Exchange, WritesWhatStandsForWhatItsWriterSaw) {
    save_in_place(path(), "old");
    const auto saved = store_.save("lead.md", "old", "new");
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->is_somebody_elses);
    EXPECT_EQ(saved->hash, content_hash("new"));
    EXPECT_EQ(saved->surety, Surety::exchanged);
    EXPECT_EQ(bytes(), "new");
    EXPECT_TRUE(store_.has_kept("old"));
    EXPECT_TRUE(store_.has_kept("new"));
}

TEST_F(Exchange, LeavesNothingElseInTheFolder) {
    save_in_place(path(), "old");
    ASSERT_TRUE(store_.save("lead.md", "old", "new"));
    ASSERT_TRUE(store_.save("lead.md", "old", "newer"));
    ASSERT_TRUE(store_.save("other.md", "", "first"));
    EXPECT_THAT(names_in(store_.edition()), ElementsAre(".banxin", "lead.md", "other.md"));
}

TEST_F(Exchange, KeepsTheMode) {
    save_in_place(path(), "old");
    ASSERT_EQ(chmod(path().c_str(), 0640), 0);
    ASSERT_TRUE(store_.save("lead.md", "old", "new"));
    struct stat facts {};
    ASSERT_EQ(stat(path().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0640U);
}

TEST_F(Exchange, WritesWhatALinkLeadsTo) {
    save_in_place(path("real.md"), "old");
    fs::create_symlink("real.md", path());
    ASSERT_TRUE(store_.save("lead.md", "old", "new"));
    EXPECT_TRUE(fs::is_symlink(path()));
    EXPECT_EQ(bytes_of(path("real.md")), "new");
}

TEST_F(Exchange, LeavesOtherNamesOfAFileWithTheOldOne) {
    save_in_place(path(), "old");
    fs::create_hard_link(path(), path("same.md"));
    ASSERT_TRUE(store_.save("lead.md", "old", "new"));
    EXPECT_EQ(bytes(), "new");
    EXPECT_EQ(bytes_of(path("same.md")), "old");
}

TEST_F(Exchange, LetsStandWhatSomebodyElseHasSaved) {
    save_in_place(path(), "theirs");
    const auto saved = store_.save("lead.md", "old", "ours");
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->is_somebody_elses);
    EXPECT_EQ(saved->hash, content_hash("theirs"));
    EXPECT_EQ(bytes(), "theirs");
    EXPECT_TRUE(store_.has_kept("theirs"));
}

/// Acts once, at the `moment`-th chance, counted from 0: before the first exchange, after it, before the second …
template <typename Act>
void act_at(int moment, const Act& act) {
    made_disk().around_exchange = [chance = std::make_shared<int>(0), moment, act] {
        if ((*chance)++ == moment) act();
    };
}

TEST_F(Exchange, LetsStandWhatIsSavedBetweenTheLookAndTheExchange) {
    save_in_place(path(), "old");
    act_at(0, [&] { save_by_rename(path(), "theirs"); });
    const auto saved = store_.save("lead.md", "old", "ours");
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->is_somebody_elses);
    EXPECT_EQ(bytes(), "theirs");
    EXPECT_TRUE(store_.has_kept("theirs"));
    EXPECT_TRUE(store_.has_kept("ours"));
}

TEST_F(Exchange, LetsStandWhatIsSavedWhileTheirsIsGivenBack) {
    save_in_place(path(), "old");
    made_disk().around_exchange = [chance = 0, this]() mutable {
        if (chance == 0) save_by_rename(path(), "theirs");
        if (chance == 2) save_by_rename(path(), "theirs again");
        ++chance;
    };
    const auto saved = store_.save("lead.md", "old", "ours");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->hash, content_hash("theirs again"));
    EXPECT_EQ(bytes(), "theirs again");
    EXPECT_TRUE(store_.has_kept("theirs"));
    EXPECT_THAT(names_in(store_.edition()), ElementsAre(".banxin", "lead.md"));
}

// Half of their bytes are there when the two change places; the other half comes into the same file.
TEST_F(Exchange, LetsAWriterFinishInTheFileThatHasTheName) {
    save_in_place(path(), "old");
    int writer = -1;
    act_at(0, [&] {
        writer = open(path().c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
        ASSERT_EQ(write(writer, "the", 3), 3);
    });
    const auto saved = store_.save("lead.md", "old", "ours");
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->is_somebody_elses);
    ASSERT_EQ(write(writer, "irs", 3), 3);
    close(writer);
    EXPECT_EQ(bytes(), "theirs");
}

TEST_F(Exchange, FindsWhatIsWrittenIntoTheOldFileAfterwards) {
    save_in_place(path(), "old");
    const int writer = open(path().c_str(), O_WRONLY | O_CLOEXEC);
    ASSERT_TRUE(store_.save("lead.md", "old", "ours"));
    EXPECT_THAT(store_.late().look({}), IsEmpty());
    ASSERT_EQ(write(writer, "theirs", 6), 6);
    close(writer);
    EXPECT_THAT(store_.late().look({}), ElementsAre(LateSave{fs::canonical(path()), content_hash("theirs")}));
    EXPECT_THAT(store_.late().look({}), IsEmpty()) << "it is told once";
    EXPECT_TRUE(store_.has_kept("theirs"));
    EXPECT_EQ(bytes(), "ours");
}

TEST_F(Exchange, WaitsForLateWritersForAWhileOnly) {
    save_in_place(path(), "old");
    ASSERT_TRUE(store_.save("lead.md", "old", "ours"));
    EXPECT_THAT(names_in(path(".banxin/late")), SizeIs(1));
    store_.late().look(LateSaves::Clock::now() + LateSaves::kPatience);
    EXPECT_THAT(names_in(path(".banxin/late")), IsEmpty());
}

TEST_F(Exchange, MakesAFileThatIsNotThere) {
    const auto saved = store_.save("lead.md", "", "new");
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->is_somebody_elses);
    EXPECT_EQ(bytes(), "new");
}

TEST_F(Exchange, MakesNoFileOverOneThatHasCome) {
    act_at(0, [&] { save_in_place(path(), "theirs"); });
    const auto saved = store_.save("lead.md", "", "ours");
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->is_somebody_elses);
    EXPECT_EQ(bytes(), "theirs");
}

TEST_F(Exchange, SaysThatAFileIsGone) {
    const auto saved = store_.save("lead.md", "old", "ours");
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->is_somebody_elses);
    EXPECT_EQ(saved->hash, "");
    EXPECT_FALSE(fs::exists(path()));
}

TEST_F(Exchange, RemovesAFile) {
    save_in_place(path(), "old");
    const auto saved = store_.remove("lead.md", "old");
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->is_somebody_elses);
    EXPECT_EQ(saved->hash, "");
    EXPECT_THAT(names_in(store_.edition()), ElementsAre(".banxin"));
    EXPECT_TRUE(store_.has_kept("old"));
}

TEST_F(Exchange, RemovesNothingThatSomebodyElseHasSaved) {
    save_in_place(path(), "old");
    act_at(0, [&] { save_by_rename(path(), "theirs"); });
    const auto saved = store_.remove("lead.md", "old");
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->is_somebody_elses);
    EXPECT_EQ(bytes(), "theirs");
}

TEST_F(Exchange, DoesWhatItCanWhereNamesCannotBeExchanged) {
    made_disk().exchanges = false;
    save_in_place(path(), "old");
    const auto saved = store_.save("lead.md", "old", "new");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->surety, Surety::checked);
    EXPECT_EQ(bytes(), "new");
    EXPECT_TRUE(store_.save("lead.md", "old", "newer")->is_somebody_elses);
    EXPECT_FALSE(store_.save("first.md", "", "first")->is_somebody_elses);
    EXPECT_TRUE(store_.save("first.md", "", "second")->is_somebody_elses);
    EXPECT_EQ(store_.remove("lead.md", "new")->hash, "");
    EXPECT_THAT(names_in(store_.edition()), ElementsAre(".banxin", "first.md"));
}

TEST_F(Exchange, TouchesNothingThatIsNoFile) {
    fs::create_directory(path("folder"));
    ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
    EXPECT_FALSE(store_.save("folder", "old", "new"));
    EXPECT_FALSE(store_.save("pipe", "old", "new"));
    EXPECT_FALSE(store_.save("pipe", "", "new"));
    EXPECT_THAT(names_in(store_.edition()), ElementsAre(".banxin", "folder", "pipe"));
}

}  // namespace
}  // namespace banxin
