#pragma once

#include <string>
#include <vector>

namespace banxin {

/// A paragraph of one of several texts.
struct ParagraphId {
    std::size_t text = 0;
    std::size_t paragraph = 0;
    auto operator<=>(const ParagraphId&) const = default;
};

struct ParagraphPair {
    ParagraphId before;
    ParagraphId after;
    bool operator==(const ParagraphPair&) const = default;
};

/// Tokens [first, end) of one version of a text.
struct TokenSpan {
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t count() const { return end - first; }
    bool operator==(const TokenSpan&) const = default;
};

/// Sentences of a text that stand elsewhere in it.
struct SentencePair {
    std::size_t text = 0;
    TokenSpan before;
    TokenSpan after;
    bool operator==(const SentencePair&) const = default;
};

/// The paragraphs of a text, before and after.
struct ParagraphsOfText {
    std::vector<std::u32string> before;
    std::vector<std::u32string> after;
    bool prose = true;
};

/// Which paragraphs are the same, and which sentences of others (moved_sentences.h).
struct ParagraphMatches {
    std::vector<ParagraphPair> anchors;     ///< Of one text, equal, in rising order.
    std::vector<ParagraphPair> moved;       ///< Elsewhere: equal, or nearly so.
    std::vector<SentencePair> sentences{};  ///< The same of sentences.

    std::size_t moves() const { return moved.size() + sentences.size(); }
};

/// Fewer characters are not called a move.
inline constexpr std::size_t kLeastMoved = 10;

// Pairs the paragraphs of texts before anything is compared by words.
//
// Anchors are paragraphs that each of a text's two versions has once: of those, the heaviest row that stands in the
// same order. What is left is moved where it is found again elsewhere, whole or (of prose) nearly whole.
ParagraphMatches match_paragraphs(const std::vector<ParagraphsOfText>& texts);

}  // namespace banxin
