// Dots and dashes as a keyboard has them: ... and 。。。 for ……, -- for ——.
//
// A run is Chinese when Han stands before it or after it; 2019--2024 and a line of English keep theirs.
#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"
#include "read/copy/foreign_text.h"

namespace banxin {
namespace {

/// What is typed, how often at least, and what was meant.
struct TypedRun {
    CopyRule rule;
    CopyView marks;  ///< Any one of them, all alike in a run.
    std::size_t least;
    CopyView meant;
};

bool is_chinese_place(CopyView text, std::size_t first, std::size_t end) {
    return is_han_before(text, first) || is_han_from(text, end);
}

void find_run(const CopyPiece& piece, const TypedRun& run, CopyDesk desk) {
    const CopyView text = piece.text;
    const std::vector<bool> foreign = foreign_text(text);
    for (std::size_t first = 0; first < text.size();) {
        std::size_t end = first + 1;
        if (is_one_of(text[first], run.marks) && !foreign[first]) {
            while (end < text.size() && text[end] == text[first] && !foreign[end]) ++end;
            if (end - first >= run.least && is_chinese_place(text, first, end)) {
                desk.found.push_back(
                    {run.rule, piece.bytes[first],
                     phrase("{} stands for {}", ticked(text.substr(first, end - first)), ticked(run.meant)),
                     phrase("write {}", ticked(run.meant)),
                     Mend{piece.bytes[first], byte_after(piece, end - 1), to_utf8(std::u32string(run.meant))}});
            }
        }
        first = end;
    }
}

}  // namespace

void find_typed_dots(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) {
        find_run(piece, {CopyRule::typed_dots, U".", 2, U"……"}, desk);
        find_run(piece, {CopyRule::typed_dots, U"。．·", 3, U"……"}, desk);
    }
}

void find_typed_dashes(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) find_run(piece, {CopyRule::typed_dash, U"-－", 2, U"——"}, desk);
}

}  // namespace banxin
