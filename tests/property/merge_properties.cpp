// What holds for every text and every two people who change it.
#include <gtest/gtest.h>

#include <random>

#include "base/unicode.h"
#include "compare/words/merge.h"

namespace banxin::test {
namespace {

constexpr int kMerges = 2'000;

class TwoPeople {
  public:
    explicit TwoPeople(unsigned seed) : chance_(seed) {}

    std::size_t below(std::size_t end) { return chance_() % end; }
    std::u32string text(std::size_t alphabet) {
        std::u32string text;
        for (std::size_t n = below(60); n > 0; --n) text += static_cast<char32_t>(0x4E00 + below(alphabet));
        return text;
    }
    std::u32string changed(std::u32string text) {
        for (std::size_t n = below(4); n > 0; --n) {
            const std::size_t at = below(text.size() + 1);
            if (below(2) == 0 && at < text.size()) {
                text.erase(at, 1 + below(3));
            } else {
                text.insert(at, 1, static_cast<char32_t>(0x4E00 + below(9)));
            }
        }
        return text;
    }

  private:
    std::mt19937 chance_;
};

TEST(MergeProperties, WhatOneLeavesIsTheOthers) {
    TwoPeople people(326);
    for (int i = 0; i < kMerges; ++i) {
        const std::string base = to_utf8(people.text(9));
        const std::string mine = to_utf8(people.changed(to_utf32(base)));
        EXPECT_EQ(merged_texts({base, mine, base}), (MergedText{mine, {}}));
        EXPECT_EQ(merged_texts({base, base, mine}), (MergedText{mine, {}}));
        EXPECT_EQ(merged_texts({base, mine, mine}), (MergedText{mine, {}}));
    }
}

TEST(MergeProperties, NobodyIsFirst) {
    TwoPeople people(327);
    for (int i = 0; i < kMerges; ++i) {
        const std::string base = to_utf8(people.text(9));
        const std::string mine = to_utf8(people.changed(to_utf32(base)));
        const std::string theirs = to_utf8(people.changed(to_utf32(base)));
        const MergedText one = merged_texts({base, mine, theirs});
        const MergedText other = merged_texts({base, theirs, mine});
        ASSERT_EQ(one.conflicts.size(), other.conflicts.size());
        if (one.conflicts.empty()) {
            EXPECT_EQ(one.text, other.text);
        }
    }
}

TEST(MergeProperties, AConflictIsWhereMineStands) {
    TwoPeople people(328);
    for (int i = 0; i < kMerges; ++i) {
        const std::string base = to_utf8(people.text(9));
        const MergedText merged =
            merged_texts({base, to_utf8(people.changed(to_utf32(base))), to_utf8(people.changed(to_utf32(base)))});
        const std::u32string text = to_utf32(merged.text);
        for (const MergeConflict& conflict : merged.conflicts)
            EXPECT_EQ(to_utf8(text.substr(static_cast<std::size_t>(conflict.merged.from.value),
                                          static_cast<std::size_t>(conflict.merged.count()))),
                      conflict.mine);
    }
}

/// With no character twice there is one way from text to text, and what both did is known.
TEST(MergeProperties, ChangesApartAreBothThere) {
    TwoPeople people(329);
    for (int i = 0; i < kMerges; ++i) {
        std::u32string base;
        for (char32_t c = 0; c < 40; ++c) base += 0x5E00 + c;
        const std::size_t first = people.below(18);
        const std::size_t second = first + 2 + people.below(38 - first);
        const auto edit = [&](std::u32string text, std::size_t at, char32_t word) {
            return people.below(2) == 0 ? text.replace(at, 1, 1, word) : text.erase(at, 1);
        };
        const std::u32string theirs = edit(base, second, U'后');
        std::u32string mine = base;
        std::u32string both = theirs;
        if (people.below(2) == 0) {
            mine.replace(first, 1, U"前");
            both.replace(first, 1, U"前");
        } else {
            mine.erase(first, 1);
            both.erase(first, 1);
        }
        const MergedText merged = merged_texts({to_utf8(base), to_utf8(mine), to_utf8(theirs)});
        EXPECT_EQ(merged, (MergedText{to_utf8(both), {}}));
    }
}

}  // namespace
}  // namespace banxin::test
