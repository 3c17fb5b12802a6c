#include <gtest/gtest.h>

#include "base/content_hash.h"
#include "desk/routes/route.h"
#include "unit/desk/memory_desk.h"

namespace banxin {
namespace {

using Json = nlohmann::json;

const StoryId kMarket{"market"};
constexpr const char* kMarketFile = "stories/market.md";

class DeskTexts : public DeskTest {
  protected:
    /// By somebody who was told the manuscript as it is now.
    WrittenText written(const std::string& text) {
        EXPECT_TRUE(desk->manuscript(kMarket).has_value());
        return {kMarket, text, etag("market")};
    }
    /// The manuscript with words for others.
    std::string with(const std::string& words, const std::string& instead) const {
        std::string text = file(kMarketFile);
        return text.replace(text.find(words), words.size(), instead);
    }
    void save_outside(const std::string& text) { files->put(std::string("day/") + kMarketFile, text); }
};

TEST_F(DeskTexts, ASavedTextIsInItsFileAndNoDraftAnyMore) {
    ASSERT_TRUE(desk->draft(written(other_market())).has_value());
    const auto saved = desk->save(written(other_market()));
    ASSERT_TRUE(saved.has_value());
    EXPECT_TRUE(saved->is_saved());
    EXPECT_EQ(file(kMarketFile), other_market());
    EXPECT_EQ(etag("market"), saved->etag);
    EXPECT_FALSE(piece("story/market")["draft"]);
    EXPECT_TRUE(keeper->kept.empty());
}

// The manuscript that an answer names may be another one when somebody goes on from it.
TEST_F(DeskTexts, ATextMayBeginWithWhateverAnAnswerHasNamed) {
    const std::string theirs = with("新棚。", "新棚里。");
    const std::string later = with("新棚。", "旧棚里。");
    const std::string mine = with("新棚。", "棚里。");
    const WrittenText first = written(theirs);  // both have done the same
    save_outside(theirs);
    const auto met = desk->draft({kMarket, theirs, first.of});
    ASSERT_TRUE(met.has_value());
    save_outside(later);
    EXPECT_TRUE(desk->draft({kMarket, other_market(), met->etag}).has_value());
    const auto conflict = desk->save({kMarket, mine, first.of});
    ASSERT_TRUE(conflict.has_value());
    ASSERT_FALSE(conflict->is_saved());
    save_outside(theirs);
    EXPECT_TRUE(desk->save({kMarket, mine, conflict->etag}).has_value());
}

// Somebody else has saved, and nothing has been set again since.
TEST_F(DeskTexts, AManuscriptIsToldWithItsOwnHash) {
    const std::string theirs = with("新棚。", "新棚里。");
    save_outside(theirs);
    Request asked;
    asked.path = {"story", "market"};
    const Response told = find_route(asked)->answer({asked, {}, *desk, {}});
    EXPECT_EQ(told.etag, content_hash(theirs));
    EXPECT_TRUE(desk->draft({kMarket, other_market(), told.etag}).has_value());
}

TEST_F(DeskTexts, ADraftComesBackWithTheDesk) {
    ASSERT_TRUE(desk->draft(written(other_market())).has_value());
    open();
    EXPECT_TRUE(piece("story/market")["draft"]);
    EXPECT_EQ(piece("story/market")["headline"], "早市开棚");
}

TEST_F(DeskTexts, WhatBothDoApartIsInTheFile) {
    const WrittenText mine = written(with("柳湾早市", "柳湾镇早市"));
    save_outside(with("新棚。", "新棚里。"));
    const auto saved = desk->save(mine);
    ASSERT_TRUE(saved.has_value());
    ASSERT_TRUE(saved->meeting.has_value());
    EXPECT_TRUE(saved->is_saved());
    EXPECT_NE(file(kMarketFile).find("柳湾镇早市从这个月起搬进了新棚里。"), std::string::npos);
}

TEST_F(DeskTexts, WhatBothDoToOnePlaceIsAskedAbout) {
    const WrittenText mine = written(with("这个月", "上个月"));
    const std::string theirs = with("这个月", "下个月");
    save_outside(theirs);
    const auto saved = desk->save(mine);
    ASSERT_TRUE(saved.has_value());
    EXPECT_FALSE(saved->is_saved());
    ASSERT_EQ(saved->meeting->merged.conflicts.size(), 1U);
    EXPECT_EQ(saved->meeting->merged.conflicts[0].mine, "上");
    EXPECT_EQ(saved->meeting->merged.conflicts[0].theirs, "下");
    EXPECT_EQ(file(kMarketFile), theirs);
}

TEST_F(DeskTexts, ASaveInTheVeryMomentIsNotLost) {
    const WrittenText mine = written(with("柳湾早市", "柳湾镇早市"));
    const std::string theirs = with("新棚。", "新棚里。");
    keeper->before_exchange = [&] { save_outside(theirs); };
    const auto saved = desk->save(mine);
    ASSERT_TRUE(saved.has_value());
    EXPECT_NE(file(kMarketFile).find("柳湾镇早市从这个月起搬进了新棚里。"), std::string::npos);
}

TEST_F(DeskTexts, ADraftMeetsWhatIsSavedOutside) {
    ASSERT_TRUE(desk->draft(written(with("柳湾早市", "柳湾镇早市"))).has_value());
    save_outside(with("新棚。", "新棚里。"));
    desk->set_again();
    EXPECT_EQ(desk->drafts().of(kMarket)->text.find("柳湾镇早市从这个月起搬进了新棚里。"),
              file(kMarketFile).find("柳湾早市从"));
    EXPECT_EQ(etag("market"), content_hash(file(kMarketFile)));
}

TEST_F(DeskTexts, ADraftThatMeetsItselfInTheFileIsNone) {
    const WrittenText mine = written(with("柳湾早市", "柳湾镇早市"));
    ASSERT_TRUE(desk->draft(mine).has_value());
    save_outside(with("新棚。", "新棚里。"));
    desk->set_again();
    ASSERT_TRUE(desk->save(mine)->is_saved());
    EXPECT_NE(file(kMarketFile).find("柳湾镇早市从这个月起搬进了新棚里。"), std::string::npos);
    EXPECT_FALSE(piece("story/market")["draft"]);
    EXPECT_TRUE(keeper->kept.empty());
}

TEST_F(DeskTexts, ALateTextMeetsItInTheAnswer) {
    const std::string before = etag("market");
    const std::string mine = with("柳湾早市", "柳湾镇早市");
    ASSERT_TRUE(desk->draft({kMarket, mine, before}).has_value());
    save_outside(with("新棚。", "新棚里。"));
    desk->set_again();
    const auto answer = desk->draft({kMarket, mine, before});
    ASSERT_TRUE(answer.has_value());
    ASSERT_TRUE(answer->meeting.has_value());
    EXPECT_NE(answer->meeting->merged.text.find("柳湾镇早市从这个月起搬进了新棚里。"), std::string::npos);
    EXPECT_EQ(answer->etag, etag("market"));
}

TEST_F(DeskTexts, ATextOfAnUnknownManuscriptIsRefused) {
    const auto saved = desk->save({kMarket, "x", std::string(64, '0')});
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().diagnostics.front().code, "text-of-unknown");
    EXPECT_EQ(desk->save({StoryId{"nobody"}, "x", ""}).error().diagnostics.front().code, "edit-unknown");
}

TEST_F(DeskTexts, ASavedTextCanBeUndone) {
    const std::string before = file(kMarketFile);
    ASSERT_TRUE(desk->save(written(other_market())).has_value());
    ASSERT_TRUE(desk->undo().has_value());
    EXPECT_EQ(file(kMarketFile), before);
    ASSERT_TRUE(desk->redo().has_value());
    EXPECT_EQ(file(kMarketFile), other_market());
}

}  // namespace
}  // namespace banxin
