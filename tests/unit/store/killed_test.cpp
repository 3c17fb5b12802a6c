// A desk that is killed at any moment: what it leaves is whole, and the next one finds everything.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>
#include <thread>

#include "store/drafts.h"
#include "store/leftovers.h"
#include "unit/store/opened_store.h"

namespace banxin {
namespace {

using testing::ElementsAre;

std::string version(int number) {
    return "version " + std::to_string(number) + std::string(20'000, '.') + "end\n";
}

bool is_whole(const std::string& bytes) {
    return bytes == version(std::atoi(bytes.substr(std::min<std::size_t>(8, bytes.size())).c_str()));
}

/// Does so until it is killed.
template <typename Work>
void killed_after(std::chrono::microseconds time, const Work& work) {
    const pid_t child = fork();
    if (child == 0) {
        for (int count = 1;; ++count) work(count);
    }
    std::this_thread::sleep_for(time);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

std::chrono::microseconds some_time(std::mt19937& dice) {
    return std::chrono::microseconds(std::uniform_int_distribution(500, 8000)(dice));
}

TEST(KilledDesk, LeavesAWholeFileAndAJournalThatHasTheOthers) {
    std::mt19937 dice(5);
    OpenedStore store;
    save_in_place(store.path("lead.md"), version(0));
    for (int round = 0; round < 40; ++round) {
        killed_after(some_time(dice), [&](int count) {
            const std::string seen = bytes_of(store.path("lead.md"));
            static_cast<void>(store.save("lead.md", seen, version(round * 1000 + count)));
        });
        const std::string left = bytes_of(store.path("lead.md"));
        ASSERT_TRUE(is_whole(left)) << left.substr(0, 20);
        Journal journal = *Journal::open(store.edition());
        put_leftovers_away({store.edition()}, journal);
        ASSERT_THAT(names_in(store.edition()), ElementsAre(".banxin", "lead.md"));
    }
}

// Between the exchange and the look at what came out of it.
TEST(KilledDesk, LeavesSomebodysSaveToTheJournal) {
    OpenedStore store;
    save_in_place(store.path("lead.md"), "ours");
    const pid_t gone = fork();
    if (gone == 0) _exit(0);
    waitpid(gone, nullptr, 0);
    const std::string name = ".lead.md." + std::to_string(gone) + "-1.tmp";
    save_in_place(store.path(name), "theirs");
    save_in_place(store.path(".lead.md." + std::to_string(getpid()) + "-1.tmp"), "of a desk that lives");
    save_in_place(store.path(".lead.md.tmp"), "of somebody else");
    EXPECT_EQ(put_leftovers_away({store.edition()}, store.journal()), 1U);
    EXPECT_TRUE(store.has_kept("theirs"));
    EXPECT_EQ(store.journal().entries().back().kind, JournalKind::leftover);
    EXPECT_EQ(store.journal().entries().back().files.front(), (JournalFile{"lead.md", "", content_hash("theirs")}));
    EXPECT_THAT(names_in(store.edition()),
                ElementsAre(".banxin", ".lead.md." + std::to_string(getpid()) + "-1.tmp", ".lead.md.tmp", "lead.md"));
}

// Manuscripts lie in a folder of the edition's, and may in one below.
TEST(KilledDesk, LeavesNothingBelowTheEditionsFolder) {
    OpenedStore store;
    const pid_t gone = fork();
    if (gone == 0) _exit(0);
    waitpid(gone, nullptr, 0);
    const std::string name = "/.lead.md." + std::to_string(gone) + "-1.tmp";
    for (const char* folder : {"stories", "stories/page-3"})
        save_in_place(made_folder(store.path(folder)) + name, folder);
    EXPECT_EQ(put_leftovers_away({store.edition()}, store.journal()), 2U);
    EXPECT_THAT(names_in(store.path("stories")), ElementsAre("page-3"));
    EXPECT_TRUE(store.has_kept("stories/page-3"));
}

TEST(KilledDesk, LeavesLateSavesToTheNext) {
    TemporaryFolder folder;
    const std::string edition = made_folder(folder.path("edition"));
    Journal journal = *Journal::open(edition);
    const std::string kept = edition + "/.banxin/late";
    made_folder(kept);
    save_in_place(kept + "/" + content_hash("old") + "-1-99", "written after");
    save_in_place(kept + "/" + content_hash("same") + "-2-99", "same");
    const LateSaves late = *LateSaves::open(edition, journal);
    EXPECT_EQ(journal.bytes(content_hash("written after")), "written after");
    EXPECT_EQ(journal.bytes(content_hash("same")), std::nullopt);
    EXPECT_TRUE(names_in(kept).empty());
}

TEST(KilledDesk, LeavesTheDraftOfTheLastKeyOrTheOneBefore) {
    std::mt19937 dice(6);
    TemporaryFolder folder;
    const std::string edition = made_folder(folder.path("edition"));
    Drafts drafts = *Drafts::open(edition);
    ASSERT_TRUE(drafts.write("lead", {"hash", version(0)}));
    for (int round = 0; round < 40; ++round) {
        killed_after(some_time(dice), [&](int count) {
            static_cast<void>(drafts.write("lead", {"hash", version(round * 100'000 + count)}));
        });
        const auto left = Drafts::open(edition)->read("lead");
        ASSERT_TRUE(left);
        ASSERT_TRUE(is_whole(left->text)) << left->text.substr(0, 20);
    }
}

}  // namespace
}  // namespace banxin
