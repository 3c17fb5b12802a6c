#include "store/settling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Settling::Time at(int milliseconds) {
    return Settling::Time(std::chrono::milliseconds(milliseconds));
}

TEST(Settling, TellsWhatWasWrittenOnceItIsQuiet) {
    Settling settling;
    settling.note("lead.md", Stir::written, at(0));
    EXPECT_EQ(settling.next(), at(20));
    EXPECT_THAT(settling.take(at(19)), IsEmpty());
    settling.note("lead.md", Stir::written, at(19));
    EXPECT_THAT(settling.take(at(38)), IsEmpty());
    EXPECT_THAT(settling.take(at(39)), ElementsAre("lead.md"));
    EXPECT_THAT(settling.take(at(99)), IsEmpty());
    EXPECT_EQ(settling.next(), std::nullopt);
}

// `git checkout` takes a file away and makes it again.
TEST(Settling, GivesWhatIsGoneTimeToComeBack) {
    Settling settling;
    settling.note("lead.md", Stir::gone, at(0));
    EXPECT_THAT(settling.take(at(49)), IsEmpty());
    settling.note("lead.md", Stir::written, at(49));
    EXPECT_THAT(settling.take(at(68)), IsEmpty());
    EXPECT_THAT(settling.take(at(69)), ElementsAre("lead.md"));
}

TEST(Settling, TellsWhatIsGoneInTheEnd) {
    Settling settling;
    settling.note("lead.md", Stir::gone, at(0));
    EXPECT_THAT(settling.take(at(50)), ElementsAre("lead.md"));
}

TEST(Settling, DoesNotWaitForWhoNeverStops) {
    Settling settling;
    for (int time = 0; time <= 190; time += 10) {
        settling.note("lead.md", Stir::written, at(time));
        EXPECT_THAT(settling.take(at(time)), IsEmpty());
    }
    EXPECT_THAT(settling.take(at(200)), ElementsAre("lead.md"));
}

TEST(Settling, KeepsFilesApart) {
    Settling settling;
    settling.note("b", Stir::written, at(0));
    settling.note("a", Stir::gone, at(0));
    EXPECT_EQ(settling.next(), at(20));
    EXPECT_THAT(settling.take(at(20)), ElementsAre("b"));
    EXPECT_EQ(settling.next(), at(50));
}

TEST(NameOfWork, IsNoneThatAnEditorMakesForItself) {
    for (const char* const name : {"lead.md", "电车.md", "1.md", "page-1", "a.tmp.md", "tmp"})
        EXPECT_TRUE(is_name_of_work(name)) << name;
    for (const char* const name : {"", ".lead.md.swp", ".lead.md.12-3.tmp", "lead.md~", "4913", "x.tmp", "#lead.md#"})
        EXPECT_FALSE(is_name_of_work(name)) << name;
}

}  // namespace
}  // namespace banxin
