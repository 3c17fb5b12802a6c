#include "http/target.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

std::optional<Target> read(std::string_view target) {
    const auto parts = cut_target(target);
    return parts ? read_target(*parts) : std::nullopt;
}

TEST(Target, IsCutAtItsKeyAndItsQuery) {
    const auto parts = cut_target("/key/story/tram?a=/b?c");
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->key, "key");
    EXPECT_EQ(parts->path, "story/tram");
    EXPECT_EQ(parts->query, "a=/b?c");
}

TEST(Target, WithoutASlashBehindTheKeyHasNone) {
    EXPECT_EQ(cut_target("/key")->key, "");
    EXPECT_EQ(cut_target("/?key/")->key, "");
}

TEST(Target, OfTheShellHasNoPath) {
    EXPECT_EQ(read("/key/"), Target{});
    EXPECT_EQ(read("/key/?"), Target{});
}

TEST(Target, IsDecodedSegmentBySegment) {
    EXPECT_EQ(read("/key/story/%E7%94%B5%E8%BD%A6"), (Target{{"story", "电车"}, {}}));
    EXPECT_EQ(read("/key/a+b/c%20d"), (Target{{"a+b", "c d"}, {}}));
    EXPECT_EQ(read("/key/%252e%252e"), (Target{{"%2e%2e"}, {}})) << "once, and not again";
}

TEST(Target, HasWordsAsAFormWritesThem) {
    EXPECT_EQ(read("/key/find?q=%E7%89%88+%2B&page=1"), (Target{{"find"}, {{"q", "版 +"}, {"page", "1"}}}));
    EXPECT_EQ(read("/key/find?q"), (Target{{"find"}, {{"q", ""}}}));
    EXPECT_EQ(read("/key/find?q=a=b"), (Target{{"find"}, {{"q", "a=b"}}}));
}

TEST(Target, ThatIsDoubtfulIsNone) {
    for (const char* const target : {"",           "key/",           "*",           "http://127.0.0.1/key/",
                                     "/key/a b",   "/key/..",        "/key/.",      "/key/a/../b",
                                     "/key/a/",    "/key//",         "/key/%2e%2E", "/key/a%2fb",
                                     "/key/a%5Cb", "/key/a\\b",      "/key/%00",    "/key/%7f",
                                     "/key/%0a",   "/key/%c2%85",    "/key/%c0%af", "/key/%ed%a0%80",
                                     "/key/%",     "/key/%1",        "/key/%g0",    "/key/?a=1&a=2",
                                     "/key/?=1",   "/key/?a=1&&b=2", "/key/?a=%ff", "/key/#a"}) {
        EXPECT_EQ(read(target), std::nullopt) << target;
    }
}

}  // namespace
}  // namespace banxin
