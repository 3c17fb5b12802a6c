#include "kept_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "compose/rules/phrases.h"
#include "compose/text/cut_places.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

/// A sentence without its brackets and slashes, and the places of them.
struct Sentence {
    std::u32string text;
    std::set<std::size_t> inside;  ///< Characters of the text before places inside a kept word.
    std::set<std::size_t> free;
};

Sentence sentence_of(std::string_view marked) {
    Sentence sentence;
    bool in_word = false;
    for (const char32_t c : to_utf32(marked)) {
        const std::size_t at = sentence.text.size();
        if (c == U'/') sentence.free.insert(at);
        if (c == U'[' || c == U']') in_word = c == U'[';
        if (c == U'/' || c == U'[' || c == U']') continue;
        if (in_word && at > 0 && !sentence.text.empty()) sentence.inside.insert(at);
        sentence.text += c;
    }
    // A bracket that opens puts the place before its word among those inside.
    std::size_t at = 0;
    for (const char32_t c : to_utf32(marked)) {
        if (c == U'[') sentence.inside.erase(at);
        if (c != U'[' && c != U']' && c != U'/') ++at;
    }
    return sentence;
}

std::string parted(const Sentence& sentence, std::size_t at) {
    return to_utf8(sentence.text.substr(0, at)) + "|" + to_utf8(sentence.text.substr(at));
}

std::map<std::size_t, int> prices(const Sentence& sentence) {
    std::map<std::size_t, int> prices;
    for (const PhraseEnd& end : phrase_ends(to_utf8(sentence.text), Language::zh_hans))
        prices[static_cast<std::size_t>(end.at.value)] = end.price;
    return prices;
}

TEST(KeptWords, AreWholeInHeadlines) {
    for (const std::string_view marked : kKeptWords) {
        const Sentence sentence = sentence_of(marked);
        for (const auto& [at, price] : prices(sentence)) {
            if (sentence.inside.contains(at)) {
                EXPECT_GE(price, kBrokenPhrase) << parted(sentence, at);
            }
        }
    }
}

TEST(KeptWords, LeaveHeadlinesTheirPlaces) {
    for (const std::string_view marked : kKeptWords) {
        const Sentence sentence = sentence_of(marked);
        const auto all = prices(sentence);
        const bool has_phrases = sentence.text.find_first_of(U"，：；　") != std::u32string::npos;
        for (const std::size_t at : sentence.free) {
            const auto found = all.find(at);
            ASSERT_NE(found, all.end()) << parted(sentence, at);
            if (!has_phrases) {
                EXPECT_LT(found->second, kBrokenPhrase) << parted(sentence, at);
            }
        }
    }
}

TEST(KeptWords, AreNotCutForAJump) {
    for (const std::string_view marked : kKeptWords) {
        const Sentence sentence = sentence_of(marked);
        const ShapedText shaped = text_of(to_utf8(sentence.text));
        const auto places = cut_places(shaped, {0, shaped.blocks.front().end_unit}, Language::zh_hans);
        for (std::size_t i = 0; i + 1 < shaped.units.size(); ++i) {
            const auto at = static_cast<std::size_t>(shaped.units[i + 1].offset.value);
            if (sentence.inside.contains(at)) {
                EXPECT_EQ(places[i].kind, CutKind::any) << parted(sentence, at);
            }
        }
    }
}

}  // namespace
}  // namespace banxin::test
