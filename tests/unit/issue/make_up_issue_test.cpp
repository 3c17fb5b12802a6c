// Pages of an issue that make themselves up: what comes out of them, and what is stored.
#include "issue/make_up_issue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "files/memory_files.h"
#include "read/edition/write_stored_page.h"

namespace banxin {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string story_of(int sentences) {
    std::string text = "---\nheadline: 渡口书屋亮起了灯\n---\n";
    for (int i = 0; i < sentences; ++i) text += "从渡口上岸，走十几级石阶，左手边有一间矮房子。\n\n";
    return text;
}

/// Two pages on one layout, the second of which makes itself up of `tide` and `quay`; its advertisement stays.
class AMadeUpIssue : public testing::Test {
  protected:
    void SetUp() override {
        put("../paper.yaml", "name: 柳湾小报\n");
        put("../layouts/front.yaml",
            "name: front\ntrim: [200mm, 200mm]\ngrid: {columns: 4, measure: 11字, gutter: 1字, lines: 40}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: 1-20}\n- {id: ad, kind: ad, columns: 1-4, lines: 35-40}\n");
        pages("stories: [tide, quay]");
        put("stories/bridge.md", story_of(9));
        put("stories/tide.md", story_of(15));
        put("stories/quay.md", story_of(9));
        put("stories/spare.md", story_of(1));
    }
    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }
    void pages(const std::string& wish) {
        put("edition.yaml",
            "date: 2026-11-23\npages:\n- {layout: front, frames: {lead: bridge}}\n- {layout: front, make_up: {" + wish +
                "}}\n");
    }
    Result<MadeUpIssue> make_up(const MakeUpOrder& order = {}) {
        return issue_.read_what_can_be_set().and_then([&] { return make_up_issue(issue_, order); });
    }
    void store(const MadeUpIssue& made) {
        put("make-up/2.yaml", write_stored_page(made.pages.front().ways.front().stored, WordLanguage::english));
    }

    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day", {}, StoredPageUse::apart}};
};

std::vector<std::string> stories_on(const StoredPage& page) {
    std::vector<std::string> names;
    for (const FrameBinding& binding : page.bindings)
        names.push_back(std::get<StoryBinding>(binding.content).story.value);
    std::sort(names.begin(), names.end());
    return names;
}

// It is told where it is read; the page is made up without it.
TEST_F(AMadeUpIssue, HasNoBoxThatThePaperDoesNotHave) {
    for (const char* box : {"crimson", "{line: {ink: crimson}}"}) {
        pages(std::string("stories: [tide, quay], pins: {quay: {box: ") + box + "}}");
        const auto made = make_up();
        ASSERT_TRUE(made) << box;
        EXPECT_TRUE(issue_.is_partial()) << box;
        for (const FrameTemplate& frame : made->pages.front().ways.front().stored.frames)
            EXPECT_FALSE(frame.box) << box;
    }
}

TEST_F(AMadeUpIssue, StoresWhatTheLayoutHasNot) {
    const auto made = make_up();
    ASSERT_TRUE(made);
    ASSERT_EQ(made->pages.size(), 1U);
    const StoredPage& stored = made->pages.front().ways.front().stored;
    EXPECT_EQ(stored.page, PageNumber{2});
    EXPECT_EQ(stored.layout, "front");
    EXPECT_THAT(stories_on(stored), ElementsAre("quay", "tide"));
    for (const FrameTemplate& frame : stored.frames) {
        EXPECT_NE(frame.id.value, "ad");
        for (const GridArea& leg : frame.legs) EXPECT_LT(leg.lines.last, 35) << "the advertisement begins there";
    }
    EXPECT_EQ(stored.stamp.stories.size(), 2U);
    EXPECT_EQ(made->spare.size(), 1U);
    EXPECT_EQ(made->spare.front().story, StoryId{"spare"});
    EXPECT_EQ(made->spare.front().characters, 23);
}

// What is stored is what is set: the page as it was judged, line for line.
TEST_F(AMadeUpIssue, IsReadAsItWasMade) {
    const auto made = make_up();
    ASSERT_TRUE(made);
    store(*made);
    Issue issue(files_, {"day"});
    ASSERT_TRUE(issue.read_what_can_be_set().and_then([&] { return issue.set(); }));
    const EditionPage& read = issue.edition().pages.at(1);
    EXPECT_EQ(read.frames.size(), made->edition.pages.at(1).frames.size());
    const Report& report = issue.set_pages().report;
    for (const makeup::PlacedStory& placed : made->pages.front().ways.front().way.stories) {
        const auto told = std::ranges::find(report.stories, placed.story, &StoryReport::id);
        ASSERT_NE(told, report.stories.end());
        EXPECT_EQ(told->parts.front().lines_set, placed.lines - placed.white) << placed.story.value;
    }
}

TEST_F(AMadeUpIssue, LeavesPagesThatAreNotAskedForAsTheyAreStored) {
    const auto made = make_up();
    ASSERT_TRUE(made);
    store(*made);
    put("edition.yaml",
        "date: 2026-11-23\npages:\n- {layout: front, make_up: {stories: [bridge]}}\n"
        "- {layout: front, make_up: {stories: [tide, quay]}}\n");
    const auto first = make_up({.pages = {{1}}});
    ASSERT_TRUE(first);
    ASSERT_EQ(first->pages.size(), 1U);
    EXPECT_EQ(first->pages.front().page, PageNumber{1});
    EXPECT_EQ(first->edition.pages.at(1).frames.size(), 2U);
    EXPECT_EQ(first->edition.layouts.at(first->edition.pages.at(1).layout).frames.size(), 3U);
}

TEST_F(AMadeUpIssue, TellsWhereNoPageAsksForIt) {
    put("edition.yaml", "date: 2026-11-23\npages:\n- {layout: front, frames: {lead: bridge}}\n");
    const auto none = make_up();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().diagnostics.front().code, "nothing-to-make-up");
    pages("stories: [tide, quay]");
    EXPECT_FALSE(make_up({.pages = {{1}}})) << "page 1 is made by hand";
}

TEST_F(AMadeUpIssue, KeepsTheBestSoFarWhenItIsStopped) {
    const auto stopped = make_up({.go_on = [](const makeup::MakingUp&) { return false; }});
    ASSERT_TRUE(stopped);
    EXPECT_TRUE(stopped->stopped);
    ASSERT_EQ(stopped->pages.size(), 1U);
    EXPECT_FALSE(stopped->pages.front().ways.front().stored.frames.empty());
}

// `bridge` stands on page 1; what stands on page 2 itself is not pointed to.
TEST_F(AMadeUpIssue, FindsPointersForTheFramesThatWait) {
    put("../layouts/front.yaml",
        "name: front\ntrim: [200mm, 200mm]\ngrid: {columns: 4, measure: 11字, gutter: 1字, lines: 40}\nframes:\n"
        "- {id: lead, columns: 1-4, lines: 1-20}\n- {id: guide, columns: 1-4, lines: 30-40}\n");
    put("edition.yaml",
        "date: 2026-11-23\npages:\n- {layout: front, frames: {lead: bridge}}\n"
        "- {layout: front, frames: {guide: {refer: auto}}, make_up: {stories: [tide, quay], refer: auto}}\n");
    const auto made = make_up();
    ASSERT_TRUE(made);
    const StoredPage& stored = made->pages.front().ways.front().stored;
    const auto guide = std::ranges::find(stored.bindings, FrameId{"guide"}, &FrameBinding::frame);
    ASSERT_NE(guide, stored.bindings.end());
    EXPECT_THAT(std::get<PointerBinding>(guide->content).stories, ElementsAre(StoryId{"bridge"}));
    store(*made);
    Issue issue(files_, {"day"});
    ASSERT_TRUE(issue.read_what_can_be_set().and_then([&] { return issue.set(); }));
    EXPECT_THAT(issue.findings(), testing::Each(testing::Field(&Diagnostic::severity, Severity::warning)));
    EXPECT_EQ(issue.set_pages().report.pointers.size(), 1U);
}

TEST_F(AMadeUpIssue, HasEveryWayWithItsLetter) {
    const auto made = make_up({.alternatives = 2});
    ASSERT_TRUE(made);
    const json told = json::parse(make_up_json(*made));
    const auto& ways = told["pages"][0]["ways"];
    ASSERT_EQ(ways.size(), made->pages.front().ways.size());
    EXPECT_EQ(ways[0]["file"], "make-up/2.yaml");
    for (std::size_t i = 1; i < ways.size(); ++i) {
        EXPECT_EQ(ways[i]["file"], "make-up/2." + way_letter(i) + ".yaml");
        const Edition other = with_way(*made, made->pages.front().ways[i].stored);
        EXPECT_EQ(other.pages.at(1).frames.size(), made->pages.front().ways[i].stored.bindings.size());
    }
    int sum = 0;
    for (const auto& [word, price] : ways[0]["terms"].items()) sum += price.get<int>();
    EXPECT_EQ(sum, ways[0]["score"]);
}

}  // namespace
}  // namespace banxin
