#include "art/opened_library.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "art/librsvg.h"
#include "art/poppler.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

TEST(OpenedLibrary, OneThatIsNotThereSaysSo) {
    OpenedLibrary library("libbanxin-nowhere.so.1");
    int (*function)(int) = nullptr;
    library.take(function, "abs");
    EXPECT_EQ(function, nullptr);
    EXPECT_THAT(library.trouble(), HasSubstr("libbanxin-nowhere.so.1"));
}

TEST(OpenedLibrary, SaysWhatItLacks) {
    OpenedLibrary library("libm.so.6");
    double (*root)(double) = nullptr;
    double (*nothing)(double) = nullptr;
    library.take(root, "sqrt");
    EXPECT_EQ(root(81), 9);
    EXPECT_EQ(library.trouble(), "");
    library.take(nothing, "no_such_root");
    EXPECT_THAT(library.trouble(), HasSubstr("no_such_root"));
}

TEST(OpenedLibrary, WhatDrawsArtIsThere) {
    EXPECT_TRUE(librsvg()) << librsvg().error();
    EXPECT_TRUE(poppler()) << poppler().error();
}

}  // namespace
}  // namespace banxin
