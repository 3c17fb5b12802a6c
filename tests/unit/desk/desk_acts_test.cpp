#include <gtest/gtest.h>

#include "unit/desk/memory_desk.h"

namespace banxin {
namespace {

using Json = nlohmann::json;

class DeskActs : public DeskTest {
  protected:
    std::string layout(const std::string& name) const { return files->read("layouts/" + name + ".yaml").value(); }
    static MoveFrame second_to(Span columns, Span lines) { return {PageNumber{1}, FrameId{"second"}, columns, lines}; }
    Json tried(const Operation& operation) {
        const auto tried = desk->tried({operation});
        EXPECT_TRUE(tried.has_value());
        return tried ? Json::parse(*tried) : Json();
    }
    std::string refusal(const Operation& operation) {
        const auto done = desk->act({operation});
        return done ? "" : done.error().diagnostics.front().code;
    }
};

TEST_F(DeskActs, WhatIsTriedIsShownAndNotWritten) {
    const std::string before = desk->pieces().since(0);
    const Json changed = tried(second_to({1, 4}, {22, 38}))["pieces"];
    EXPECT_TRUE(changed.contains("page/1"));
    EXPECT_EQ(changed["page/1"]["frames"][1]["legs"][0]["lines"], Json({22, 38}));
    EXPECT_FALSE(changed.contains("page/2"));
    EXPECT_EQ(desk->pieces().since(0), before);
    desk->set_again();
    EXPECT_EQ(Json::parse(desk->pieces().since(0))["pieces"], Json::parse(before)["pieces"]);
    EXPECT_FALSE(files->has_file("day/layouts/front.yaml"));
}

TEST_F(DeskActs, ASharedLayoutIsCopiedForTheDay) {
    const std::string before = layout("front");
    ASSERT_TRUE(desk->act({second_to({1, 4}, {22, 38})}).has_value());
    EXPECT_EQ(layout("front"), before);
    std::string copy = before;
    EXPECT_EQ(file("layouts/front.yaml"), copy.replace(copy.find("22-40"), 5, "22-38"));
    EXPECT_EQ(piece("page/1")["frames"][1]["file"], "layouts/front.yaml");
    ASSERT_TRUE(desk->undo().has_value());
    EXPECT_FALSE(files->has_file("day/layouts/front.yaml"));
}

TEST_F(DeskActs, AFrameOverAnotherIsRefusedWithTheEnginesWords) {
    const auto tried = desk->tried({second_to({1, 4}, {10, 40})});
    ASSERT_FALSE(tried.has_value());
    EXPECT_EQ(tried.error().diagnostics.front().code, "frames-overlap");
    EXPECT_EQ(refusal(second_to({1, 4}, {10, 40})), "frames-overlap");
    EXPECT_FALSE(files->has_file("day/layouts/front.yaml"));
}

TEST_F(DeskActs, AFrameComesAndGoes) {
    ASSERT_TRUE(desk->act({NewFrame{PageNumber{1}, FrameId{"third"}, {5, 6}, {1, 20}}}).has_value());
    EXPECT_EQ(piece("page/1")["frames"][2]["frame"], "third");
    const std::string with = file("layouts/front.yaml");
    ASSERT_TRUE(desk->act({DeleteFrame{{PageNumber{1}, FrameId{"third"}}}}).has_value());
    EXPECT_EQ(file("layouts/front.yaml"), layout("front"));
    ASSERT_TRUE(desk->undo().has_value());
    EXPECT_EQ(file("layouts/front.yaml"), with);
    EXPECT_EQ(refusal(NewFrame{PageNumber{1}, FrameId{"lead"}, {5, 6}, {1, 20}}), "duplicate-frame");
}

TEST_F(DeskActs, ADeletedFrameTakesWhatFillsItAlong) {
    ASSERT_TRUE(desk->act({DeleteFrame{{PageNumber{1}, FrameId{"second"}}}}).has_value());
    EXPECT_EQ(file("edition.yaml").find("market"), std::string::npos);
    EXPECT_EQ(piece("edition")["unused"], Json({"market"}));
}

TEST_F(DeskActs, AStoryIsPlacedTakenOutAndExchanged) {
    const std::string before = file("edition.yaml");
    ASSERT_TRUE(desk->act({PlaceStory{StoryId{"market"}, {}}}).has_value());
    EXPECT_EQ(piece("story/market")["places"], Json::array());
    ASSERT_TRUE(desk->act({PlaceStory{StoryId{"market"}, {PageNumber{1}, FrameId{"second"}}}}).has_value());
    EXPECT_EQ(file("edition.yaml"), before);
    ASSERT_TRUE(desk->act({SwapPlaces{"bridge", "market"}}).has_value());
    EXPECT_NE(file("edition.yaml").find("{lead: market, second: bridge}"), std::string::npos);
    ASSERT_TRUE(desk->act({SwapPlaces{"1/lead", "1/second"}}).has_value());
    EXPECT_EQ(file("edition.yaml"), before);
    EXPECT_EQ(refusal(PlaceStory{StoryId{"nobody"}, {PageNumber{1}, FrameId{"lead"}}}), "edit-unknown");
}

TEST_F(DeskActs, AJumpIsMadeChangedAndEnded) {
    files->put("layouts/back.yaml",
               "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
               "- {id: feature, columns: 1-6, lines: 1-20}\n- {id: rest, kind: jumps, columns: 1-6, lines: 22-40}\n");
    desk->set_again();
    const std::string before = file("edition.yaml");
    EXPECT_EQ(refusal(JumpTo{StoryId{"bridge"}, "2"}), "story-without-short");
    EXPECT_EQ(file("edition.yaml"), before);
    files->put("day/stories/bridge.md", "---\nheadline: 老石桥通行\nshort: 石桥\n---\n昨天清晨六点，围挡撤了下来。\n");
    desk->set_again();
    EXPECT_EQ(refusal(JumpTo{StoryId{"bridge"}, "2"}), "");
    EXPECT_NE(file("edition.yaml").find("lead: {story: bridge, jump: 2}"), std::string::npos);
    ASSERT_TRUE(desk->act({JumpTo{StoryId{"bridge"}, "2/rest"}}).has_value());
    EXPECT_NE(file("edition.yaml").find("lead: {story: bridge, jump: 2/rest}"), std::string::npos);
    ASSERT_TRUE(desk->act({CutAsked{StoryId{"bridge"}, "stop", 1}}).has_value());
    EXPECT_NE(file("edition.yaml").find("jump: {page: 2/rest, cut: stop, give_up: 1}"), std::string::npos);
    ASSERT_TRUE(desk->act({JumpTo{StoryId{"bridge"}, "no"}}).has_value());
    EXPECT_EQ(file("edition.yaml"), before);
    EXPECT_EQ(refusal(CutAsked{StoryId{"bridge"}, "stop", 1}), "no-jump");
}

TEST_F(DeskActs, WordsAreStruck) {
    ASSERT_TRUE(desk->act({StrikeWords{StoryId{"bridge"}, {{2}, {6}}}}).has_value());
    EXPECT_NE(file("stories/bridge.md").find("昨天，老石桥"), std::string::npos);
    EXPECT_EQ(refusal(StrikeWords{StoryId{"bridge"}, {{2}, {600}}}), "not-struck");
}

TEST_F(DeskActs, SeveralOperationsAreOneAct) {
    const std::string before = file("edition.yaml");
    ASSERT_TRUE(desk->act({SwapPlaces{"bridge", "market"}, SwapPlaces{"bridge", "books"}}).has_value());
    EXPECT_NE(file("edition.yaml").find("{lead: market, second: books}"), std::string::npos);
    ASSERT_TRUE(desk->undo().has_value());
    EXPECT_EQ(file("edition.yaml"), before);
}

TEST_F(DeskActs, AMarkIsTickedOffAndOpenedAgain) {
    files->put("day/marks.yaml", "- {story: bridge, words: 昨天, who: 严}\n- {story: market, words: 早市}   # 二校\n");
    ASSERT_TRUE(desk->act({TickMark{2, "早市", TickWish::ticked}}).has_value());
    EXPECT_EQ(file("marks.yaml"),
              "- {story: bridge, words: 昨天, who: 严}\n- {story: market, words: 早市, done: yes}   # 二校\n");
    ASSERT_TRUE(desk->act({TickMark{2, "早市", TickWish::open}}).has_value());
    EXPECT_EQ(file("marks.yaml"), "- {story: bridge, words: 昨天, who: 严}\n- {story: market, words: 早市}   # 二校\n");
    EXPECT_EQ(refusal(TickMark{1, "早市", TickWish::ticked}), "edit-unknown");
}

TEST_F(DeskActs, ATickWithoutAnyMarksIsOfNone) {
    EXPECT_EQ(refusal(TickMark{1, "早市", TickWish::ticked}), "edit-unknown");
}

TEST_F(DeskActs, ATickHasTheLanguageOfTheMarks) {
    files->put("day/marks.yaml", "- {稿件: bridge, 原文: 昨天, 谁校: 严}\n");
    ASSERT_TRUE(desk->act({TickMark{1, "昨天", TickWish::ticked}}).has_value());
    EXPECT_EQ(file("marks.yaml"), "- {稿件: bridge, 原文: 昨天, 谁校: 严, 已核: 是}\n");
}

TEST_F(DeskActs, AreUndoneAtADeskThatIsOpenedAgain) {
    const std::string before = file("edition.yaml");
    ASSERT_TRUE(desk->act({SwapPlaces{"bridge", "market"}}).has_value());
    const std::string swapped = file("edition.yaml");
    open();
    ASSERT_TRUE(desk->undo().has_value());
    EXPECT_EQ(file("edition.yaml"), before);
    open();
    EXPECT_FALSE(desk->acts().can_undo());
    ASSERT_TRUE(desk->redo().has_value());
    EXPECT_EQ(file("edition.yaml"), swapped);
}

TEST_F(DeskActs, UndoKeepsWhatOthersHaveDoneElsewhere) {
    const std::string before = file("edition.yaml");
    ASSERT_TRUE(desk->act({SwapPlaces{"bridge", "market"}}).has_value());
    std::string changed = file("edition.yaml");
    files->put("day/edition.yaml", changed.replace(changed.find("number: 1"), 9, "number: 7"));
    ASSERT_TRUE(desk->undo().has_value());
    std::string wanted = before;
    EXPECT_EQ(file("edition.yaml"), wanted.replace(wanted.find("number: 1"), 9, "number: 7"));
    EXPECT_EQ(desk->undo().error().diagnostics.front().code, "nothing-to-undo");
}

}  // namespace
}  // namespace banxin
