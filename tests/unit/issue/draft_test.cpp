// What can be set is set and told of, though pages or the day have a mistake.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check/report_json.h"
#include "display/dump.h"
#include "files/memory_files.h"
#include "issue/issue.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class ADraft : public testing::Test {
  protected:
    void SetUp() override {
        for (const auto& [path, text] : small_paper()) put(path, text);
    }
    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }
    /// The front's layout with keys of its grid and furniture in place of its own.
    void put_front(const std::string& grid, const std::string& more) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, " + grid + "}\n" + more +
                "frames:\n- {id: lead, columns: 1-4, lines: 9-20}\n"
                "- {id: second, columns: 1-4, lines: 22-40}\n");
    }
    bool set_draft() {
        return issue_.read_what_can_be_set().and_then([&] { return issue_.set(); }).has_value();
    }
    std::ptrdiff_t told(const std::string& code) const {
        const Diagnostics all = issue_.diagnostics();
        return std::count_if(all.begin(), all.end(), [&](const Diagnostic& found) { return found.code == code; });
    }

    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day"}};
};

TEST_F(ADraft, IsSetWithoutAPageThatFindsNoRoomForItsFurniture) {
    put_front("lines: 80", "furniture: [{kind: folio, above: 30}]\n");
    EXPECT_FALSE(issue_.read().and_then([&] { return issue_.set(); }));
    ASSERT_TRUE(set_draft());
    EXPECT_TRUE(issue_.is_partial());
    EXPECT_EQ(told("furniture-outside-page"), 1);
    const Report& report = issue_.set_pages().report;
    ASSERT_EQ(report.stories.size(), 1u);
    EXPECT_EQ(report.stories.front().id, StoryId{"books"});
    EXPECT_EQ(report.fit, Fit::does_not_fit);
    EXPECT_THAT(report.reasons.front(), HasSubstr("furniture-outside-page"));
    EXPECT_TRUE(issue_.edition().unread.pages.contains(PageNumber{1}));
}

// A layout that does not fit is told of once, and a jump to one of its pages is not blamed for anything.
TEST_F(ADraft, SaysOfALayoutOnceWhatKeepsItsPagesAway) {
    put_front("lines: 80", "margins: {top: 380mm}\n");
    put("edition.yaml",
        "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {lead: bridge}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n- {page: 3, layout: front, frames: {lead: market}}\n");
    ASSERT_TRUE(set_draft());
    EXPECT_EQ(told("type-area-too-large"), 1);
    EXPECT_EQ(issue_.set_pages().filled.pages.size(), 1u);
}

TEST_F(ADraft, OfWhichNoPageCanBeSetIsRefusedWithEveryMistake) {
    put_front("lines: 80", "furniture: [{kind: folio, above: 30}]\n");
    put("edition.yaml", "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {lead: bridge}}\n");
    put("stories/market.md", "no manuscript");
    const auto read = issue_.read_what_can_be_set();
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, FailureKind::input);
    std::string codes;
    for (const Diagnostic& found : read.error().diagnostics) codes += found.code + " ";
    EXPECT_THAT(codes, HasSubstr("furniture-outside-page"));
    EXPECT_THAT(codes, HasSubstr("no-front-matter"));
}

// Once such pages were dated 1 January 1970.
TEST_F(ADraft, WithoutADayPrintsNone) {
    put("../paper.yaml", "name: 柳湾小报\nlunar: yes\n");
    put_front("lines: 80", "furniture: [{kind: masthead, columns: 1-6, lines: 1-7}]\n");
    for (const std::string day : {"", "date:\n", "date: 2026-13-40\n"}) {
        put("edition.yaml", day + "number: 7\npages:\n- {page: 1, layout: front, frames: {lead: bridge}}\n");
        ASSERT_TRUE(set_draft()) << day;
        EXPECT_TRUE(issue_.is_partial()) << day;
        EXPECT_EQ(told(day == "date: 2026-13-40\n" ? "invalid-date" : "missing-key"), 1) << day;
        const Document document = issue_.painted(GuideMode::off);
        EXPECT_EQ(document.facts.title, "柳湾小报");
        const std::string page = dump(document.pages.front());
        EXPECT_THAT(page, HasSubstr("第7期"));
        EXPECT_THAT(page, Not(testing::AnyOf(HasSubstr("1970"), HasSubstr("星期"), HasSubstr("农历"))));
        EXPECT_THAT(report_json(issue_.set_pages().report, {}), HasSubstr("\"date\": null"));
    }
}

}  // namespace
}  // namespace banxin
