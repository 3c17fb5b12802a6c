#include "desk/session/told_comparison.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "compare/comparison_json.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

TEST(ToldComparison, SaysEachChangeBesideWhatDiffTells) {
    Comparison comparison;
    comparison.frames = 2;
    comparison.identical_frames = 1;
    for (const int page : {1, 3}) {
        Change moved;
        moved.kind = ChangeKind::frame;
        moved.way = ChangeWay::moved;
        moved.before = ChangePlace{{page}, std::to_string(page), {"lead"}};
        moved.after = moved.before;
        comparison.changes.push_back(moved);
    }
    Json told = Json::parse(told_comparison(comparison));
    ASSERT_EQ(told["changes"].size(), 2U);
    for (Json& change : told["changes"]) {
        EXPECT_EQ(change["said"], change["message"]);  // no other language is spoken here
        EXPECT_NE(change["said"], "");
        change.erase("said");
    }
    EXPECT_EQ(told, Json::parse(comparison_json(comparison)));
}

}  // namespace
}  // namespace banxin
