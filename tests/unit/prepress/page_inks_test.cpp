#include "prepress/pass/page_inks.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

DisplayList page_of(std::vector<Mark> marks) {
    DisplayList page;
    page.page = PageNumber{2};
    page.label = "2";
    page.trim = {600_pt, 800_pt};
    page.marks = std::move(marks);
    return page;
}

const FilledRect kRule{MarkRole::rule, {10_pt, 20_pt, 100_pt, 1_pt}, {InkName{"black"}, 100}};

// A story grows on another page, and what this one shows stays: its plates are the same.
TEST(PageVersion, IsThatOfWhatIsPrinted) {
    const std::string version = version_of(page_of({FrameNote{FrameId{"jump"}, "set 26"}, kRule}));
    EXPECT_EQ(version.size(), 8U);
    EXPECT_EQ(version_of(page_of({FrameNote{FrameId{"jump"}, "set 31"}, kRule})), version);
    EXPECT_EQ(version_of(page_of({kRule, PageLink{}})), version);
}

TEST(PageVersion, ChangesWithAnythingThatIsPrinted) {
    const std::string version = version_of(page_of({kRule}));
    FilledRect moved = kRule;
    moved.area.y += 1_pt;
    FilledRect paler = kRule;
    paler.ink.percent = 50;
    EXPECT_NE(version_of(page_of({moved})), version);
    EXPECT_NE(version_of(page_of({paler})), version);
    EXPECT_NE(version_of(page_of({kRule, kRule})), version);
}

}  // namespace
}  // namespace banxin
