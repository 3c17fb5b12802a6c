#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/story/markdown.h"

namespace banxin {

enum class FenceKind { facts, pull };

/// What stands between `::: facts Title` and `:::`.
struct FencedText {
    FenceKind kind = FenceKind::facts;
    std::string title;
    std::size_t fence = 0;  ///< Byte of its opening line.
    ByteRange text;
};

/// A manuscript's body in two heaps: what runs in the columns, and what stands beside it.
struct SplitBody {
    std::vector<ByteRange> running;
    std::vector<FencedText> fenced;
};

// Splits the body, which starts at byte `start`, at lines of three colons.
//
// Findings: `unknown-aside` for a word other than facts and pull, `aside-open` for a fence that is not closed,
//           `aside-twice` for a second one of a kind.
SplitBody split_body(const SourceText& source, std::size_t start, Findings& findings);

/// Takes the quote that ends with `{.pull}` out of the blocks; its text without the mark, and where it stands.
struct MarkedQuote {
    std::string words;
    std::size_t byte = 0;
};
std::optional<MarkedQuote> take_marked_quote(std::vector<MarkdownBlock>& blocks);

}  // namespace banxin
