#include "cli/stale_pages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/memory_files.h"

namespace banxin {
namespace {

TEST(StalePages, AreThePageFilesOfPagesThatTheEditionDoesNotHave) {
    MemoryFiles out;
    for (const char* name : {"page-01.pdf", "page-04-05.svg", "page-9.pdf", "page-02.tiff", "edition.pdf"})
        out.put(std::string("out/") + name, "");
    const Diagnostics stale = stale_pages(out, "out", {"page-01"});
    ASSERT_THAT(stale, testing::SizeIs(1));
    EXPECT_EQ(stale.front().spot.file, "out/page-04-05.svg");
    EXPECT_EQ(stale.front().severity, Severity::warning);
}

// A page is made in one format after another.
TEST(StalePages, AreNoOtherFormatsOfItsOwn) {
    MemoryFiles out;
    for (const char* name : {"page-01.pdf", "page-01.png", "page-02-03.svg"}) out.put(std::string("out/") + name, "");
    EXPECT_THAT(stale_pages(out, "out", {"page-01", "page-02-03"}), testing::IsEmpty());
}

}  // namespace
}  // namespace banxin
