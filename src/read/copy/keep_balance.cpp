#include "read/copy/keep_balance.h"

#include <algorithm>
#include <span>

#include "base/unicode.h"
#include "read/copy/copy_characters.h"

namespace banxin {
namespace {

constexpr CopyView kEnclosingOpeners = U"“‘（(《〈「『【〔[〖";
constexpr CopyView kEnclosingClosers = U"”’）)》〉」』】〕]〗";

/// A mark that closes, as the one that opens; full width and half width are one.
char32_t opener_of(char32_t c) {
    const std::size_t at = kEnclosingClosers.find(c);
    const char32_t open = at == CopyView::npos ? c : kEnclosingOpeners[at];
    return open == U'(' ? U'（' : open;
}

bool mends_marks(const CopyFinding& finding) {
    return finding.mend && (finding.rule == CopyRule::doubled_mark || finding.rule == CopyRule::straight_quote ||
                            finding.rule == CopyRule::half_width_mark);
}

/// The findings of a piece.
using Found = std::span<CopyFinding>;

/// A piece's text with its mends made.
std::u32string mended(const CopyPiece& piece, Found found) {
    std::u32string text;
    std::size_t done = 0;
    std::size_t i = 0;
    for (const CopyFinding& finding : found) {
        if (!finding.mend || finding.mend->first < done) continue;
        while (i < piece.text.size() && piece.bytes[i] < finding.mend->first) text += piece.text[i++];
        text += to_utf32(finding.mend->instead);
        done = finding.mend->end;
        while (i < piece.text.size() && piece.bytes[i] < done) ++i;
    }
    return text.append(piece.text, i);
}

Found found_in(const CopyPiece& piece, CopyFindings& found) {
    if (piece.bytes.empty()) return {};
    const auto by_byte = [](const CopyFinding& finding, std::size_t byte) { return finding.byte < byte; };
    const auto first = std::lower_bound(found.begin(), found.end(), piece.bytes.front(), by_byte);
    const auto end = std::lower_bound(first, found.end(), piece.bytes.back() + 1, by_byte);
    return {first, end};
}

}  // namespace

bool is_balanced(std::u32string_view text) {
    std::u32string open;
    for (const char32_t c : text) {
        const bool closes = is_one_of(c, kEnclosingClosers) || (c == U'"' && !open.empty() && open.back() == U'"');
        if (closes && (open.empty() || open.back() != opener_of(c))) return false;
        if (closes) {
            open.pop_back();
        } else if (c == U'"' || is_one_of(c, kEnclosingOpeners)) {
            open += opener_of(c);
        }
    }
    return open.empty();
}

void keep_balance(const CopyText& copy, CopyFindings& found) {
    for (const CopyPiece& piece : copy.pieces) {
        const Found here = found_in(piece, found);
        if (std::none_of(here.begin(), here.end(), mends_marks) || !is_balanced(piece.text)) continue;
        if (is_balanced(mended(piece, here))) continue;
        for (CopyFinding& finding : here) {
            if (mends_marks(finding)) finding.mend.reset();
        }
    }
}

}  // namespace banxin
