#include "store/desk_lock.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "unit/store/opened_store.h"

namespace banxin {
namespace {

class Lock : public testing::Test {
  protected:
    auto take() const { return *DeskLock::take(made_folder(folder_.path("edition"))); }
    std::string lock_file() const { return folder_.path("edition/.banxin/lock"); }

    TemporaryFolder folder_;
};

TEST_F(Lock, TellsTheSecondWhereTheFirstIs) {
    auto first = take();
    ASSERT_TRUE(std::holds_alternative<DeskLock>(first));
    ASSERT_TRUE(std::get<DeskLock>(first).tell("http://127.0.0.1:8600/key/"));
    const auto second = take();
    ASSERT_TRUE(std::holds_alternative<TakenDesk>(second));
    EXPECT_EQ(std::get<TakenDesk>(second).address, "http://127.0.0.1:8600/key/");
}

TEST_F(Lock, IsTakenBeforeAnAddressIsKnown) {
    const auto first = take();
    EXPECT_EQ(std::get<TakenDesk>(take()).address, "");
}

TEST_F(Lock, EndsWithItsOwner) {
    {
        auto first = take();
        ASSERT_TRUE(std::get<DeskLock>(first).tell("an address"));
    }
    EXPECT_TRUE(std::holds_alternative<DeskLock>(take()));
    EXPECT_EQ(bytes_of(lock_file()), "");
}

TEST_F(Lock, EndsWithAProgramThatIsKilled) {
    const pid_t child = fork();
    if (child == 0) {
        auto lock = take();
        if (!std::get<DeskLock>(lock).tell("an address")) _exit(1);
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    EXPECT_EQ(bytes_of(lock_file()), "an address\n") << "it was held";
    EXPECT_TRUE(std::holds_alternative<DeskLock>(take()));
    EXPECT_EQ(bytes_of(lock_file()), "");
}

// The address has the key in it.
TEST_F(Lock, IsReadByItsOwnerAlone) {
    const auto lock = take();
    struct stat facts {};
    ASSERT_EQ(stat(lock_file().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0077, 0U);
}

}  // namespace
}  // namespace banxin
