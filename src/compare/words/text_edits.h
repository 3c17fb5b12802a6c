#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace banxin {

// Texts are compared whole: their paragraphs one behind the other, each ended by a line feed. Ranges count code points
// of that.

/// The paragraphs of one text, before and after. `prose` may lend paragraphs to other texts, and borrow them; in what
/// is none (heads, captions, furniture) changes are told by whole words.
struct TextPair {
    std::vector<std::string> before;
    std::vector<std::string> after;
    bool prose = true;
};

/// Struck words, and the new ones in their place; one of both may be empty.
struct TextEdit {
    TextRange before;
    TextRange after;
    std::string struck;
    std::string added;
    std::optional<std::size_t> move{};  ///< It is one end of a move, by number.
    bool operator==(const TextEdit&) const = default;
};

/// A stretch of a text of a list of pairs.
struct TextStretch {
    std::size_t text = 0;
    TextRange range;
    bool operator==(const TextStretch&) const = default;
};

/// Words that stand elsewhere now. `mended`: what was changed in them on the way, counted from each stretch's start.
struct TextMove {
    TextStretch from;
    TextStretch to;
    std::vector<TextEdit> mended{};
    bool operator==(const TextMove&) const = default;
};

struct TextDifferences {
    std::vector<std::vector<TextEdit>> edits;  ///< Of each pair, in its order.
    std::vector<TextMove> moves;               ///< Each is named by one edit that strikes and one that adds.
};

// What changed in texts, by tokens (tokens.h).
//
// Paragraphs that stand elsewhere, in their text or in another one, and sentences of ten characters or more are moved,
// though they be mended (a sentence that goes to another text is moved as it is); everything else is the shortest way
// from one text to the other. Where moved paragraphs would give a reader more to read than a fifth more than that, no
// paragraph of the text is told as moved. Changes take in the rest of the words that they begin or end in
// (join_words.h): in prose as far as the same fifth goes.
//
// Promises: apply_edits() makes the new text of the old one. An edit strikes or adds something, and what it strikes is
// not what it adds. Between two edits stands what is in both texts, but where one of them is the end of a move.
TextDifferences text_differences(const std::vector<TextPair>& pairs);

/// The paragraphs one behind the other, each ended by a line feed.
std::u32string whole_text(const std::vector<std::string>& paragraphs);

/// The new text, made of the old one and the words that were added.
std::u32string apply_edits(std::u32string_view before, const std::vector<TextEdit>& edits);

}  // namespace banxin
