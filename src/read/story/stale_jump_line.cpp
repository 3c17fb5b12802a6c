#include "read/story/stale_jump_line.h"

#include <algorithm>
#include <span>

namespace banxin {

namespace {

using Text = std::u32string_view;

constexpr Text kOpen = U"（([〔【";
constexpr Text kClose = U"）)]〕】";
constexpr Text kArrows = U"▶►▷→◀◄◁←>＞<＜";
constexpr Text kVerbs[] = {U"下转", U"下轉", U"上接", U"紧接", U"緊接", U"转", U"轉", U"接"};
constexpr std::size_t kSureVerbs = 3;  ///< The first ones need no brackets.
constexpr std::size_t kLongestJumpLine = 16;

bool is_any(char32_t c, Text set) {
    return set.find(c) != Text::npos;
}

// Reads a jump line step by step; every step eats what it knows from the front.
class Scanner {
  public:
    explicit Scanner(Text text) : rest_(text), size_(text.size()) {}

    bool eat_one(Text set) {
        if (rest_.empty() || !is_any(rest_.front(), set)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    void eat_all(Text set) {
        while (eat_one(set)) {
        }
    }
    bool eat_word(Text word) {
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        return true;
    }
    std::size_t eaten() const { return size_ - rest_.size(); }

  private:
    Text rest_;
    std::size_t size_;
};

bool eat_page(Scanner& scan) {
    constexpr Text kDigits = U"0123456789０１２３４５６７８９一二三四五六七八九十";
    scan.eat_all(U" \u3000");
    scan.eat_one(U"ABCDEFGH");
    if (!scan.eat_one(kDigits)) return false;
    scan.eat_all(kDigits);
    return true;
}

bool eat_verb(Scanner& scan, std::span<const Text> verbs) {
    return std::any_of(verbs.begin(), verbs.end(), [&](Text verb) { return scan.eat_word(verb); });
}

// Length of the jump line that starts the text; 0 when none does.
std::size_t jump_line_length(Text text) {
    Scanner scan(text);
    const bool bracketed = scan.eat_one(kOpen);
    scan.eat_all(kArrows);
    if (!eat_verb(scan, bracketed ? std::span(kVerbs) : std::span(kVerbs).first(kSureVerbs))) return 0;
    scan.eat_all(kArrows);
    scan.eat_one(U"第");
    scan.eat_all(kArrows);
    if (!eat_page(scan)) return 0;
    const bool says_page = scan.eat_one(U"版");
    scan.eat_all(kArrows);
    const bool ended = bracketed ? scan.eat_one(kClose) : says_page;
    return ended ? scan.eaten() : 0;
}

std::size_t length_at_end(Text text) {
    const std::size_t most = text.size() < kLongestJumpLine ? text.size() : kLongestJumpLine;
    for (std::size_t length = most; length > 0; --length) {
        if (jump_line_length(text.substr(text.size() - length)) == length) return length;
    }
    return 0;
}

}  // namespace

StaleJumpLines stale_jump_lines(Text paragraph) {
    const std::size_t start = jump_line_length(paragraph);
    return {start, length_at_end(paragraph.substr(start))};
}

}  // namespace banxin
