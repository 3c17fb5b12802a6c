// Letters and figures in the width that the house does not write. A run is told once. What joins its figures goes with
// them: ３．５ and 10．5 have one dot, １０：３０ and ３：２ one colon, ３．２％ and 3.2％ one sign.
#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"
#include "read/copy/foreign_text.h"

namespace banxin {
namespace {

constexpr char32_t kToFullWidth = 0xFEE0;  ///< From ! to ！.

bool is_full_digit(char32_t c) {
    return c >= U'０' && c <= U'９';
}

bool is_full(char32_t c) {
    return is_full_digit(c) || (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

bool is_half(char32_t c) {
    return is_ascii_digit(c) || is_ascii_letter(c);
}

/// Which characters are told of, and what they become.
struct Widths {
    CopyRule rule;
    bool (*is_wrong)(char32_t);
    bool (*is_digit)(char32_t);
    char32_t dot;
    Wording words;
};

constexpr Widths kFull{CopyRule::full_width_letter, is_full, is_full_digit, U'．', wording_of("in full width")};
constexpr Widths kHalf{CopyRule::half_width_letter, is_half, is_ascii_digit, U'.', wording_of("in half width")};

/// Whether a full-width colon stands between the figures of a time or a score: １０：３０, but 图１：３０名.
bool joins_figures(CopyView text, std::size_t at) {
    if (text[at] != U'：' || at == 0 || at + 1 >= text.size()) return false;
    const auto is_figure = [](char32_t c) { return is_full_digit(c) || is_ascii_digit(c); };
    std::size_t first = at;
    std::size_t end = at + 1;
    while (first > 0 && is_figure(text[first - 1])) --first;
    while (end < text.size() && is_figure(text[end])) ++end;
    if (first == at || at - first > 2 || end == at + 1 || end - at > 3) return false;
    const bool is_label = first > 0 && is_one_of(text[first - 1], U"图圖表题題例注条條项項款附件之第步");
    const bool counts =
        end < text.size() && is_one_of(text[end], U"年月日号號个個名人位家户戶件条條项項次届屆元万萬亿億");
    return !is_label && !counts;
}

/// A full-width mark that goes with a figure before it.
bool goes_with_figure(CopyView text, std::size_t at, const Widths& widths) {
    if (widths.rule != CopyRule::full_width_letter || at == 0) return false;
    if (!is_full_digit(text[at - 1]) && !is_ascii_digit(text[at - 1])) return false;
    return text[at] == U'％' || joins_figures(text, at);
}

/// One past the run that starts at `first`.
std::size_t end_of_run(CopyView text, std::size_t first, const Widths& widths) {
    std::size_t end = first;
    while (end < text.size()) {
        const bool dot = text[end] == widths.dot && end > first && end + 1 < text.size() &&
                         widths.is_digit(text[end - 1]) && widths.is_digit(text[end + 1]);
        if (!widths.is_wrong(text[end]) && !dot && !goes_with_figure(text, end, widths)) break;
        ++end;
    }
    return end;
}

std::u32string turned(CopyView run, const Widths& widths) {
    std::u32string other;
    for (const char32_t c : run)
        other += widths.rule == CopyRule::full_width_letter ? c - kToFullWidth : c + kToFullWidth;
    return other;
}

void find_letters(const CopyPiece& piece, const Widths& widths, CopyDesk desk) {
    const CopyView text = piece.text;
    const std::vector<bool> foreign = foreign_text(text);
    for (std::size_t first = 0; first < text.size();) {
        const bool passed_over = is_common_han(text[first]) || foreign[first];
        const std::size_t end = passed_over ? first : end_of_run(text, first, widths);
        if (end > first) {
            const CopyView run = text.substr(first, end - first);
            const std::u32string meant = turned(run, widths);
            desk.found.push_back({widths.rule, piece.bytes[first],
                                  phrase("{} is written {}", ticked(run), phrase(widths.words)),
                                  phrase("this house writes {}", ticked(meant)),
                                  Mend{piece.bytes[first], byte_after(piece, end - 1), to_utf8(meant)}});
        }
        first = std::max(end, first + 1);
    }
}

}  // namespace

void find_full_width_letters(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) find_letters(piece, kFull, desk);
}

void find_half_width_letters(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) find_letters(piece, kHalf, desk);
}

}  // namespace banxin
