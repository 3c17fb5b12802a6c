#include "cli/key_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "cli/codes/code_tables.h"
#include "cli/key_tables.h"
#include "read/known_maps.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

std::multiset<std::string> told_keys() {
    std::multiset<std::string> keys;
    for (const std::span<const KeyRow> rows : {kKeyRowsAToK, kKeyRowsLToZ}) {
        for (const KeyRow& row : rows) keys.emplace(row.key);
    }
    return keys;
}

// A rule is switched by its code, which `help` tells by itself.
TEST(KeyRows, EveryKeyOfAFileSaysWhatItMeans) {
    const std::multiset<std::string> told = told_keys();
    for (const MapShape& map : known_maps()) {
        for (const std::string& key : map.keys) {
            if (key.find_first_not_of("123456789") == std::string::npos) continue;  // a grade's number names itself
            EXPECT_TRUE(told.count(key) == 1 || !meaning_of_code(key).empty())
                << key << " of " << map.what.english() << " is told " << told.count(key) << " times";
        }
    }
}

TEST(KeyRows, HaveNoKeyThatNoFileHas) {
    std::set<std::string> known;
    for (const MapShape& map : known_maps()) known.insert(map.keys.begin(), map.keys.end());
    for (const std::string& key : told_keys()) EXPECT_TRUE(known.contains(key)) << key;
}

TEST(KeyRows, HelpWithAKeyInEitherLanguageSaysWhatItMeans) {
    for (const char* word : {"give_up", "让行"}) {
        EXPECT_THAT(meaning_of_word(word), HasSubstr("a jump, the jump rules"));
        EXPECT_THAT(meaning_of_word(word), HasSubstr("give_up: how many lines may stay white"));
    }
    EXPECT_THAT(meaning_of_word("孤行"), HasSubstr(meaning_of_code("short-leg")));
}

}  // namespace
}  // namespace banxin
