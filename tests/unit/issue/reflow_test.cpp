// A story that runs over two pages, and what is told of each.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "compare/comparison_json.h"
#include "compare/reflow_words.h"
#include "support/two_times.h"

namespace banxin {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

class JumpedStory : public TwoTimes {
  protected:
    void SetUp() override {
        TwoTimes::SetUp();
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-2, lines: 1-10}\n- {id: second, columns: 1-4, lines: 22-40}\n");
        put("../layouts/back.yaml",
            "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: feature, columns: 1-6, lines: 1-20}\n- {id: rest, kind: jumps, columns: 1-2, lines: 22-60}\n");
        put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\njump: {head: headline}\n");
        put("edition.yaml",
            "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: {story: bridge, jump: "
            "2/rest}, second: market}}\n- {page: 2, layout: back, frames: {feature: books}}\n");
        tell(kFirst + kSecond + kThird + kFirst + kSecond + kThird + kFirst + kSecond + kThird + kFirst + kSecond);
        before_ = version();
    }
    /// In two paragraphs.
    void tell(const std::string& words) { put("stories/bridge.md", story("老石桥通行", {words, kLast})); }
    static std::vector<std::string> spots(const Comparison& comparison) {
        std::vector<std::string> places;
        for (const Reflow& reflow : comparison.reflows) {
            if (reflow.of.element == Element::body) places.push_back(place_words(reflow).english());
        }
        return places;
    }
    bool is_on_page_two() {
        for (const TextVersion& text : before_.texts) {
            if (text.key == TextKey{Element::body, StoryId{"bridge"}}) return text.lines.back().page.value == 2;
        }
        return false;
    }

    const std::string kLast = "渡口的钟停了九年，昨天也敲了六下。";
};

TEST_F(JumpedStory, IsToldOnEachPageThatItIsRebrokenOn) {
    ASSERT_TRUE(is_on_page_two());
    tell("桥名也改了。" + kFirst + kSecond + kThird + kFirst + kSecond + kThird + kFirst + kSecond + kThird + kFirst +
         kSecond);
    const Comparison all = comparison();
    EXPECT_THAT(spots(all), ElementsAre("page 1, lead", "page 2, rest"));
    const Comparison second = only_pages({{2}}, all);
    EXPECT_THAT(second.changes, IsEmpty());
    ASSERT_THAT(spots(second), ElementsAre("page 2, rest"));
    const Reflow& landing = second.reflows.front();
    EXPECT_GT(landing.broken.count, 0);
    EXPECT_THAT(reflow_words(landing).english(), HasSubstr("broken otherwise"));
    EXPECT_EQ(nlohmann::json::parse(comparison_json(second))["reflows"].size(), second.reflows.size());
}

// Of lines that go over to the next page both pages say it, whatever else is told of the one that they leave.
TEST_F(JumpedStory, SaysOfLinesThatLeaveAPageForAnotherThatTheyHaveLeft) {
    put("stories/bridge.md", story("老石桥通行", {kFirst, kSecond, kThird, kFirst, kSecond, kThird, kLast}));
    before_ = version();
    ASSERT_TRUE(is_on_page_two());
    put("stories/bridge.md",
        story("老石桥通行", {"桥名也改了。" + kFirst + kThird, kSecond, kThird, kFirst, kSecond, kThird, kLast}));
    const Comparison all = comparison();
    ASSERT_THAT(spots(all), ElementsAre("page 1, lead", "page 2, rest"));
    for (const Reflow& reflow : all.reflows) {
        if (reflow.of.element != Element::body) continue;
        const bool is_first = reflow.page.value == 1;
        EXPECT_GT(reflow.broken.count, 0);
        EXPECT_EQ(reflow.left.count > 0, is_first) << reflow_words(reflow).english();
    }
}

TEST_F(JumpedStory, HasItsStruckTailToldWhereItStood) {
    ASSERT_TRUE(is_on_page_two());
    put("stories/bridge.md", story("老石桥通行", {kFirst}));
    const Comparison all = only_class(ChangeClass::text, comparison());
    std::vector<std::string> lines = told(all);
    std::erase_if(lines, [](const std::string& line) { return line.find("the text") == std::string::npos; });
    EXPECT_THAT(lines, Not(Contains(HasSubstr("not set"))));
    put("stories/bridge.md", story("老石桥通行", {kFirst + kSecond + kThird + kFirst + kSecond + kThird + kFirst +
                                                  kSecond + kThird + kFirst + kSecond}));
    lines = told(only_class(ChangeClass::text, comparison()));
    EXPECT_THAT(lines, Contains(StartsWith("page 2, rest: bridge, the text: paragraph 2, line ")));
}

}  // namespace
}  // namespace banxin
