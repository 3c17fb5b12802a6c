#include "read/picture/kept_facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/memory_files.h"
#include "read/picture/picture_store.h"
#include "support/temporary_folder.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

Picture chart() {
    Picture picture;
    picture.path = "ads/chart.svg";
    picture.format = PictureFormat::svg;
    picture.width = 72'000;
    picture.height = 36'000;
    return picture;
}

FileFacts version(std::uint64_t size, std::int64_t time) {
    return {FileKind::file, FileVersion{size, time, 7}};
}

TEST(KeptFacts, OutliveARunAsLongAsTheFileIsTheSame) {
    const TemporaryFolder cache;
    KeptFacts(Cache(cache.path(""))).keep(chart(), version(100, 5));
    const KeptFacts next{Cache(cache.path(""))};
    EXPECT_EQ(next.find("ads/chart.svg", version(100, 5)), chart());
    EXPECT_FALSE(next.find("ads/chart.svg", version(100, 6)));
    EXPECT_FALSE(next.find("ads/chart.svg", version(101, 5)));
    EXPECT_FALSE(next.find("ads/other.svg", version(100, 5)));
}

TEST(KeptFacts, AreNoneOfAFileThatMayStillChange) {
    const TemporaryFolder cache;
    const KeptFacts facts{Cache(cache.path(""))};
    facts.keep(chart(), {FileKind::file, std::nullopt});
    EXPECT_FALSE(facts.find("ads/chart.svg", {FileKind::file, std::nullopt}));
}

// Two memories may have one path, size and count of changes for different pictures.
// A GIF of 12 000 dots a side in an SVG takes more memory than art may: refused in no time, unlike what draws for ever.
TEST(PictureStore, LooksAtNoMoreArtWhereFourWentBeyondTheLimits) {
    const std::string huge =
        "<svg xmlns='http://www.w3.org/2000/svg' width='96' height='48'><image width='48' height='48' "
        "href='data:image/gif,GIF89a%E0%2E%E0%2E%80%00%00%00%00%00%FF%FF%FF%2C%00%00%00%00%01%00%01%00%00%02%02%4C%01%"
        "00%3B'/></svg>";
    MemoryFiles memory;
    PictureStore store;
    for (int i = 0; i < 4; ++i) {
        const std::string name = "huge" + std::to_string(i) + ".svg";
        memory.put(name, huge);
        EXPECT_THAT(store.take(memory, name).error().message.english(), HasSubstr("no art may take more"));
    }
    memory.put("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    EXPECT_THAT(store.take(memory, "a.svg").error().message.english(), HasSubstr("is not looked at, for 4 others"));
    store.keep_only({"huge0.svg"});
    EXPECT_TRUE(store.take(memory, "a.svg"));
}

TEST(PictureStore, KeepsNothingOfAMemoryBetweenRuns) {
    const TemporaryFolder cache;
    MemoryFiles memory;
    memory.put("a.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"/>)");
    ASSERT_TRUE(PictureStore(Cache(cache.path(""))).take(memory, "a.svg"));
    EXPECT_TRUE(std::filesystem::is_empty(cache.path("")));
}

}  // namespace
}  // namespace banxin
