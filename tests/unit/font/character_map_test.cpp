#include "font/character_map.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

unsigned at(const std::vector<unsigned char>& table, std::size_t place) {
    return static_cast<unsigned>(table[place] << 8 | table[place + 1]);
}

// Two maps; the first begins behind the head of 4 bytes and two records of 8.
TEST(CharacterMap, HasAMapOfTheFirstPlaneAndOneOfAll) {
    const auto table = character_map(std::vector<MappedGlyph>{{U'a', 1}, {0xF0007, 2}});
    EXPECT_EQ(at(table, 2), 2u);
    EXPECT_EQ(at(table, 10), 20u);
    EXPECT_EQ(at(table, 20), 4u);
    EXPECT_EQ(at(table, at(table, 18)), 12u);
}

// a, b → 1, 2 and d → 7 are two stretches; the first plane's map closes with one of its own.
TEST(CharacterMap, TellsNeighboursTogether) {
    const auto table = character_map(std::vector<MappedGlyph>{{U'a', 1}, {U'b', 2}, {U'd', 7}});
    constexpr std::size_t kTwiceTheStretches = 20 + 6;
    EXPECT_EQ(at(table, kTwiceTheStretches), 3u * 2);
    const std::size_t all = at(table, 18);
    EXPECT_EQ(at(table, all + 14), 2u);
    EXPECT_EQ(at(table, all + 18), unsigned{U'a'});
    EXPECT_EQ(at(table, all + 22), unsigned{U'b'});
    EXPECT_EQ(at(table, all + 26), 1u);
}

// What a search by halves starts from (ISO/IEC 14496-22): 5 stretches, 4 the power of two within.
TEST(CharacterMap, TellsHowToSearchIt) {
    const auto table = character_map(std::vector<MappedGlyph>{{1, 1}, {3, 2}, {5, 3}, {7, 4}});
    EXPECT_EQ(at(table, 26), 10u);
    EXPECT_EQ(at(table, 28), 8u);
    EXPECT_EQ(at(table, 30), 2u);
    EXPECT_EQ(at(table, 32), 2u);
}

TEST(CharacterMap, OfNothingIsAMapAllTheSame) {
    const auto table = character_map({});
    EXPECT_EQ(at(table, 26), 2u);
    EXPECT_EQ(at(table, at(table, 18) + 14), 0u);
}

}  // namespace
}  // namespace banxin
