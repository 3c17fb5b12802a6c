// Marks written twice: ，， 。。 ，。 ““. What is written twice on purpose is left alone: ！！ ？！ …… —— and, as an
// ellipsis that was typed, three stops. The same mark twice is mended by taking one out; of two different ones only the
// editor knows which was meant.
#include <algorithm>

#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"

namespace banxin {
namespace {

constexpr CopyView kPauses = U"，。、；：,;";
constexpr CopyView kQuotes = U"“”‘’";

/// How many characters of a run of marks start here; less than two are no run.
std::size_t run_length(CopyView text, std::size_t first) {
    if (is_one_of(text[first], kQuotes)) {
        std::size_t end = first;
        while (end < text.size() && text[end] == text[first]) ++end;
        return end - first;
    }
    std::size_t end = first;
    while (end < text.size() && is_one_of(text[end], kPauses)) ++end;
    return end - first;
}

bool is_doubled(CopyView run) {
    if (run.size() < 2) return false;
    const bool stops = std::all_of(run.begin(), run.end(), [](char32_t c) { return c == U'。'; });
    const bool western = std::none_of(run.begin(), run.end(), [](char32_t c) { return c > 0x7F; });
    return !western && (!stops || run.size() == 2);
}

}  // namespace

void find_doubled_marks(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) {
        const CopyView text = piece.text;
        for (std::size_t first = 0; first < text.size();) {
            const std::size_t length = run_length(text, first);
            const CopyView run = text.substr(first, length);
            if (is_doubled(run)) {
                const bool alike = std::all_of(run.begin(), run.end(), [&](char32_t c) { return c == run.front(); });
                CopyFinding finding{CopyRule::doubled_mark, piece.bytes[first],
                                    phrase("marks are doubled: {}", ticked(run)),
                                    alike ? phrase("write {}", ticked(run.front())) : phrase("keep one of them")};
                if (alike)
                    finding.mend = Mend{piece.bytes[first + 1], byte_after(piece, first + length - 1), std::string()};
                desk.found.push_back(std::move(finding));
            }
            first += std::max<std::size_t>(length, 1);
        }
    }
}

}  // namespace banxin
