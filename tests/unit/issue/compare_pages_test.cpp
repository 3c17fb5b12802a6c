// Pages that changed their numbers, pointers, codes and names in two times of one edition: each is told once.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "compare/changes/reorder_pieces.h"
#include "compare/comparison_json.h"
#include "support/applied_changes.h"
#include "support/made_pictures.h"
#include "support/two_times.h"

namespace banxin {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

/// Four pages, each with a folio and one story; the last has the imprint.
class TwoTimesOfFolios : public TwoTimes {
  protected:
    void SetUp() override {
        put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\nimprint: 柳湾小报社出版\n");
        for (const std::string name : {"plain", "last", "title"}) put("../layouts/" + name + ".yaml", layout(name));
        for (const std::string& name : kNames) put("stories/" + name + ".md", story(name + "通行", {kFirst, name}));
        set({"stone", "ferry", "market", "books"});
        before_ = version();
    }

    static std::string layout(const std::string& name) {
        std::string furniture = "  - {kind: folio, columns: 1-6, lines: 1-2}\n";
        if (name == "last") furniture += "  - {kind: imprint, columns: 1-6, lines: 78-80}\n";
        if (name == "title") furniture = "  - {kind: masthead, columns: 1-4, lines: 1-8}\n";
        return "name: " + name +
               "\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nfurniture:\n" +
               furniture + "frames:\n- {id: lead, columns: 1-4, lines: 12-40}\n";
    }

    /// The stories page by page; `books` stands above the imprint.
    void set(const std::vector<std::string>& stories) {
        std::string pages;
        for (std::size_t i = 0; i < stories.size(); ++i) {
            const std::string name = stories[i] == "books" ? "last" : stories[i] == "stone" ? "title" : "plain";
            pages += "- {page: " + std::to_string(i + 1) + ", layout: " + name + ", duty: {责任编辑: 编辑" +
                     stories[i] + "}, frames: {lead: " + stories[i] + "}}\n";
        }
        put("edition.yaml", "date: 2026-11-23\nnumber: 1\npages:\n" + pages);
    }

    static std::vector<std::string> turned_round(std::vector<std::string> pieces) {
        std::ranges::reverse(pieces);
        return pieces;
    }

    static std::vector<std::string> of_furniture(const Comparison& comparison) {
        std::vector<std::string> lines;
        for (const Change& change : comparison.changes) {
            if (change.of.story.value.empty() && change.kind != ChangeKind::page)
                lines.push_back(place_words(change).english() + ": " + marked_words(change, {}));
        }
        return lines;
    }

    const std::vector<std::string> kNames = {"stone", "ferry", "market", "books", "tower"};
};

TEST_F(TwoTimesOfFolios, TellOfFoliosThatMovedUpTheirNumbersAlone) {
    set({"stone", "books"});
    const Comparison changed = comparison();
    EXPECT_THAT(of_furniture(changed), UnorderedElementsAre("page 1: 今日[-4-]{+2+}版", "page 2: 第[-4-]{+2+}版"));
    EXPECT_EQ(std::ranges::count(changed.changes, ChangeKind::page, &Change::kind), 3);
    const auto gone = std::ranges::find(changed.changes, ChangeWay::gone, &Change::way);
    EXPECT_THAT(gone->copy, Contains(testing::Field(&StoryCopy::words, HasSubstr("编辑ferry"))));
}

TEST_F(TwoTimesOfFolios, TellOfExchangedPagesTheNumbersAlone) {
    set({"stone", "books", "market", "ferry"});
    EXPECT_THAT(of_furniture(comparison()), UnorderedElementsAre("page 2: 第[-4-]{+2+}版", "page 4: 第[-2-]{+4+}版"));
}

TEST_F(TwoTimesOfFolios, TellOfExchangedPagesEachOnItsOwn) {
    set({"stone", "books", "market", "ferry"});
    const Comparison changed = comparison();
    EXPECT_THAT(of_furniture(touching_pages({{2}}, changed)), ElementsAre("page 2: 第[-4-]{+2+}版"));
    EXPECT_THAT(of_furniture(touching_pages({{4}}, changed)), ElementsAre("page 4: 第[-2-]{+4+}版"));
}

// A left page has its folio the other way round than a right one.
TEST_F(TwoTimesOfFolios, TellNothingOfPiecesThatOnlyChangedSides) {
    set({"stone", "market", "ferry", "books"});
    const Comparison changed = comparison();
    EXPECT_THAT(of_furniture(changed), UnorderedElementsAre("page 2: 第[-3-]{+2+}版", "page 3: 第[-2-]{+3+}版"));
    EXPECT_THAT(changed.reflows, IsEmpty());
    EXPECT_EQ(AppliedChanges(words_of(before_), changed).words(), words_of(version()));
}

// So proofs were stored once: from left to right.
TEST_F(TwoTimesOfFolios, KnowThePiecesOfAnOlderProofByTheirWords) {
    for (TextVersion& text : before_.texts) {
        if (text.key.element == Element::folio) reorder_pieces(text, turned_round(text.paragraphs));
    }
    EXPECT_THAT(of_furniture(comparison()), IsEmpty());
    set({"stone", "market", "ferry", "books"});
    EXPECT_THAT(of_furniture(comparison()), UnorderedElementsAre("page 2: 第[-3-]{+2+}版", "page 3: 第[-2-]{+3+}版"));
}

TEST_F(TwoTimesOfFolios, TellNothingOfATitleThatWentWithItsPage) {
    set({"market", "ferry", "stone", "books"});
    const std::vector<std::string> told_of = of_furniture(comparison());
    EXPECT_THAT(told_of, Each(Not(HasSubstr("柳湾")))) << testing::PrintToString(told_of);
    EXPECT_THAT(told_of, Contains("page 1: 第[-3-]{+1+}版"));
}

TEST_F(TwoTimesOfFolios, HaveTheFurnitureOfANewPageAsItsCopy) {
    set({"stone", "tower", "ferry", "market", "books"});
    const Comparison changed = comparison();
    const auto fresh = std::ranges::find_if(changed.changes, [](const Change& change) {
        return change.kind == ChangeKind::page && change.way == ChangeWay::added;
    });
    ASSERT_NE(fresh, changed.changes.end());
    EXPECT_THAT(fresh->copy, Contains(testing::Field(&StoryCopy::words, HasSubstr("编辑tower"))));
    EXPECT_EQ(AppliedChanges(words_of(before_), changed).words(), words_of(version()));
}

/// Pointers at the foot of page 1.
class TwoTimesOfPointers : public TwoTimes {
  protected:
    void SetUp() override {
        TwoTimes::SetUp();
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: lead, columns: 1-4, lines: 1-20}\n- {id: guide, columns: 1-4, lines: 22-40}\n");
        put("stories/ferry.md", story("渡船停航三天", {kFirst}));
        put("../layouts/back.yaml",
            "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
            "- {id: feature, columns: 1-6, lines: 1-20}\n- {id: foot, columns: 1-6, lines: 22-40}\n"
            "- {id: last, columns: 1-6, lines: 42-60}\n");
        refer("books, ferry, market");
        before_ = version();
    }
    void refer(const std::string& stories) {
        put("edition.yaml",
            "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, guide: {refer: [" +
                stories + "]}}}\n- {page: 2, layout: back, frames: {feature: books, foot: ferry, last: market}}\n");
    }
};

TEST_F(TwoTimesOfPointers, TellTheirOrderOnceAndOutlineThoseThatMoved) {
    refer("ferry, books, market");
    const Comparison changed = only_class(ChangeClass::text, comparison());
    EXPECT_THAT(told(changed),
                ElementsAre("page 1, guide: the pointer: the pointers stood as books, ferry and market and stand as "
                            "ferry, books and market"));
    EXPECT_EQ(changed.changes[0].after->areas.size(), 2U);
    EXPECT_THAT(changed.reflows, IsEmpty());
    EXPECT_THAT(comparison().reflows, IsEmpty());
}

TEST_F(TwoTimesOfPointers, TellNoOrderWhereOneIsGone) {
    refer("books, market");
    for (const Change& change : comparison().changes) EXPECT_NE(change.kind, ChangeKind::order);
}

TEST_F(TwoTimesOfPointers, TellTheOrderOfThoseThatStay) {
    refer("market, books");
    EXPECT_THAT(
        told(comparison()),
        Contains("page 1, guide: the pointer: the pointers stood as books and market and stand as market and books"));
}

TEST_F(TwoTimes, TellOfAPictureWithoutWordsThatItIsGone) {
    const auto bytes = made_jpeg(80, 40, JCS_RGB, [](int, int) { return std::vector<unsigned char>{200, 9, 9}; });
    put("pictures/crab.jpg", std::string(bytes->begin(), bytes->end()));
    put("pictures/boat.jpg", std::string(bytes->begin(), bytes->end()) + " ");
    const std::string text = "headline: 老石桥通行\n";
    const auto picture = [&](const std::string& pictures) {
        put("stories/bridge.md", "---\n" + text + pictures + "---\n" + kFirst + "\n");
        return version();
    };
    const EditionVersion bare = picture("");
    const EditionVersion one = picture("pictures: [{file: crab.jpg}]\n");
    const auto words = [](const Comparison& all) { return only_class(ChangeClass::text, all).changes; };
    EXPECT_THAT(words(compare_versions(one, bare)), IsEmpty());
    EXPECT_THAT(words(compare_versions(bare, one)), IsEmpty());
    EXPECT_EQ(only_class(ChangeClass::pictures, compare_versions(one, bare)).changes.size(), 1U);
    EditionVersion older = one;  // stored when a picture without words had an empty caption
    older.texts.push_back({{Element::caption, {"bridge"}}, {""}, {}});
    std::ranges::sort(older.texts, {}, &TextVersion::key);
    EXPECT_THAT(words(compare_versions(older, bare)), IsEmpty());
}

TEST_F(TwoTimes, TellWhereAnotherCodeLeads) {
    put("../layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: lead, columns: 1-4, lines: 1-20, qr: {columns: 4, lines: 12-20}}\n"
        "- {id: second, columns: 1-4, lines: 22-40}\n");
    const auto link = [&](const std::string& address) {
        put("stories/bridge.md",
            "---\nheadline: 老石桥通行\nqr: {link: \"" + address + "\", words: 扫码看桥}\n---\n" + kFirst + "\n");
        return version();
    };
    const EditionVersion was = link("https://liuwan.example/bridge");
    const Comparison changed = compare_versions(was, link("https://liuwan.example/bridges"));
    const auto code =
        std::ranges::find(changed.changes, Element::code, [](const Change& one) { return one.of.element; });
    ASSERT_NE(code, changed.changes.end());
    EXPECT_TRUE(code->must_read);
    EXPECT_THAT(change_words(*code).english(),
                HasSubstr("https://liuwan.example/bridge before, https://liuwan.example/bridges now"));
}

TEST_F(TwoTimes, SayWhatAStoryWasCalledInJson) {
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: span, second: market}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    put("stories/span.md",
        story("老石桥通行", {kFirst, "桥面铺了1151块新石板，两边的栏杆也刷过了漆，桥灯换成了暖黄色。", kThird}));
    const auto json = nlohmann::json::parse(comparison_json(comparison()));
    ASSERT_EQ(json["changes"].size(), 1U);
    EXPECT_EQ(json["changes"][0]["story"], "span");
    EXPECT_EQ(json["changes"][0]["story_before"], "bridge");
}

}  // namespace
}  // namespace banxin
