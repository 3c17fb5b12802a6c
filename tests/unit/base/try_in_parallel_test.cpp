#include "base/try_in_parallel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace banxin {
namespace {

Failure wrong_input(const std::string& code) {
    return fail_input({{Severity::error, code, {}, {}, {}}}).value();
}

std::vector<std::string> codes_of(const Failure& failure) {
    std::vector<std::string> codes;
    for (const Diagnostic& found : failure.diagnostics) codes.push_back(found.code);
    return codes;
}

TEST(TryInParallel, TellsEveryFailureOnceAndInOrder) {
    for (const int jobs : {1, 3}) {
        const auto failure = try_in_parallel(6, jobs, [](std::size_t i) -> Result<void> {
            if (i % 2 == 0) return {};
            return tl::unexpected(wrong_input(i == 5 ? "third" : "first"));
        });
        ASSERT_TRUE(failure);
        EXPECT_EQ(failure->kind, FailureKind::input);
        EXPECT_THAT(codes_of(*failure), testing::ElementsAre("first", "third"));
    }
    EXPECT_FALSE(try_in_parallel(6, 2, [](std::size_t) { return Result<void>(); }));
}

TEST(TryInParallel, StartsNothingMoreWhenTheWorldFails) {
    std::vector<std::size_t> started;
    const auto failure = try_in_parallel(6, 1, [&](std::size_t i) -> Result<void> {
        started.push_back(i);
        if (i == 1) return tl::unexpected(wrong_input("page"));
        if (i == 2) return fail_world("out/page-03.pdf", verbatim("cannot be written: No space left on device"));
        return {};
    });
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->kind, FailureKind::world);
    EXPECT_EQ(failure->diagnostics.size(), 2u);
    EXPECT_EQ(started, (std::vector<std::size_t>{0, 1, 2}));
}

}  // namespace
}  // namespace banxin
