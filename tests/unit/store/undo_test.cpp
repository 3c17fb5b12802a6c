#include "store/undo.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// `a` an act, `u3` and `r3` the undoing and redoing of entry 3, `o` somebody's save.
std::vector<JournalEntry> entries(const std::vector<std::string>& words) {
    std::vector<JournalEntry> all;
    for (const std::string& word : words) {
        JournalEntry entry;
        entry.number = all.size() + 1;
        entry.kind = word[0] == 'a'   ? JournalKind::change
                     : word[0] == 'u' ? JournalKind::undo
                     : word[0] == 'r' ? JournalKind::redo
                                      : JournalKind::outside;
        if (word.size() > 1) entry.of = std::stoul(word.substr(1));
        entry.files = {{"lead.md", "before", "after"}};
        all.push_back(entry);
    }
    return all;
}

std::size_t top_of(const std::vector<JournalEntry>& pile) {
    return pile.empty() ? 0 : pile.back().number;
}
std::size_t undone(const std::vector<std::string>& words) {
    return top_of(act_piles(entries(words)).done);
}
std::size_t redone(const std::vector<std::string>& words) {
    return top_of(act_piles(entries(words)).undone);
}

TEST(Undo, TakesBackTheLastActThatStands) {
    EXPECT_EQ(undone({}), 0U);
    EXPECT_EQ(undone({"a"}), 1U);
    EXPECT_EQ(undone({"a", "a"}), 2U);
    EXPECT_EQ(undone({"a", "a", "u2"}), 1U);
    EXPECT_EQ(undone({"a", "a", "u2", "u1"}), 0U);
    EXPECT_EQ(undone({"a", "a", "u2", "a"}), 4U);
    EXPECT_EQ(undone({"a", "a", "u2", "a", "u4"}), 1U);
}

TEST(Undo, IsDoneAgainInTheOtherOrder) {
    EXPECT_EQ(redone({"a", "a"}), 0U);
    EXPECT_EQ(redone({"a", "a", "u2"}), 2U);
    EXPECT_EQ(redone({"a", "a", "u2", "u1"}), 1U);
    EXPECT_EQ(redone({"a", "a", "u2", "u1", "r1"}), 2U);
    EXPECT_EQ(undone({"a", "a", "u2", "u1", "r1"}), 1U);
    EXPECT_EQ(redone({"a", "u1", "a"}), 0U) << "something new was done";
}

TEST(Undo, PassesOverWhatOthersHaveSaved) {
    EXPECT_EQ(undone({"a", "o"}), 1U);
    EXPECT_EQ(redone({"a", "u1", "o"}), 1U);
}

}  // namespace
}  // namespace banxin
