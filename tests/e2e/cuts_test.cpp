// `banxin cuts`: what an editor hears of a jump.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "e2e/program.h"

namespace banxin::test {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

const std::string kYanxi = BANXIN_SOURCE_DIR "/examples/yanxi/2026-11-23";

json report_of_yanxi() {
    return json::parse(banxin({"check", kYanxi, "--json"}).out);
}

json one_of(const json& list, const std::string& key, const json& value) {
    for (const json& item : list) {
        if (item[key] == value) return item;
    }
    return nullptr;
}

TEST(Cuts, ThePresentOneIsWhatCheckTells) {
    const Answer answer = banxin({"cuts", kYanxi, "tram", "--json"});
    ASSERT_EQ(answer.exit_code, 0) << answer.err;
    const json cuts = json::parse(answer.out);
    const json report = report_of_yanxi();
    const json present = one_of(cuts["cuts"], "present", true);
    const json jump = one_of(report["jumps"], "story", "tram");
    ASSERT_FALSE(present.is_null());
    EXPECT_EQ(cuts["cut_asked"], "pause");
    EXPECT_EQ(present["cut"], jump["cut"]);
    EXPECT_EQ(present["words"], jump["cut_words"]);
    EXPECT_EQ(present["characters_before"], jump["characters_before"]);
    const json parts = one_of(report["stories"], "id", "tram")["parts"];
    EXPECT_EQ(present["lines_kept"], parts[0]["lines_set"]);
    EXPECT_EQ(present["lines_sent_on"], parts[1]["lines_set"]);
    const json landing = one_of(report["frames"], "frame", jump["to_frame"]);
    EXPECT_EQ(present["landing"]["lines_white"], landing["lines_white"]);
    EXPECT_EQ(cuts["characters_to_add"], 0);
    EXPECT_GT(cuts["characters_to_cut"], 0);
}

TEST(Cuts, StandInTheTextsOrderWithTheWordsOnBothSides) {
    const json cuts = json::parse(banxin({"cuts", kYanxi, "market", "--json"}).out);
    ASSERT_GT(cuts["cuts"].size(), 2u);
    int before = 0;
    for (const json& cut : cuts["cuts"]) {
        EXPECT_GT(cut["at"], before);
        before = cut["at"];
        EXPECT_FALSE(cut["words"][0].get<std::string>().empty());
        EXPECT_FALSE(cut["words"][1].get<std::string>().empty());
        EXPECT_NE(cut["cut"], "any");
    }
}

TEST(Cuts, AreTellingInWordsToo) {
    const Answer answer = banxin({"cuts", kYanxi, "tram"});
    EXPECT_EQ(answer.exit_code, 0);
    EXPECT_THAT(answer.out, HasSubstr("jumps to page 03"));
    EXPECT_THAT(answer.out, HasSubstr("->"));
    EXPECT_THAT(answer.out, HasSubstr("without a jump: cut "));
}

// What is white at the columns' feet was given up for the cut, whatever else was, and whether or not it was allowed.
TEST(Cuts, TellAllThatIsGivenUp) {
    const auto count = [](const json& cuts, const char* key) {
        return std::ranges::count_if(cuts["cuts"], [&](const json& cut) { return cut[key] > 0; });
    };
    for (const char* story : {"tram", "market"}) {
        const json cuts = json::parse(banxin({"cuts", kYanxi, story, "--json"}).out);
        const std::string table = banxin({"cuts", kYanxi, story}).out;
        std::ptrdiff_t told = 0;
        for (std::size_t at = table.find(" white "); at != std::string::npos; at = table.find(" white ", at + 1))
            ++told;
        EXPECT_GE(told, count(cuts, "lines_white"));
        const json start = one_of(one_of(report_of_yanxi()["stories"], "id", story)["parts"], "landing", 0);
        int at_feet = 0;
        for (const json& column : start["columns"]) at_feet += column["lines_white"].get<int>();
        EXPECT_EQ(one_of(cuts["cuts"], "present", true)["lines_white"], at_feet);
        for (const json& cut : cuts["cuts"]) {
            const int white = cut["lines_white"];
            EXPECT_EQ(cut["given_up"], white + std::abs(cut["lines_changed"].get<int>()));
        }
    }
}

TEST(Cuts, OfAStoryThatMayNotJumpAreNone) {
    const json cuts = json::parse(banxin({"cuts", kYanxi, "library", "--json"}).out);
    EXPECT_EQ(cuts["may_jump"], false);
    EXPECT_TRUE(cuts["cuts"].empty());
    EXPECT_TRUE(cuts["characters_to_add"].is_null());
}

TEST(Cuts, OfNoStoryAreAMistake) {
    const Answer answer = banxin({"cuts", kYanxi, "tran"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("error[missing-story]"));
    EXPECT_THAT(answer.err, HasSubstr("did you mean `tram`?"));
}

}  // namespace
}  // namespace banxin::test
