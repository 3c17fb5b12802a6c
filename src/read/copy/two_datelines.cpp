// Two datelines of one story written in two ways: 本报讯（记者 林见山） above, 【本报讯】 below. Their form is the
// marks round them; names and dates do not count.
#include <optional>

#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"

namespace banxin {
namespace {

std::u32string form_of_dateline(const CopyPiece& piece) {
    std::u32string form;
    for (std::size_t i = 0; i < piece.dateline; ++i) {
        if (is_one_of(piece.text[i], U"（）()【】[]〔〕＝=：:")) form += piece.text[i];
    }
    return form;
}

}  // namespace

void find_two_datelines(const CopyText& copy, CopyDesk desk) {
    std::optional<std::u32string> first;
    for (const CopyPiece& piece : copy.pieces) {
        if (piece.dateline == 0) continue;
        const std::u32string form = form_of_dateline(piece);
        if (!first) first = form;
        if (form == *first) continue;
        desk.found.push_back({CopyRule::two_datelines, piece.bytes.front(),
                              phrase("the dateline {} is written in another way than the story's first",
                                     ticked(CopyView(piece.text).substr(0, piece.dateline))),
                              phrase("write both in one form")});
    }
}

}  // namespace banxin
