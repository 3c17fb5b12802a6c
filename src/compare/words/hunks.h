#pragma once

#include <vector>

#include "compare/words/token_row.h"

namespace banxin {

/// Of what does not belong to a move.
inline constexpr std::size_t kNoMove = static_cast<std::size_t>(-1);

/// Tokens [a, a_end) of the old row that gave way to [b, b_end) of the new one.
struct Hunk {
    std::size_t a = 0;
    std::size_t a_end = 0;
    std::size_t b = 0;
    std::size_t b_end = 0;
    std::size_t move = kNoMove;

    bool strikes() const { return a < a_end; }
    bool adds() const { return b < b_end; }
    bool is_plain() const { return move == kNoMove; }
};

/// The two versions of a text.
struct RowPair {
    TokenRow before;
    TokenRow after;
};

/// How the tokens of two rows belong together.
struct RowWay {
    std::vector<std::size_t> partners;      ///< Of the old tokens, rising; or kNoPartner.
    std::vector<std::size_t> before_moves;  ///< The move that an old token belongs to; or kNoMove.
    std::vector<std::size_t> after_moves;
};

/// What has no partner, in order: a hunk belongs to one move or to none.
std::vector<Hunk> hunks_of(const RowWay& way);

// Where else a hunk that only strikes, or only adds, might be told to stand: `-2` is two tokens to the left. Equal
// texts come out. 0 is always among them; hunks beside it are not touched.
std::vector<long> slides_of(const std::vector<Hunk>& hunks, std::size_t number, const RowPair& rows);

Hunk slid(const Hunk& hunk, long by);

/// Lets every such hunk slide to where a reader would say that it begins and ends: whole paragraphs, whole sentences,
/// up to a pause.
void settle_hunks(std::vector<Hunk>& hunks, const RowPair& rows);

}  // namespace banxin
