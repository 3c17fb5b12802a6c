// Ctrl-C while pages are made up: the first one asks to stop, and the program lives.
#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "cli/interrupts.h"

namespace banxin {
namespace {

/// The signal is taken by a thread of its own, so somebody has to wait for it.
bool is_asked_soon(const GentleInterrupt& interrupt) {
    for (int i = 0; i < 500 && !interrupt.asked(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return interrupt.asked();
}

TEST(GentleInterrupt, AsksToStop) {
    {
        const GentleInterrupt interrupt;
        EXPECT_FALSE(interrupt.asked());
        kill(getpid(), SIGINT);
        EXPECT_TRUE(is_asked_soon(interrupt));
    }
    const GentleInterrupt next;
    EXPECT_FALSE(next.asked()) << "each asks for itself";
}

// It is unkind: the second one ends the program, as any other signal does.
TEST(GentleInterruptDeathTest, EndsTheProgramTheSecondTime) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const auto twice = [] {
        const GentleInterrupt interrupt;
        kill(getpid(), SIGINT);
        is_asked_soon(interrupt);
        kill(getpid(), SIGINT);
        std::this_thread::sleep_for(std::chrono::seconds(30));
    };
    EXPECT_EXIT(twice(), testing::ExitedWithCode(128 + SIGINT), "interrupted");
}

}  // namespace
}  // namespace banxin
