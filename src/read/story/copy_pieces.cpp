#include "read/story/copy_pieces.h"

#include <utility>

#include "read/story/dateline.h"
#include "read/story/head_copy.h"

namespace banxin {
namespace {

CopyKind copy_kind(BlockKind kind) {
    switch (kind) {
        case BlockKind::crosshead:
            return CopyKind::crosshead;
        case BlockKind::list_item:
            return CopyKind::list_item;
        case BlockKind::quote:
            return CopyKind::quote;
        case BlockKind::credit:
            return CopyKind::credit;
        default:
            return CopyKind::paragraph;
    }
}

}  // namespace

void add_blocks(CopyText& copy, const std::vector<MarkdownBlock>& blocks, CopyPlace place) {
    for (const MarkdownBlock& block : blocks) {
        if (block.text.empty()) continue;
        CopyPiece piece;
        piece.kind = place == CopyPlace::facts ? CopyKind::facts : copy_kind(block.kind);
        for (const StyledCharacter& c : block.text) {
            piece.text += c.character;
            piece.bytes.push_back(c.byte);
        }
        if (piece.kind == CopyKind::paragraph) piece.dateline = dateline_length(piece.text);
        copy.pieces.push_back(std::move(piece));
    }
}

void add_captions(CopyText& copy, const std::vector<MarkdownPicture>& pictures) {
    for (const MarkdownPicture& picture : pictures) {
        CopyPiece piece = written_piece(CopyKind::caption, picture.caption, copy.source, picture.byte + 2);
        if (!piece.text.empty()) copy.pieces.push_back(std::move(piece));
    }
}

}  // namespace banxin
