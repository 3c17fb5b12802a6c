#include "files/system_words.h"

#include <gtest/gtest.h>

#include <cstring>

namespace banxin {
namespace {

// So that what is said in English, and in JSON, is what the system says.
TEST(SystemWords, AreTheSystemsOwnInEnglish) {
    for (int error = 1; error < 134; ++error) EXPECT_EQ(system_words(error).english(), std::strerror(error)) << error;
}

}  // namespace
}  // namespace banxin
