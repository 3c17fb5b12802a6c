#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace banxin {

/// Equal tokens have one number, in all texts that share this.
class TokenNumbers {
  public:
    std::uint32_t of(std::u32string_view token);

  private:
    std::map<std::u32string, std::uint32_t, std::less<>> numbers_;
};

/// A text in tokens.
struct TokenRow {
    std::u32string text;
    std::vector<std::uint32_t> numbers;
    std::vector<int> starts;              ///< Of each token in the text, and last the text's end.
    std::vector<std::size_t> paragraphs;  ///< The first token of each, and last the end.

    std::size_t size() const { return numbers.size(); }
    /// Tokens [first, end) as a range of the text.
    TextRange range(std::size_t first, std::size_t end) const { return {{starts[first]}, {starts[end]}}; }
    std::u32string_view token(std::size_t i) const { return words(i, i + 1); }
    std::u32string_view words(std::size_t first, std::size_t end) const {
        return std::u32string_view(text).substr(static_cast<std::size_t>(starts[first]),
                                                static_cast<std::size_t>(starts[end] - starts[first]));
    }
};

/// Paragraphs one behind the other, each ended by a line feed, which is a token of its own.
TokenRow token_row(const std::vector<std::u32string>& paragraphs, TokenNumbers& numbers);

/// Tokens [first, end) of a row as one by themselves, without paragraphs.
TokenRow part_of(const TokenRow& row, std::size_t first, std::size_t end);

}  // namespace banxin
