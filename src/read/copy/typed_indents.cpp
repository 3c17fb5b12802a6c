// Indents typed with U+3000. The engine indents by itself and drops them at a paragraph's start. In the midst of a
// paragraph they say that the writer meant a new one and left no empty line, so that two are set as one: that one is
// mended by the empty line.
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"

namespace banxin {
namespace {

constexpr std::string_view kWideSpace = "\xE3\x80\x80";

/// Where the white that ends at a byte starts in its line; the byte itself when there is none.
std::size_t start_of_white(std::string_view source, std::size_t byte) {
    std::size_t start = byte;
    while (start > 0) {
        if (source[start - 1] == ' ' || source[start - 1] == '\t') {
            start -= 1;
        } else if (start >= kWideSpace.size() && source.substr(start - 3, 3) == kWideSpace) {
            start -= kWideSpace.size();
        } else {
            break;
        }
    }
    return start;
}

/// The indent before a piece's first character.
void find_at_start(const CopyText& copy, const CopyPiece& piece, CopyDesk desk) {
    const std::size_t text = piece.bytes.front();
    const std::size_t white = start_of_white(copy.source, text);
    const std::size_t first = copy.source.substr(white, text - white).find(kWideSpace);
    if (first == std::string_view::npos) return;
    desk.found.push_back({CopyRule::typed_indent, white + first, phrase("an indent is typed with full-width spaces"),
                          phrase("delete it: paragraphs are indented by the house's style"),
                          Mend{white + first, text, {}}});
}

/// The indents of lines inside it.
void find_inside(const CopyText& copy, const CopyPiece& piece, CopyDesk desk) {
    for (std::size_t i = 1; i < piece.text.size(); ++i) {
        const std::size_t byte = piece.bytes[i];
        if (piece.text[i] != U'\u3000' || byte == 0 || copy.source[byte - 1] != '\n') continue;
        std::size_t text = i;
        while (text + 1 < piece.text.size() && is_copy_space(piece.text[text])) ++text;
        CopyFinding finding{CopyRule::typed_indent, byte,
                            phrase("a new paragraph is typed here without an empty line above it"),
                            phrase("leave a line empty between paragraphs: these two are set as one")};
        if (piece.kind == CopyKind::paragraph) finding.mend = Mend{byte, piece.bytes[text], "\n"};
        desk.found.push_back(std::move(finding));
        i = text;
    }
}

}  // namespace

void find_typed_indents(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) {
        if (piece.text.empty() || piece.kind == CopyKind::head || piece.kind == CopyKind::caption) continue;
        find_at_start(copy, piece, desk);
        find_inside(copy, piece, desk);
    }
}

}  // namespace banxin
