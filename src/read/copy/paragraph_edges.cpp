// How paragraphs begin and end.
//
// One that stops in the midst of a sentence was cut in two when it was pasted out of columns. A paragraph ends with a
// stop, a mark that leads on (：…… ——；) or what encloses; letters and figures at its end are an address or a
// telephone. Short ones without any mark are lines of verse, heads that nobody marked, signatures; but if the next
// paragraph goes on with a quotation or a closing mark, a short one is a broken one, too.
#include <algorithm>

#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"

namespace banxin {
namespace {

constexpr CopyView kInnerMarks = U"，。；：？！、,;:?!";
constexpr CopyView kClosing = U"，。、；：？！）】》〉」』”’…";
constexpr std::size_t kShortWithMarks = 10;
constexpr std::size_t kShortWithoutMarks = 20;
constexpr std::size_t kShortBeforeRest = 4;
constexpr std::size_t kShortVerse = 16;

bool is_signed(CopyView text) {
    constexpr CopyView kSignatures[] = {U"记者", U"記者", U"通讯员", U"通訊員", U"作者", U"编辑",
                                        U"編輯", U"供图", U"摄",     U"攝",     U"绘",   U"来源"};
    const std::size_t stop = text.find_last_of(U"。！？；");
    const CopyView rest = stop == CopyView::npos ? text : text.substr(stop + 1);
    return rest.size() <= 30 && std::any_of(std::begin(kSignatures), std::end(kSignatures), [&](CopyView word) {
               return rest.find(word) != CopyView::npos && rest.find_first_of(U"，：、") == CopyView::npos;
           });
}

bool goes_on(const CopyPiece& next) {
    return next.kind == CopyKind::paragraph && !next.text.empty() &&
           (is_one_of(next.text.front(), kClosing) || is_one_of(next.text.front(), U"“‘《「『"));
}

bool stops_short(const CopyPiece& piece, const CopyPiece* next) {
    const CopyView text = piece.text;
    const char32_t last = text.back();
    if (is_one_of(last, U"，、")) return text.size() >= kShortVerse;
    if (!is_copy_han(last) || is_signed(text)) return false;
    if (next != nullptr && goes_on(*next)) return text.size() >= kShortBeforeRest;
    const bool marked = text.find_first_of(kInnerMarks) != CopyView::npos;
    return text.size() >= (marked ? kShortWithMarks : kShortWithoutMarks);
}

}  // namespace

void find_open_paragraphs(const CopyText& copy, CopyDesk desk) {
    for (std::size_t i = 0; i < copy.pieces.size(); ++i) {
        const CopyPiece& piece = copy.pieces[i];
        const CopyPiece* next = i + 1 < copy.pieces.size() ? &copy.pieces[i + 1] : nullptr;
        if (piece.kind != CopyKind::paragraph || piece.text.empty() || !stops_short(piece, next)) continue;
        const std::size_t tail = piece.text.size() - std::min<std::size_t>(piece.text.size(), 5);
        desk.found.push_back(
            {CopyRule::paragraph_without_stop, piece.bytes.back(),
             phrase("a paragraph ends without a mark: …{}", to_utf8(piece.text.substr(tail))),
             next != nullptr && next->kind == CopyKind::paragraph
                 ? phrase("write its stop, or delete the empty line below it if the next paragraph goes on")
                 : phrase("write its stop")});
    }
}

void find_closing_starts(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) {
        const bool starts = piece.kind != CopyKind::head && !piece.text.empty() &&
                            is_one_of(piece.text.front(), kClosing.substr(0, kClosing.size() - 1));
        if (!starts) continue;
        desk.found.push_back({CopyRule::closing_mark_starts, piece.bytes.front(),
                              phrase("a paragraph starts with {}", ticked(piece.text.front())),
                              phrase("it belongs to the paragraph above: delete the empty line between them")});
    }
}

}  // namespace banxin
