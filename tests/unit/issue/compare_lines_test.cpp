// Rules, boxes and the measures of pages in two times of one edition.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/version/version_json.h"
#include "support/made_pictures.h"
#include "support/two_times.h"

namespace banxin {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class TwoTimesOfLines : public TwoTimes {
  protected:
    void SetUp() override {
        TwoTimes::SetUp();
        paper("thin", "{line: thin}");
        front("1字", "", "box: brief");
        before_ = version();
    }

    void paper(const std::string& across, const std::string& box, const std::string& more = {}) {
        put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\nrules: {across: " + across +
                                 "}\nboxes: {brief: " + box + "}\n" + more);
    }

    /// Two stories one below the other with a line of white between them, and a third in a box.
    void front(const std::string& gutter, const std::string& margins, const std::string& box) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\n" + margins + "grid: {columns: 6, measure: 13字, gutter: " + gutter +
                ", lines: 80}\nframes:\n- {id: lead, columns: 1-3, lines: 1-20}\n"
                "- {id: second, columns: 1-3, lines: 22-40}\n- {id: third, columns: 4-6, lines: 1-20, " +
                box + "}\n");
        put("stories/boat.md", "---\nheadline: 渡船\n---\n渡船从今天起停航三天。\n");
        put("edition.yaml",
            "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, second: market, "
            "third: boat}}\n- {page: 2, layout: back, frames: {feature: books}}\n");
    }

    /// As a proof that was stored before rules and boxes were told by their frames.
    static EditionVersion older(EditionVersion version) {
        for (PageVersion& page : version.pages) {
            page.lines.clear();
            page.measures.clear();
            page.beside.clear();
            for (FrameVersion& frame : page.frames) frame.box.reset();
            for (OrnamentVersion& ornament : page.ornaments) ornament.line.reset();
        }
        return version;
    }
};

TEST_F(TwoTimesOfLines, TellNoRuleOfTwoFramesThatChangePlaces) {
    put("../layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: second, columns: 1-3, lines: 1-24}\n- {id: lead, columns: 1-3, lines: 26-40}\n"
        "- {id: third, columns: 4-6, lines: 1-20, box: brief}\n");
    const std::vector<std::string> lines = told(only_class(ChangeClass::layout, comparison()));
    EXPECT_THAT(lines, Not(Contains(HasSubstr("rule"))));
    EXPECT_THAT(lines, Contains(HasSubstr("the frame was")));
}

TEST_F(TwoTimesOfLines, TellAHeavierBoxByItsFrame) {
    paper("thin", "{line: thick}");
    const Comparison changed = comparison();
    EXPECT_THAT(told(changed), ElementsAre("page 1, third: : the box of third: weight 0.5pt → 1.5pt"));
    EXPECT_EQ(changed.frames, 4);
    EXPECT_EQ(changed.identical_frames, 3);
}

TEST_F(TwoTimesOfLines, TellAnotherKindAndInkAndGroundOfABox) {
    paper("thin", "{line: {kind: double, ink: black 50%}, tint: black 10%}");
    EXPECT_THAT(told(comparison()),
                ElementsAre("page 1, third: : the box of third: kind single → double, weight 0.5pt → 0.25pt, "
                            "ink black → black 50% and ground – → black 10%"));
}

TEST_F(TwoTimesOfLines, TellAnotherRuleByWhatItParts) {
    paper("double", "{line: thin}");
    const Comparison changed = comparison();
    EXPECT_THAT(told(changed), ElementsAre("page 1: : the rule between lead and second: kind single → double and "
                                           "weight 0.5pt → 0.25pt"));
    EXPECT_EQ(changed.identical_frames, 4);
}

TEST_F(TwoTimesOfLines, TellARuleThatIsGone) {
    paper("none", "{line: thin}");
    EXPECT_THAT(told(comparison()), ElementsAre("page 1: : gone: the rule between lead and second"));
}

TEST_F(TwoTimesOfLines, TellABoxThatIsNew) {
    front("1字", "", "rules: {top: auto}");
    before_ = version();
    front("1字", "", "box: brief");
    EXPECT_THAT(told(comparison()), Contains("page 1, third: : new: the box of third"));
}

TEST_F(TwoTimesOfLines, TellNoBoxOfAFrameThatOnlyMoved) {
    put("../layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: lead, columns: 1-3, lines: 1-20}\n- {id: second, columns: 1-3, lines: 22-40}\n"
        "- {id: third, columns: 4-6, lines: 3-22, box: brief}\n");
    EXPECT_THAT(told(comparison()), ElementsAre(HasSubstr("page 1, third: : the frame stood at")));
}

TEST_F(TwoTimesOfLines, TellAHouseStyleOfBoxesOnceForAllPages) {
    put("../layouts/back.yaml",
        "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: feature, columns: 1-6, lines: 1-20, box: brief}\n");
    before_ = version();
    paper("thin", "{line: thick}");
    EXPECT_THAT(told(comparison()),
                ElementsAre("pages 1, 2: : the boxes of 1/third and 2/feature: weight 0.5pt → 1.5pt"));
}

TEST_F(TwoTimesOfLines, TellTheBoxOfAFactBox) {
    put("stories/boat.md", "---\nheadline: 渡船\n---\n渡船停航三天。\n\n::: facts 大事记\n渡口开了九年。\n:::\n");
    before_ = version();
    paper("thin", "{line: thin}, facts: {line: thick}");
    const std::vector<std::string> lines = told(comparison());
    EXPECT_THAT(lines, Contains(HasSubstr("the box of third (the fact box): ")));
    EXPECT_THAT(lines, Not(Contains(HasSubstr("the box of third: "))));
}

TEST_F(TwoTimesOfLines, TellAWiderGutterOnceForItsPages) {
    front("1.5字", "", "box: brief");
    const std::vector<std::string> lines = told(comparison());
    EXPECT_THAT(lines, Contains("page 1: : gutter 1字 → 1.5字; frames keep their columns and lines"));
    EXPECT_THAT(lines, Not(Contains(HasSubstr("the frame"))));
    EXPECT_THAT(lines, Not(Contains(HasSubstr("rule"))));
}

TEST_F(TwoTimesOfLines, TellOtherMargins) {
    front("1字", "margins: {top: 10mm}\n", "box: brief");
    EXPECT_THAT(told(comparison()),
                ElementsAre("page 1: : top margin centred → 10mm; frames keep their columns and lines"));
}

TEST_F(TwoTimesOfLines, TellAnotherBodySizeOnceForAllPages) {
    paper("thin", "{line: thin}", "styles: {body: {size: 8.5pt}}\n");
    const std::vector<std::string> lines = told(comparison());
    EXPECT_THAT(lines, Contains("pages 1, 2: : body size 9pt → 8.5pt; frames keep their columns and lines"));
    EXPECT_THAT(lines, Not(Contains(HasSubstr("the frame"))));
}

TEST_F(TwoTimesOfLines, AreComparedWithAnOlderProof) {
    before_ = older(before_);
    EXPECT_TRUE(comparison().same());
    EXPECT_EQ(comparison().identical_frames, 4);
    paper("thin", "{line: thick}");
    EXPECT_THAT(told(comparison()), ElementsAre("page 1: : marks of boxes: 4 gone, 4 new"));
}

TEST_F(TwoTimesOfLines, AreReadBackFromJson) {
    for (const PageVersion& page : before_.pages) EXPECT_EQ(page_from_json(page_json(page)), page);
    for (const PageVersion& page : older(before_).pages) EXPECT_EQ(page_from_json(page_json(page)), page);
}

TEST_F(TwoTimesOfLines, KnowNoLineBeyondTheLast) {
    before_.pages.front().ornaments.front().line = 99;
    before_.pages.front().ornaments.back().line = -1;
    paper("double", "{line: thick}");
    EXPECT_THAT(told(comparison()), Not(IsEmpty()));
}

/// A story with an advertisement under it, and one beside both; the advertisement, or none.
class TwoTimesOfAnAdvertisement : public TwoTimesOfLines {
  protected:
    void SetUp() override {
        TwoTimesOfLines::SetUp();
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-3, lines: 1-20}\n- {id: strip, kind: ad, columns: 1-3, lines: 22-40}\n"
            "- {id: third, columns: 4-6, lines: 1-40}\nrules: auto\n");
        const auto bytes = made_jpeg(80, 40, JCS_RGB, [](int, int) { return std::vector<unsigned char>{9, 9, 9}; });
        put("ads/ferry.jpg", std::string(bytes->begin(), bytes->end()));
        bind(", strip: {ad: ferry.jpg}");
        before_ = version();
        bind("");
    }
    void bind(const std::string& strip) {
        put("edition.yaml",
            "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, third: boat" +
                strip + "}}\n- {page: 2, layout: back, frames: {feature: books}}\n");
    }
};

TEST_F(TwoTimesOfAnAdvertisement, TellNoFrameBesideItAsDrawnOtherwise) {
    const Comparison changed = comparison();
    for (const Change& change : changed.changes) EXPECT_NE(change.kind, ChangeKind::drawing);
    EXPECT_EQ(changed.frames - changed.identical_frames, 1);
}

TEST_F(TwoTimesOfAnAdvertisement, TellARuleThatEndsHigherOnce) {
    const Comparison changed = comparison();
    std::vector<std::string> rules;
    for (const Change& change : changed.changes) {
        if (change.kind == ChangeKind::rules) rules.push_back(change_words(change).english());
    }
    EXPECT_THAT(rules,
                testing::UnorderedElementsAre(testing::StartsWith("the upright rule between lead and third: length "),
                                              "gone: the rule between lead and strip"));
}

/// Two frames with a place for a pull quote each, and one story that has one.
class TwoTimesOfPullQuotes : public TwoTimesOfLines {
  protected:
    void SetUp() override {
        TwoTimesOfLines::SetUp();
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-3, lines: 1-30, pull: {columns: 2, lines: 10-18}}\n"
            "- {id: third, columns: 4-6, lines: 1-30, pull: {columns: 5, lines: 10-18}}\n");
        std::vector<std::string> paragraphs;
        for (int i = 0; i < 8; ++i) paragraphs.insert(paragraphs.end(), {kFirst, kSecond, kThird});
        put("stories/market.md", story("早市搬进新棚", paragraphs));
        std::string quoted = story("老石桥通行", paragraphs);
        put("stories/bridge.md", quoted.insert(4, "pull_quote: 这一天等了七个月。\n"));
        quote_box("thin");
        stand("bridge", "market");
        before_ = version();
    }
    void quote_box(const std::string& line) { paper("thin", "{line: thin}, pull: {line: " + line + "}"); }
    void stand(const std::string& lead, const std::string& third) {
        put("edition.yaml", "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: " + lead +
                                ", third: " + third + "}}\n- {page: 2, layout: back, frames: {feature: books}}\n");
    }
    static std::vector<std::string> boxes(const Comparison& comparison) {
        std::vector<std::string> found;
        for (const Change& change : comparison.changes) {
            if (change.kind == ChangeKind::boxes) found.push_back(change_words(change).english());
        }
        return found;
    }
};

TEST_F(TwoTimesOfPullQuotes, TellNoBoxThatWentWithItsStory) {
    stand("market", "bridge");
    EXPECT_THAT(boxes(comparison()), IsEmpty());
}

TEST_F(TwoTimesOfPullQuotes, TellABoxThatIsHeavierWhereItsStoryStays) {
    quote_box("thick");
    EXPECT_THAT(boxes(comparison()), ElementsAre(HasSubstr("the box of lead (the pull quote): weight")));
}

}  // namespace
}  // namespace banxin
