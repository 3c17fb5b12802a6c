#include "read/story/mark_words.h"

#include <array>

namespace banxin {
namespace {

constexpr auto kMarkWords = std::to_array<WordPair>({
    {"facts", "资料框"},
    {"pull", "引语"},
    {"dots", "着重号"},
    {"dots", "着重"},
    {"name", "专名号"},
    {"name", "专名"},
    {"book", "书名号"},
    {"book", "书名"},
    {"spread", "均排"},
    {"ruby", "注音"},
});

}  // namespace

WordTable mark_words() {
    return kMarkWords;
}

Phrase mark_word(const std::string& english) {
    return in_its_language(word_of(kMarkWords, english));
}

}  // namespace banxin
