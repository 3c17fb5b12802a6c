#include "check/report_json.h"
#include "desk/session/proofs_piece.h"
#include "unit/desk/memory_desk.h"

namespace banxin {
namespace {

using Json = nlohmann::json;

TEST_F(DeskTest, ShowsTheEditionItsPagesAndItsStories) {
    EXPECT_EQ(piece("edition")["title"], "柳湾小报");
    EXPECT_EQ(piece("edition")["pages"].size(), 2U);
    const Json page = piece("page/1");
    EXPECT_EQ(page["frames"][0]["frame"], "lead");
    EXPECT_EQ(page["frames"][0]["story"], "bridge");
    EXPECT_EQ(page["frames"][0]["legs"][0]["columns"], Json({1, 4}));
    EXPECT_EQ(page["frames"][0]["legs"][0]["lines"], Json({1, 20}));
    EXPECT_EQ(page["frames"][0]["file"], "../layouts/front.yaml");
    EXPECT_EQ(page["frames"][0]["line"], 5);
    const Json story = piece("story/bridge");
    EXPECT_EQ(story["headline"], "老石桥通行");
    EXPECT_EQ(story["file"], "stories/bridge.md");
    EXPECT_EQ(story["places"], Json({{{"page", 1}, {"frame", "lead"}}}));
    EXPECT_EQ(story["etag"].get<std::string>().size(), 64U);
    EXPECT_FALSE(story["draft"]);
}

TEST_F(DeskTest, TellsTheFitThatCheckTells) {
    const Json report =
        Json::parse(report_json(desk->issue().issue().set_pages().report, desk->issue().issue().diagnostics()));
    for (const Json& story : report["stories"])
        EXPECT_EQ(piece("story/" + story["id"].get<std::string>())["fit"], story);
    for (const Json& frame : report["frames"]) {
        const Json fits = piece("page/" + std::to_string(frame["page"].get<int>()) + "/.fit");
        EXPECT_EQ(fits[frame["frame"].get<std::string>()], frame);
    }
}

TEST_F(DeskTest, ADraftIsSetAndTheFileIsNot) {
    const int before = desk->pieces().set();
    ASSERT_TRUE(desk->draft({StoryId{"market"}, other_market(), etag("market")}).has_value());
    const Json changed = since(before)["pieces"];
    EXPECT_TRUE(changed.contains("story/market"));
    EXPECT_TRUE(changed["story/market"]["draft"]);
    EXPECT_TRUE(changed.contains("page/1/second"));
    EXPECT_FALSE(changed.contains("page/1/lead"));
    EXPECT_FALSE(changed.contains("page/2"));
    EXPECT_NE(file("stories/market.md"), other_market());
    desk->drop_draft(StoryId{"market"});
    EXPECT_EQ(piece("story/market")["headline"], "早市搬进新棚");
}

TEST_F(DeskTest, ATextThatRunsOverSaysWhereItStops) {
    EXPECT_TRUE(piece("story/market")["stops"].is_null());
    std::string text = "---\nheadline: 早市\n---\n";
    const int head = 4 + 13 + 4;  // characters, line feeds among them
    for (int i = 0; i < 3000; ++i) text += "字";
    ASSERT_TRUE(desk->draft({StoryId{"market"}, text + "\n", etag("market")}).has_value());
    const Json story = piece("story/market");
    ASSERT_FALSE(story["fit"].is_null());
    EXPECT_EQ(story["stops"].get<int>(), head + story["fit"]["characters_set"].get<int>());
}

TEST_F(DeskTest, WhatHasToBeSaidOfSavingIsAmongTheDiagnostics) {
    keeper->said = {{Severity::warning, "saved-late", {"day/stories/market.md", 0, 0}, phrase("late"), {}}};
    EXPECT_FALSE(desk->look_for_late_saves());
    const Json last = piece("diagnostics").back();
    EXPECT_EQ(last["code"], "saved-late");
    EXPECT_EQ(last["file"], "stories/market.md");
    const int before = desk->pieces().set();
    desk->look_for_late_saves();
    EXPECT_EQ(desk->pieces().set(), before);
}

TEST_F(DeskTest, TellsWhoIsOnDutyAndWhereThePaperIsBound) {
    EXPECT_EQ(piece("edition")["bound"], "left");
    files->put("paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\nbound: right\n");
    files->put(
        "day/edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n"
        "- {page: 1, layout: front, duty: {责任编辑: 辛禾, 版式: 周望}, frames: {lead: bridge, second: market}}\n"
        "- {page: 2, layout: back, duty: {责任编辑: 辛禾}, frames: {feature: books}}\n");
    desk->set_again();
    EXPECT_EQ(piece("edition")["bound"], "right");
    EXPECT_EQ(piece("edition")["duty"], Json({"辛禾", "周望"}));
}

TEST_F(DeskTest, NothingChangesWhereNothingHas) {
    const int before = desk->pieces().set();
    desk->set_again();
    EXPECT_TRUE(since(before)["pieces"].empty());
    EXPECT_EQ(since(0)["pieces"].size(), desk->pieces().now().size());
}

TEST_F(DeskTest, APieceThatIsGoneIsNull) {
    const int before = desk->pieces().set();
    files->put("day/edition.yaml",
               "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge}}\n");
    desk->set_again();
    const Json changed = since(before)["pieces"];
    ASSERT_TRUE(changed.contains("page/2"));
    EXPECT_TRUE(changed["page/2"].is_null());
}

TEST_F(DeskTest, AMistakeInAStoryCostsThatStoryAlone) {
    files->put("day/stories/market.md", "---\nheadlines: 错\n---\n昨日。\n");
    desk->set_again();
    EXPECT_TRUE(piece("edition")["partial"]);
    bool told = false;
    for (const Json& found : piece("diagnostics")) {
        if (found["code"] != "unknown-key") continue;
        told = true;
        EXPECT_EQ(found["file"], "stories/market.md");
        EXPECT_EQ(found["severity"], "error");
        EXPECT_EQ(found["frame"], "second");
        EXPECT_EQ(found["page"], 1);
        EXPECT_FALSE(found["said"]["message"].get<std::string>().empty());
    }
    EXPECT_TRUE(told);
    EXPECT_FALSE(piece("page/1").is_null());
}

TEST_F(DeskTest, AnEditionThatCannotBeReadKeepsItsPages) {
    const Json page = piece("page/1");
    files->put("day/edition.yaml", "pages: [\n");
    desk->set_again();
    EXPECT_EQ(piece("page/1"), page);
    ASSERT_FALSE(piece("diagnostics").empty());
    EXPECT_EQ(piece("diagnostics")[0]["file"], "edition.yaml");
    EXPECT_TRUE(desk->issue().failure().has_value());
}

TEST_F(DeskTest, AnEditionThatCouldNeverBeReadSaysWhy) {
    files->put("day/edition.yaml", "pages: [\n");
    Desk blank(files, EditionPlace{"day"}, keeper);
    blank.set_again();
    EXPECT_TRUE(blank.issue().is_blank());
    EXPECT_EQ(blank.pieces().now().size(), 1U);
    EXPECT_TRUE(blank.pieces().now().contains("diagnostics"));
}

TEST_F(DeskTest, ShowsTheGoodMarksBesideOneWithAMistake) {
    files->put("day/marks.yaml",
               "- {story: bridge, words: 昨天, should: 昨天}\n- {story: market, words: 早市, should: 早集}\n"
               "- {story: books, words: 矮房子, done: yes}\n");
    desk->set_again();
    tell_proofs(*desk);
    const Json proofs = piece("proofs");
    ASSERT_EQ(proofs["marks"].size(), 2u);
    EXPECT_EQ(proofs["marks"][0]["line"], 2);
    EXPECT_EQ(proofs["marks"][0]["fate"], "open");
    EXPECT_EQ(proofs["marks"][1]["fate"], "open");
    EXPECT_EQ(proofs["marks"][1]["ticked"], true);
    ASSERT_EQ(proofs["wrong"].size(), 2u);
    EXPECT_EQ(proofs["wrong"][0]["code"], "empty-mark");
    EXPECT_EQ(proofs["wrong"][0]["line"], 1);
    EXPECT_EQ(proofs["wrong"][1]["code"], "words-several-times");
}

}  // namespace
}  // namespace banxin
