// What holds for every two versions of any texts: the changes told make the new one of the old one, and they are hardly
// more than the least that would.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "base/unicode.h"
#include "compare/words/text_edits.h"
#include "compare/words/tokens.h"
#include "compose/rules/words.h"

namespace banxin::test {
namespace {

constexpr int kRounds = 3'000;

using Paragraphs = std::vector<std::string>;

/// Makes texts and changes them as a desk does.
class Desk {
  public:
    explicit Desk(unsigned seed) : chance_(seed) {}

    std::size_t below(std::size_t end) { return chance_() % end; }

    /// Ideographs that repeat as those of a paper do, pauses, figures, a Western word now and then.
    std::string word() {
        const std::size_t kind = below(40);
        if (kind == 0) return std::to_string(below(3000));
        if (kind == 1) return "GDP";
        if (kind < 6) return to_utf8(std::u32string(1, U"，。、；：？"[below(6)]));
        const std::size_t rank = below(20) * below(20);
        return to_utf8(std::u32string(1, static_cast<char32_t>(0x4E00 + rank)));
    }
    std::string words(std::size_t most) {
        std::string text;
        for (std::size_t n = 1 + below(most); n > 0; --n) text += word();
        return text;
    }
    Paragraphs text() {
        Paragraphs paragraphs;
        for (std::size_t n = 1 + below(8); n > 0; --n) paragraphs.push_back(words(90));
        return paragraphs;
    }

    void change(Paragraphs& text) {
        const std::size_t place = below(text.size());
        switch (below(10)) {
            case 0:
                text.insert(text.begin() + static_cast<long>(place), words(60));
                return;
            case 1:
                if (text.size() > 1) text.erase(text.begin() + static_cast<long>(place));
                return;
            case 2: {
                const std::string moved = text[place];
                text.erase(text.begin() + static_cast<long>(place));
                text.insert(text.begin() + static_cast<long>(below(text.size() + 1)), moved);
                return;
            }
            case 3:
                std::swap(text[place], text[below(text.size())]);
                return;
            case 4:
                return part(text, place);
            case 5:
                return move_mended(text, place, below(text.size()));
            default:
                text[place] = mended(text[place]);
        }
    }

  private:
    void part(Paragraphs& text, std::size_t place) {
        const std::u32string all = to_utf32(text[place]);
        const std::size_t at = below(all.size() + 1);
        text[place] = to_utf8(all.substr(0, at));
        text.insert(text.begin() + static_cast<long>(place) + 1, to_utf8(all.substr(at)));
    }

    /// A sentence of a paragraph goes to the end of another one, mended.
    void move_mended(Paragraphs& text, std::size_t from, std::size_t to) {
        std::u32string all = to_utf32(text[from]);
        const std::size_t end = all.find(U'。', below(all.size() + 1));
        if (end == std::u32string::npos) return;
        const std::size_t begin = end == 0 ? 0 : all.rfind(U'。', end - 1) + 1;
        const std::string sentence = to_utf8(all.substr(begin, end + 1 - begin));
        text[from] = to_utf8(all.erase(begin, end + 1 - begin));
        text[to] += mended(sentence);
    }

    std::string mended(const std::string& paragraph) {
        std::u32string all = to_utf32(paragraph);
        const std::size_t at = below(all.size() + 1);
        all.replace(at, std::min(below(5), all.size() - at), to_utf32(below(3) == 0 ? "" : words(5)));
        return to_utf8(all);
    }

    std::mt19937 chance_;
};

/// A text in which every token is one character: what an exact difference by characters is taken of.
std::u32string one_a_token(std::u32string_view text, std::map<std::u32string, char32_t>& names) {
    std::u32string out;
    for (const std::u32string_view token : tokens_of(text))
        out += names.emplace(std::u32string(token), static_cast<char32_t>(names.size() + 1)).first->second;
    return out;
}

std::size_t longest_common(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const char32_t c : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = c == b[j] ? diagonal + 1 : std::max(row[j], above);
            diagonal = above;
        }
    }
    return row.back();
}

/// A whole number or a Western word counts as one character: neither is ever cut.
std::size_t exact_difference(const Paragraphs& before, const Paragraphs& after) {
    std::map<std::u32string, char32_t> names;
    const std::u32string a = one_a_token(whole_text(before), names);
    const std::u32string b = one_a_token(whole_text(after), names);
    return a.size() + b.size() - 2 * longest_common(a, b);
}

std::size_t tokens_in(const std::string& words) {
    return tokens_of(to_utf32(words)).size();
}

/// What a reader is told to be changed: the two ends of a move are not, what was mended on the way is.
std::size_t told_changed(const TextDifferences& found) {
    std::size_t changed = 0;
    const auto count = [&](const TextEdit& edit) {
        if (!edit.move) changed += tokens_in(edit.struck) + tokens_in(edit.added);
    };
    for (const auto& edits : found.edits) std::for_each(edits.begin(), edits.end(), count);
    for (const TextMove& move : found.moves) std::for_each(move.mended.begin(), move.mended.end(), count);
    return changed;
}

std::string range_of(const std::u32string& text, TextRange range) {
    return to_utf8(text.substr(static_cast<std::size_t>(range.from.value), static_cast<std::size_t>(range.count())));
}

/// Every edit says what stands in the two texts, and what lies between two of them is the same in both.
void require_true_edits(const TextPair& pair, const std::vector<TextEdit>& edits) {
    const std::u32string before = whole_text(pair.before);
    const std::u32string after = whole_text(pair.after);
    int a = 0;
    int b = 0;
    for (const TextEdit& edit : edits) {
        ASSERT_EQ(range_of(before, edit.before), edit.struck);
        ASSERT_EQ(range_of(after, edit.after), edit.added);
        ASSERT_NE(edit.struck, edit.added);
        ASSERT_EQ(range_of(before, {{a}, edit.before.from}), range_of(after, {{b}, edit.after.from}));
        a = edit.before.until.value;
        b = edit.after.until.value;
    }
    ASSERT_EQ(to_utf8(apply_edits(before, edits)), to_utf8(after));
}

void require_true_moves(const std::vector<TextPair>& pairs, const TextDifferences& found) {
    for (const TextMove& move : found.moves) {
        const std::u32string before = whole_text(pairs[move.from.text].before);
        const std::u32string after = whole_text(pairs[move.to.text].after);
        const std::u32string from = to_utf32(range_of(before, move.from.range));
        ASSERT_EQ(to_utf8(apply_edits(from, move.mended)), range_of(after, move.to.range));
        ASSERT_GE(move.from.range.count(), 10);
    }
}

/// A failing pair as a reader would see it.
std::string shown(const TextPair& pair, const TextDifferences& found) {
    std::string words = "before:\n" + to_utf8(whole_text(pair.before)) + "after:\n" + to_utf8(whole_text(pair.after));
    for (const TextEdit& edit : found.edits.front())
        words += "[" + edit.struck + ">" + edit.added + "]" + (edit.move ? " moved" : "") + "\n";
    for (const TextMove& move : found.moves) {
        for (const TextEdit& edit : move.mended) words += "mended [" + edit.struck + ">" + edit.added + "]\n";
    }
    return words;
}

TEST(TextEditProperties, ChangesMakeTheNewTextOfTheOldOneAndAreNearTheLeast) {
    std::size_t moves = 0;
    std::ptrdiff_t mended = 0;
    for (unsigned round = 0; round < kRounds; ++round) {
        Desk desk(round);
        TextPair pair{desk.text(), {}};
        pair.after = pair.before;
        for (std::size_t changes = desk.below(5); changes > 0; --changes) desk.change(pair.after);
        const TextDifferences found = text_differences({pair});
        require_true_edits(pair, found.edits.at(0));
        require_true_moves({pair}, found);
        if (HasFatalFailure()) FAIL() << "round " << round;
        const std::size_t least = exact_difference(pair.before, pair.after);
        ASSERT_LE(told_changed(found) * 10, least * 12) << "round " << round << "\n" << shown(pair, found);
        ASSERT_EQ(pair.before == pair.after, found.edits.at(0).empty()) << "round " << round;
        moves += found.moves.size();
        mended += std::ranges::count_if(found.moves, [](const TextMove& move) { return !move.mended.empty(); });
    }
    EXPECT_GT(moves, 500u) << "the pairs are not what they should be";
    EXPECT_GT(mended, 50) << "the pairs are not what they should be";
}

/// Heads of words that every reader knows, one of them another or with another character.
class HeadDesk {
  public:
    explicit HeadDesk(Desk& desk) : desk_(desk) {}

    TextPair pair() {
        std::vector<std::string> words;
        for (std::size_t n = 3 + desk_.below(4); n > 0; --n) words.push_back(word());
        const std::string before = joined(words);
        std::string& mended = words[desk_.below(words.size())];
        mended = desk_.below(2) == 0 ? word() : with_another_end(mended);
        return {{before}, {joined(words)}, false};
    }

  private:
    std::string word() {
        static const std::vector<std::string> words{"早市", "渡口", "书屋", "开放", "开幕", "通行", "城市", "公路",
                                                    "市民", "新闻", "综合", "时间", "学校", "医院", "今日", "昨日"};
        return words[desk_.below(words.size())];
    }
    static std::string joined(const std::vector<std::string>& words) {
        std::string all;
        for (const std::string& word : words) all += word;
        return all;
    }
    std::string with_another_end(const std::string& word) {
        std::u32string all = to_utf32(word);
        all.back() = U"口路行日市"[desk_.below(5)];
        return to_utf8(all);
    }

    Desk& desk_;
};

bool is_between_words(const std::u32string& text, TextOffset at) {
    const std::vector<TextOffset> ends = dictionary_word_ends(text);
    return at.value == 0 || std::ranges::find(ends, at) != ends.end();
}

/// Whoever reads what changed in a head reads words, in the old one and in the new one.
void require_whole_words(const TextPair& pair, const std::vector<TextEdit>& edits) {
    const std::u32string before = whole_text(pair.before);
    const std::u32string after = whole_text(pair.after);
    for (const TextEdit& edit : edits) {
        ASSERT_TRUE(is_between_words(before, edit.before.from) && is_between_words(before, edit.before.until));
        ASSERT_TRUE(is_between_words(after, edit.after.from) && is_between_words(after, edit.after.until));
    }
}

TEST(TextEditProperties, HeadsAreToldByWordsAndStoriesWithTheirHeadsAreNearTheLeast) {
    std::size_t changed = 0;
    std::size_t least = 0;
    std::size_t heads = 0;
    for (unsigned round = 0; round < kRounds; ++round) {
        Desk desk(round + 300'000);
        std::vector<TextPair> story{HeadDesk(desk).pair(), {desk.text(), {}}};
        story[1].after = story[1].before;
        for (std::size_t changes = desk.below(4); changes > 0; --changes) desk.change(story[1].after);
        const TextDifferences found = text_differences(story);
        for (std::size_t i = 0; i < story.size(); ++i) require_true_edits(story[i], found.edits.at(i));
        require_whole_words(story[0], found.edits.at(0));
        if (HasFatalFailure()) FAIL() << "round " << round << " " << story[0].before[0] << " " << story[0].after[0];
        changed += told_changed(found);
        for (const TextPair& pair : story) least += exact_difference(pair.before, pair.after);
        heads += found.edits.at(0).size();
    }
    EXPECT_LE(changed * 10, least * 12);
    EXPECT_GT(heads, kRounds / 2u) << "the pairs are not what they should be";
}

TEST(TextEditProperties, HoldOverSeveralTextsThatLendEachOtherParagraphs) {
    for (unsigned round = 0; round < kRounds; ++round) {
        Desk desk(round + 100'000);
        std::vector<TextPair> pairs;
        for (int text = 0; text < 3; ++text) {
            const Paragraphs before = desk.text();
            pairs.push_back({before, before});
        }
        Paragraphs& from = pairs[desk.below(3)].after;
        if (from.size() > 1) {
            Paragraphs& to = pairs[desk.below(3)].after;
            const std::string moved = from.back();
            from.pop_back();
            to.insert(to.begin() + static_cast<long>(desk.below(to.size() + 1)), moved);
        }
        desk.change(pairs[desk.below(3)].after);
        const TextDifferences found = text_differences(pairs);
        for (std::size_t i = 0; i < pairs.size(); ++i) require_true_edits(pairs[i], found.edits.at(i));
        require_true_moves(pairs, found);
        if (HasFatalFailure()) FAIL() << "round " << round;
    }
}

TEST(TextEditProperties, UnrelatedTextsAreToldWhole) {
    for (unsigned round = 0; round < 50; ++round) {
        Desk desk(round + 200'000);
        const TextPair pair{desk.text(), desk.text()};
        require_true_edits(pair, text_differences({pair}).edits.at(0));
        if (HasFatalFailure()) FAIL() << "round " << round;
    }
}

}  // namespace
}  // namespace banxin::test
