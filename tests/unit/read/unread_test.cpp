// A mistake costs what it is in, and nothing else.
#include <gmock/gmock.h>

#include <algorithm>

#include "found.h"
#include "made_edition.h"

namespace banxin {
namespace {

class WhatCanBeSet : public testing::Test {
  protected:
    Result<EditionDraft> read() {
        EditionMemory nothing;
        return read_what_can_be_set(DiskFiles(), {made.dir(), {}}, nothing);
    }
    /// `1: lead tram, side market · 2: top library`: the stories that are set.
    std::string set() {
        const auto draft = read();
        if (!draft) return "nothing: " + first_words(draft);
        std::string out;
        for (const EditionPage& page : draft->edition.pages) {
            out += (out.empty() ? "" : " · ") + std::to_string(page.number.value) + ":";
            for (const FrameBinding& binding : page.frames) {
                const auto* placed = std::get_if<StoryBinding>(&binding.content);
                out += " " + binding.frame.value + (placed != nullptr ? "=" + placed->story.value : "");
            }
        }
        return out;
    }
    /// What is found, warnings too.
    Found found() {
        const auto draft = read();
        return brief(draft ? draft->findings : draft.error().diagnostics);
    }

    MadeEdition made;
};

TEST_F(WhatCanBeSet, IsAllOfAGoodEdition) {
    EXPECT_EQ(set(), "1: lead=tram side=market guide · 2: top=library · 3: top=school");
    EXPECT_TRUE(read()->edition.unread == Unread{});
}

// One missing `short:` once hid the figures of all stories.
TEST_F(WhatCanBeSet, IsAStoryWithoutItsShortTitleUnderAStandIn) {
    made.write("stories/tram.md", "---\nheadline: 有轨电车一号线|昨起试运行\n---\n昨日。\n");
    EXPECT_EQ(found(), Found{"2:11 story-without-short"});
    EXPECT_EQ(set(), "1: lead=tram side=market guide · 2: top=library · 3: top=school");
    EXPECT_EQ(read()->edition.stories.at(StoryId{"tram"}).short_title, "有轨电车一号");
}

TEST_F(WhatCanBeSet, IsAStoryWithAMistakeInItsHead) {
    made.write("stories/market.md", "---\nheadline: 早市\nshrot: 短题\n---\n昨日。\n");
    EXPECT_EQ(found(), Found{"3:1 unknown-key"});
    EXPECT_EQ(set(), "1: lead=tram side=market guide · 2: top=library · 3: top=school");
    EXPECT_TRUE(read()->edition.unread.stories.contains(StoryId{"market"}));
}

TEST_F(WhatCanBeSet, IsEverythingButAStoryThatCannotBeRead) {
    made.write("stories/market.md", "昨日。\n");
    EXPECT_EQ(set(), "1: lead=tram guide · 2: top=library · 3: top=school");
    EXPECT_TRUE(read()->edition.unread.frames.contains({PageNumber{1}, FrameId{"side"}}));
}

TEST_F(WhatCanBeSet, IsEverythingButAStoryThatIsNotThere) {
    made.edition("lead: {story: tram, jump: 3}, side: markte, guide: {refer: library}", "top: library", "top: school");
    EXPECT_EQ(set(), "1: lead=tram guide · 2: top=library · 3: top=school");
    made.edition("lead: {story: tram, jump: 3}, side: market, guide: {refer: [library, nothing]}", "top: library",
                 "top: school");
    const auto draft = read();
    ASSERT_TRUE(draft);
    const auto& guide = std::get<PointerBinding>(draft->edition.pages[0].frames[2].content);
    EXPECT_EQ(guide.stories, std::vector<StoryId>{StoryId{"library"}});
}

// Whether the story may jump is not known, so that nothing is said of its length.
TEST_F(WhatCanBeSet, IsAStoryWhoseJumpIsMisspelt) {
    for (const char* jump : {"jump：auto", "jump： auto", "jmp: auto", "jump: ４"}) {
        made.edition(std::string("lead: {story: tram, ") + jump + "}, side: market", "top: library", "top: school");
        EXPECT_EQ(found().size(), 1u) << jump;
        EXPECT_EQ(set(), "1: lead=tram side=market · 2: top=library · 3: top=school") << jump;
        EXPECT_TRUE(read()->edition.unread.stories.contains(StoryId{"tram"})) << jump;
        EXPECT_FALSE(read()->edition.unread.stories.contains(StoryId{"market"})) << jump;
    }
}

TEST_F(WhatCanBeSet, KeepsTheFirstOfTwoPlaces) {
    made.edition("lead: {story: tram, jump: 3}, side: market", "top: tram", "top: school");
    EXPECT_EQ(set(), "1: lead=tram side=market · 2: · 3: top=school");
}

TEST_F(WhatCanBeSet, IsThePagesWhoseLayoutsAreRight) {
    made.paper().write("layouts/inside.yaml", "name: inside\ntrim: [275mm]\n");
    const auto draft = read();
    ASSERT_TRUE(draft);
    EXPECT_EQ(set(), "1: lead=tram side=market");
    EXPECT_TRUE(draft->edition.unread.pages.contains(PageNumber{3}));
    const auto& tram = std::get<StoryBinding>(draft->edition.pages[0].frames[0].content);
    EXPECT_EQ(tram.jump, JumpMode::no);
}

TEST_F(WhatCanBeSet, IsNothingWithoutAPaper) {
    made.paper().write("paper.yaml", "- 雁汐日报\n");
    EXPECT_EQ(set().substr(0, 9), "nothing: ");
    made.paper().write("paper.yaml", "name: [雁汐日报\n");
    EXPECT_EQ(set().substr(0, 9), "nothing: ");
}

// A misspelt key of the paper hid the figures of all stories.
TEST_F(WhatCanBeSet, IsEverythingUnderAPaperWithMistakes) {
    for (const char* mistake : {"huose: ja", "house: jp", "jump: {too: x}", "styles: {body: {size: 9}}",
                                "headlines: {grades: 5}", "frame_air: many", "fonts: [song]"}) {
        made.paper().write("paper.yaml", std::string("name: 雁汐日报\n") + mistake + "\n");
        EXPECT_EQ(set(), "1: lead=tram side=market guide · 2: top=library · 3: top=school") << mistake;
        const Found told = found();
        ASSERT_EQ(told.size(), 2u) << mistake;
        EXPECT_EQ(told.back(), "0:0 note paper-in-part") << mistake;
        EXPECT_FALSE(made.read()) << mistake;
    }
}

// What the layout names may be in the part that could not be read: it is left out, and nothing is said of it.
TEST_F(WhatCanBeSet, UnderAPaperWithMistakesIsNotWhatHangsOnThem) {
    const std::string layout =
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\nframes:\n  - "
        "{id: "
        "lead, columns: 1-4, lines: 1-40, box: news}\n  - {id: side, columns: 5-6, lines: 1-40}\n  - {id: guide, "
        "columns: 1-6, lines: 42-80}\n";
    made.paper().write("layouts/front.yaml", layout);
    made.paper().write("paper.yaml", "name: 雁汐日报\nboxse: {news: {line: {width: 0.5pt}}}\n");
    EXPECT_EQ(found(), (Found{"2:1 unknown-key", "0:0 note paper-in-part"}));
    EXPECT_EQ(set(), "2: top=library · 3: top=school");
    made.edition("lead: {story: tram, jump: 3}, side: markte, guide: {refer: library}", "top: library", "top: school");
    EXPECT_EQ(found().size(), 3u);
}

// A house that names its pages otherwise: a jump to a label of it is not made, and not told of.
TEST_F(WhatCanBeSet, UnderAPaperWithMistakesIsNoJumpToALabelOfIt) {
    made.paper().write("paper.yaml", "name: 雁汐日报\njmup: {label: {prefix: A}}\n");
    made.edition("lead: {story: tram, jump: A3}, side: market, guide: {refer: library}", "top: library", "top: school");
    EXPECT_EQ(found(), (Found{"2:1 unknown-key", "0:0 note paper-in-part"}));
    const auto draft = read();
    EXPECT_EQ(std::get<StoryBinding>(draft->edition.pages[0].frames[0].content).jump, JumpMode::no);
    EXPECT_TRUE(draft->edition.unread.stories.contains(StoryId{"tram"}));
}

// Pages that are made up are kept.
TEST_F(WhatCanBeSet, ToBeMadeUpIsNothingUnderAPaperWithMistakes) {
    made.paper().write("paper.yaml", "name: 雁汐日报\nhuose: ja\n");
    EditionMemory nothing;
    EXPECT_FALSE(read_what_can_be_set(DiskFiles(), {made.dir(), {}, StoredPageUse::apart}, nothing));
}

// A key that is not known elsewhere hides no page: there is none for the rest, and so nothing to be made deeper there.
TEST_F(WhatCanBeSet, IsToldOfAJumpToNoPageBesideAnyOtherMistake) {
    made.edition("lead: {story: tram, jump: 5}, side: market", "top: {story: library, jmp: 3}", "top: school");
    EXPECT_EQ(found(), (Found{"5:38 jump-without-hole", "7:34 unknown-key"}));
    made.edition("lead: {story: tram, jump: 5}, side: market}\n  sectoin: {要闻: 1", "top: library", "top: school");
    EXPECT_EQ(found(), (Found{"5:38 jump-without-hole", "6:3 unknown-key"}));
}

// A page that may be the one that is meant is damaged: nothing is said of the jump, and its story's rest is not judged.
TEST_F(WhatCanBeSet, HasNoJumpToAPageThatMayBeUnread) {
    for (const char* damage : {"}\n  pgae: 5 #", "}\n  page: x #"}) {
        made.edition("lead: {story: tram, jump: 5}, side: market", "top: library", std::string("top: school") + damage);
        const Found told = found();
        EXPECT_FALSE(std::ranges::any_of(told, [](const auto& one) { return one.ends_with("jump-without-hole"); }));
        const auto draft = read();
        EXPECT_EQ(std::get<StoryBinding>(draft->edition.pages[0].frames[0].content).jump, JumpMode::no) << damage;
        EXPECT_TRUE(draft->edition.unread.stories.contains(StoryId{"tram"})) << damage;
    }
}

// Which page is called so, only the paper tells: nothing is said of the jump.
TEST_F(WhatCanBeSet, OfJumpsToLabelsABrokenPaperSaysNothing) {
    made.paper().write("paper.yaml", "name: 雁汐日报\njump: {label: {prefix: A}, too: x}\n");
    made.edition("lead: {story: tram, jump: A3}, side: market, guide: {refer: library}", "top: library", "top: school");
    EXPECT_EQ(found(), (Found{"2:28 unknown-key", "0:0 note paper-in-part"}));
}

TEST_F(WhatCanBeSet, TellsAPressProfileThatIsOfNoUse) {
    made.paper().write("paper.yaml", "name: 雁汐日报\npress: {profile: house.icc}\n");
    EXPECT_EQ(found(), Found{"2:18 warning missing-profile"});
    made.paper().write("house.icc", "no profile");
    EXPECT_EQ(found(), Found{"2:18 warning profile-unreadable"});
    std::string head(128, '\0');
    head.replace(12, 8, "mntrRGB ");
    head.replace(36, 4, "acsp");
    made.paper().write("house.icc", head);
    EXPECT_EQ(found(), (Found{"2:18 warning profile-not-output", "2:18 warning profile-not-cmyk"}));
    head.replace(12, 8, "prtrCMYK");
    made.paper().write("house.icc", head);
    EXPECT_EQ(found(), Found{});
}

}  // namespace
}  // namespace banxin
