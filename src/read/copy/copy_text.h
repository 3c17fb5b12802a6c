#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// What a stretch of copy is to its story.
enum class CopyKind { head, paragraph, crosshead, list_item, quote, facts, caption, credit };

/// A stretch of a manuscript's text, its lines joined, every character with the byte where it was written.
struct CopyPiece {
    CopyKind kind = CopyKind::paragraph;
    std::u32string text;
    std::vector<std::size_t> bytes;  ///< One a character, ascending.
    std::size_t dateline = 0;        ///< Characters of a dateline that starts it.
};

/// A manuscript as the rules of copy see it.
struct CopyText {
    std::string_view source;  ///< The whole file, clean (read/text/source_text.h).
    std::vector<CopyPiece> pieces;
};

/// Whether a piece runs in the columns, where a space between Han is never meant.
constexpr bool runs_on(CopyKind kind) {
    return kind == CopyKind::paragraph || kind == CopyKind::list_item || kind == CopyKind::facts;
}

}  // namespace banxin
