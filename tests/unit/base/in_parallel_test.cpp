#include "base/in_parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <vector>

namespace banxin {
namespace {

TEST(InParallel, DoesEveryWorkOnce) {
    for (const int jobs : {0, 1, 3, 200}) {
        std::vector<std::atomic<int>> done(100);
        in_parallel(done.size(), jobs, [&](std::size_t i) { ++done[i]; });
        for (const auto& times : done) EXPECT_EQ(times, 1);
    }
    in_parallel(0, 4, [](std::size_t) { FAIL(); });
}

TEST(InParallel, WithOneJobTheCallerDoesAllInOrder) {
    std::vector<std::size_t> order;
    const auto caller = std::this_thread::get_id();
    in_parallel(4, 1, [&](std::size_t i) {
        EXPECT_EQ(std::this_thread::get_id(), caller);
        order.push_back(i);
    });
    EXPECT_EQ(order, (std::vector<std::size_t>{0, 1, 2, 3}));
}

TEST(InParallel, AnExceptionReachesTheCaller) {
    EXPECT_THROW(in_parallel(50, 3,
                             [](std::size_t i) {
                                 if (i == 7) throw std::runtime_error("no memory");
                             }),
                 std::runtime_error);
}

TEST(InParallel, TheUsualJobsAreAtLeastOne) {
    EXPECT_GE(usual_jobs(), 1);
}

}  // namespace
}  // namespace banxin
