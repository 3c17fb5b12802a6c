// Pages that make themselves up: what is wished of them, and what was stored of them.
#include <gtest/gtest.h>

#include <algorithm>

#include "read/edition/make_up_stamp.h"
#include "read/edition/stored_page_file.h"
#include "read/edition/stored_pages.h"
#include "read/edition/write_stored_page.h"
#include "unit/read/found.h"
#include "unit/read/from_disk.h"
#include "unit/read/made_edition.h"

namespace banxin {
namespace {

/// The made edition, whose first page makes itself up of `tram` and `market` and keeps its frame `guide`.
class WishedEdition {
  public:
    WishedEdition() { wish("stories: [tram, market], jumps: 3"); }

    /// edition.yaml, with the wish in line 6 behind `  make_up: {`, so from column 13 on.
    void wish(const std::string& words) const {
        made_.write("edition.yaml",
                    "date: 2026-11-23\nnumber: 326\npages:\n- layout: front\n  frames: {guide: {refer: library}}\n  "
                    "make_up: {" +
                        words +
                        "}\n- layout: inside\n  frames: {top: library}\n- layout: inside\n  frames: {top: school}\n");
    }
    /// What is stored of page 1, below its number and layout.
    void store(const std::string& rest) const { made_.write("make-up/1.yaml", "page: 1\nlayout: front\n" + rest); }
    void store_usual(const std::string& rest = "") const {
        store(
            "frames:\n"
            "- {id: first, holds: {story: tram, jump: 3}, columns: 1-4, lines: 1-40}\n"
            "- {id: other, holds: market, locked: yes, columns: 5-6, lines: 1-40}\n" +
            rest);
    }
    const MadeEdition& made() const { return made_; }
    Result<ReadEdition> read() const { return made_.read(); }
    Result<EditionDraft> draft(StoredPageUse use = StoredPageUse::set) const {
        EditionMemory memory;
        return read_what_can_be_set(DiskFiles(), {made_.dir(), {}, use}, memory);
    }
    std::vector<std::string> findings() const {
        const auto all = draft();
        return brief(all ? all->findings : all.error().diagnostics);
    }

  private:
    MadeEdition made_;
};

std::vector<std::string> frame_names(const PageTemplate& layout) {
    std::vector<std::string> names;
    for (const FrameTemplate& frame : layout.frames) names.push_back(frame.id.value);
    return names;
}

const MakeUpWish& wish_of(const Result<EditionDraft>& draft) {
    return *draft->edition.pages.front().make_up;
}

TEST(MakeUpWish, IsReadInBothLanguages) {
    const WishedEdition made;
    made.wish(
        "stories: [tram, market], style: interlocked, jumps: {to: 3, most: 2}, refer: auto, "
        "pins: {tram: {lead: yes, columns: 1-4}, market: {head: vertical, at: bottom-right, box: line, lines: 2-9}}");
    const auto english = made.draft(StoredPageUse::apart);
    ASSERT_TRUE(english);
    EXPECT_EQ(brief(english->findings), Found{});
    const MakeUpWish& wish = wish_of(english);
    EXPECT_EQ(wish.stories, (std::vector<StoryId>{{"tram"}, {"market"}}));
    EXPECT_EQ(wish.style, MakeUpStyle::interlocked);
    EXPECT_EQ(wish.jumps->to, PageNumber{3});
    EXPECT_EQ(wish.jumps->most, 2);
    EXPECT_TRUE(wish.refers);
    EXPECT_TRUE(wish.pins.at({"tram"}).lead);
    EXPECT_EQ(wish.pins.at({"tram"}).columns, (Span{1, 4}));
    EXPECT_EQ(wish.pins.at({"market"}).lines, (Span{2, 9}));
    EXPECT_EQ(wish.pins.at({"market"}).head, WishedHead::vertical);
    EXPECT_EQ(wish.pins.at({"market"}).at, PageCorner::bottom_right);
    EXPECT_EQ(wish.pins.at({"market"}).box->style, "line");

    made.made().write("edition.yaml",
                      "日期: 2026-11-23\n期号: 326\n版面:\n- 版式: front\n  框: {guide: {导读: library}}\n"
                      "  拼版: {稿件: [tram, market], 样式: 咬合, 转版: {到: 3, 最多: 2}, 导读: 自动, "
                      "指定: {tram: {头条: 是, 栏: 1-4}, market: {题: 竖排, 位于: 右下, 花边: line, 行: 2-9}}}\n"
                      "- {版式: inside, 框: {top: library}}\n- {版式: inside, 框: {top: school}}\n");
    const auto chinese = made.draft(StoredPageUse::apart);
    ASSERT_TRUE(chinese);
    EXPECT_EQ(brief(chinese->findings), Found{});
    const PageTemplate& layout = chinese->edition.layouts.at(chinese->edition.pages.front().layout);
    EXPECT_EQ(fingerprint_of(wish_of(chinese), layout), fingerprint_of(wish, layout));
}

TEST(MakeUpWish, MayBeTheWordAutoAlone) {
    const WishedEdition made;
    made.made().write("edition.yaml", "date: 2026-11-23\nnumber: 326\npages:\n- {layout: front, make_up: auto}\n");
    const auto draft = made.draft(StoredPageUse::apart);
    ASSERT_TRUE(draft);
    EXPECT_EQ(brief(draft->findings), Found{}) << "any story may come to stand there";
    EXPECT_TRUE(wish_of(draft).automatic);
}

TEST(MakeUpWish, MistakesAreToldWhereTheyAre) {
    const WishedEdition made;
    made.store_usual();
    const auto found = [&](const std::string& words) {
        made.wish(words);
        return made.findings();
    };
    EXPECT_EQ(found("stories: [tram, markt]"), (Found{"6:29 missing-story"}));
    EXPECT_EQ(found("stories: []").front(), "6:22 missing-key");
    EXPECT_EQ(found("stories: [tram, market], pins: {chess: {lead: yes}}"), (Found{"6:45 pin-without-story"}));
    EXPECT_EQ(found("stories: [tram, market], pins: {tram: {columns: 5-7}}"), (Found{"6:45 pin-outside-page"}));
    EXPECT_EQ(found("stories: [tram, market], pins: {tram: {lines: 80-81}}"), (Found{"6:45 pin-outside-page"}));
    EXPECT_EQ(found("stories: [tram, market], pins: {tram: {box: lien}}"), (Found{"6:57 unknown-box"}));
    EXPECT_EQ(found("stories: [tram, market], pins: {market: {lead: yes}, tram: {lead: yes}}"),
              (Found{"6:66 two-leads"}));
    EXPECT_EQ(found("stories: [tram, market], jumps: {to: 9}"), (Found{"6:50 jump-without-hole"}));
    EXPECT_EQ(found("stories: [tram, market], jumps: 1"), (Found{"6:45 jump-to-own-page"}));
    EXPECT_EQ(found("stories: [tram, market], styl: modular"), (Found{"6:38 unknown-key"}));
}

TEST(MakeUpWish, AStoryHasOnePlace) {
    const WishedEdition made;
    made.store_usual();
    made.wish("stories: [tram, market, school]");
    EXPECT_EQ(made.findings(), (Found{"6:37 story-placed-twice"})) << "school stands on page 3";
    made.wish("stories: [tram, tram, market]");
    EXPECT_EQ(made.findings(), (Found{"6:29 story-placed-twice"}));
}

TEST(MakeUpWish, TwoPagesMadeUpAsOneDoNotMakeThemselvesUp) {
    const WishedEdition made;
    made.made().write("edition.yaml",
                      "date: 2026-11-23\nnumber: 326\npages:\n- {page: 2-3, layout: front, make_up: auto}\n");
    const auto found = made.findings();
    EXPECT_NE(std::ranges::find(found, "4:10 make-up-spread"), found.end());
}

TEST(StoredPage, ThatIsMissingCostsItsPageAndToldHowToMakeIt) {
    const WishedEdition made;
    const auto draft = made.draft();
    ASSERT_TRUE(draft);
    EXPECT_EQ(brief(draft->findings), (Found{"6:12 make-up-missing"}));
    EXPECT_EQ(draft->findings.front().hint.english(), "run `banxin makeup " + made.made().dir() + "`");
    ASSERT_EQ(draft->edition.pages.size(), 2U);
    EXPECT_TRUE(draft->edition.unread.pages.contains({1}));
}

TEST(StoredPage, StandsOnItsPageBesideTheFramesThatThePageFills) {
    const WishedEdition made;
    made.store_usual();
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    EXPECT_EQ(brief(read->warnings), Found{});
    const EditionPage& page = read->edition.pages.front();
    const PageTemplate& layout = read->edition.layouts.at(page.layout);
    EXPECT_EQ(layout.name, "front");
    EXPECT_EQ(frame_names(layout), (std::vector<std::string>{"guide", "first", "other"}));
    ASSERT_EQ(page.frames.size(), 3U);
    const auto& tram = std::get<StoryBinding>(page.frames.at(1).content);
    EXPECT_EQ(tram.story, StoryId{"tram"});
    EXPECT_EQ(tram.target, PageNumber{3});
    EXPECT_FALSE(read->edition.layouts.contains("front")) << "no page is on it";
}

TEST(StoredPage, MayTellFramesByWhatStandsAboveThem) {
    const WishedEdition made;
    made.store(
        "frames:\n"
        "- {id: first, holds: tram, columns: 1-4, lines: 1-20}\n"
        "- {id: other, holds: market, columns: 1-4, below: first, to: guide}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    const PageTemplate& layout = read->edition.layouts.at(read->edition.pages.front().layout);
    EXPECT_EQ(layout.frames.at(2).legs.at(0).lines, (Span{22, 40}))
        << "guide starts in line 42, a line of white between";
}

TEST(StoredPage, MayFillAFrameForPointersThatWaits) {
    const WishedEdition made;
    made.store_usual("- {id: guide, holds: {refer: [school]}}\n");
    EXPECT_EQ(made.findings(), (Found{"6:22 frame-filled-twice"}));
    made.made().write("edition.yaml",
                      "date: 2026-11-23\nnumber: 326\npages:\n- layout: front\n  frames: {guide: {refer: auto}}\n"
                      "  make_up: {stories: [tram, market], refer: auto, jumps: 3}\n"
                      "- layout: inside\n  frames: {top: library}\n- layout: inside\n  frames: {top: school}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    const auto& frames = read->edition.pages.front().frames;
    ASSERT_EQ(frames.size(), 3U);
    EXPECT_EQ(std::get<PointerBinding>(frames.at(2).content).stories, (std::vector<StoryId>{{"school"}}));
}

TEST(StoredPage, ThatIsDamagedCostsItsPage) {
    const WishedEdition made;
    const auto found = [&](const std::string& stored) {
        made.made().write("make-up/1.yaml", stored);
        const auto draft = made.draft();
        EXPECT_EQ(draft->edition.pages.size(), 2U) << stored;
        EXPECT_TRUE(draft->findings.front().spot.file.ends_with("make-up/1.yaml")) << stored;
        return brief(draft->findings);
    };
    EXPECT_EQ(found("page: 1\nlayout: front\nframes: {\n").front().substr(2), "9 yaml-syntax");
    EXPECT_EQ(found("page: 1\nlayout: front\nframes:\n- {id: a, holds: tram, columns: 1-4}\n"),
              (Found{"4:3 missing-key"}));
    EXPECT_EQ(found("page: 1\nlayout: front\nframes:\n- {id: a, lokced: yes, columns: 1-4, lines: 1-9}\n"),
              (Found{"4:11 unknown-key"}));
    EXPECT_EQ(found("page: 1\nlayout: front\nframes:\n- {id: a}\n"), (Found{"4:8 missing-key"}));
    EXPECT_EQ(found("page: 3\nlayout: front\n"), (Found{"1:7 make-up-other-page"}));
    EXPECT_EQ(found("page: 1\nlayout: front\nframes:\n- {id: a, holds: tram, columns: 1-4, lines: 1-42}\n"),
              (Found{"4:3 frames-overlap"}))
        << "guide starts there";
}

TEST(StoredPage, OfAGradeThatThePaperHasNotCostsItsPage) {
    const WishedEdition made;
    made.store(
        "frames:\n- {id: first, holds: tram, columns: 1-4, lines: 1-40, head: {grade: 9}}\n"
        "- {id: other, holds: market, columns: 5-6, lines: 1-40}\n");
    const auto draft = made.draft();
    ASSERT_TRUE(draft);
    EXPECT_EQ(brief(draft->findings), (Found{"4:8 unknown-grade"}));
    EXPECT_EQ(draft->edition.pages.size(), 2U);
}

TEST(StoredPage, ThatNamesAStoryWhichIsGoneLosesItsFrame) {
    const WishedEdition made;
    made.store_usual();
    made.made().remove("stories/market.md");
    made.wish("stories: [tram], jumps: 3");
    const auto draft = made.draft();
    ASSERT_TRUE(draft);
    EXPECT_EQ(brief(draft->findings), (Found{"5:22 missing-story"}));
    ASSERT_EQ(draft->edition.pages.size(), 3U);
    EXPECT_EQ(draft->edition.pages.front().frames.size(), 2U);
}

TEST(StoredPage, KnowsWhatItWasMadeFrom) {
    const WishedEdition made;
    made.store_usual();
    const auto draft = made.draft(StoredPageUse::apart);
    ASSERT_TRUE(draft);
    StoredPage page = draft->stored.at({1});
    page.stamp = stamp_of(page, draft->edition, draft->edition.layouts.at(draft->edition.pages.front().layout));
    made.made().write("make-up/1.yaml", write_stored_page(page, WordLanguage::english));
    EXPECT_EQ(made.findings(), Found{});

    made.made().write("stories/market.md", "---\nheadline: 题目\nshort: 短题\n---\n昨日晴。\n");
    const auto changed = made.draft();
    ASSERT_TRUE(changed);
    EXPECT_EQ(brief(changed->findings), (Found{"6:12 warning make-up-stale"}));
    EXPECT_EQ(changed->findings.front().message.english(), "page 1 was made up before `market` changed");
    EXPECT_EQ(changed->edition.pages.size(), 3U) << "it is set all the same";

    made.wish("stories: [market, tram], jumps: 3");
    const auto both = made.draft();
    ASSERT_TRUE(both);
    EXPECT_EQ(both->findings.front().message.english(),
              "page 1 was made up for other wishes, and before `market` changed");
}

TEST(StoredPage, LiesApartWhereThePageIsToBeMadeUpAgain) {
    const WishedEdition made;
    made.store_usual();
    const auto draft = made.draft(StoredPageUse::apart);
    ASSERT_TRUE(draft);
    EXPECT_EQ(brief(draft->findings), Found{});
    const EditionPage& page = draft->edition.pages.front();
    EXPECT_EQ(frame_names(draft->edition.layouts.at(page.layout)), (std::vector<std::string>{"guide"}));
    EXPECT_EQ(page.frames.size(), 1U);
    const StoredPage& stored = draft->stored.at({1});
    EXPECT_EQ(stored.frames.size(), 2U);
    EXPECT_EQ(stored.locked, (std::set<FrameId>{{"other"}}));

    Edition put = draft->edition;
    put_on_page(put, stored);
    const auto set = made.draft();
    EXPECT_EQ(put.pages.front(), set->edition.pages.front());
    EXPECT_EQ(put.layouts, set->edition.layouts);
}

// An advertisement has come to stand where `first` stood.
TEST(StoredPage, NeedNotFitItsLayoutToBeMadeUpAgain) {
    const WishedEdition made;
    made.store_usual();
    made.made().paper().write(
        "layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\nframes:\n"
        "  - {id: ad, kind: ad, columns: 1-3, lines: 21-40}\n"
        "  - {id: guide, columns: 1-6, lines: 42-80}\n");
    EXPECT_EQ(made.findings().front(), "4:3 frames-overlap");
    const auto apart = made.draft(StoredPageUse::apart);
    ASSERT_TRUE(apart);
    EXPECT_EQ(brief(apart->findings), Found{});
    EXPECT_EQ(apart->stored.at({1}).frames.size(), 2U);
}

TEST(StoredPage, IsCalledByItsPage) {
    EXPECT_EQ(stored_page_name({1}), "make-up/1.yaml");
    EXPECT_EQ(stored_page_name({12}, "b"), "make-up/12.b.yaml");
}

TEST(MakeUpWeights, AreTimesWhatTheScoreHasByItself) {
    const auto paper = paper_from(
        {"paper.yaml", "name: 雁汐日报\nmake_up: {weights: {white: 1.2, heads-touch: 0, 断版: 3}, short-leg: no}\n"});
    ASSERT_TRUE(paper) << first_words(paper);
    EXPECT_EQ(paper->make_up.weights,
              (std::map<std::string, int>{{"white", 1200}, {"heads-touch", 0}, {"through-line", 3000}}));
    EXPECT_FALSE(paper->make_up.asks(MakeUpRule::short_leg));
    const auto refused = [](const std::string& weights) {
        return paper_from({"paper.yaml", "name: 雁汐日报\nmake_up: {weights: {" + weights + "}}\n"});
    };
    EXPECT_EQ(refusals(refused("wite: 1.2")), (Found{"2:21 unknown-key"}));
    EXPECT_EQ(first_words(refused("wite: 1.2")),
              "`wite` is not a key of the weights of make-up / did you mean `white`?");
    for (const char* wrong : {"-1", "much", "1.2345", "101", ".5"})
        EXPECT_EQ(refusals(refused(std::string("white: ") + wrong)), (Found{"2:28 not-a-weight"})) << wrong;
}

}  // namespace
}  // namespace banxin
