#include "compare/words/token_row.h"

#include "compare/words/tokens.h"

namespace banxin {
namespace {

void append_token(TokenRow& row, std::u32string_view token, TokenNumbers& numbers) {
    row.numbers.push_back(numbers.of(token));
    row.text += token;
    row.starts.push_back(static_cast<int>(row.text.size()));
}

}  // namespace

std::uint32_t TokenNumbers::of(std::u32string_view token) {
    const auto found = numbers_.find(token);
    if (found != numbers_.end()) return found->second;
    const auto number = static_cast<std::uint32_t>(numbers_.size());
    numbers_.emplace(token, number);
    return number;
}

TokenRow token_row(const std::vector<std::u32string>& paragraphs, TokenNumbers& numbers) {
    TokenRow row;
    row.starts.push_back(0);
    for (const std::u32string& paragraph : paragraphs) {
        row.paragraphs.push_back(row.size());
        for (const std::u32string_view token : tokens_of(paragraph)) append_token(row, token, numbers);
        append_token(row, U"\n", numbers);
    }
    row.paragraphs.push_back(row.size());
    return row;
}

TokenRow part_of(const TokenRow& row, std::size_t first, std::size_t end) {
    TokenRow part{std::u32string(row.words(first, end)), {}, {0}, {}};
    for (std::size_t i = first; i < end; ++i) {
        part.numbers.push_back(row.numbers[i]);
        part.starts.push_back(row.starts[i + 1] - row.starts[first]);
    }
    return part;
}

}  // namespace banxin
