#include "compare/words/text_edits.h"

#include <algorithm>
#include <limits>

#include "base/unicode.h"
#include "compare/words/common_way.h"
#include "compare/words/join_words.h"
#include "compare/words/moved_runs.h"
#include "compare/words/moved_sentences.h"
#include "compare/words/paragraph_ways.h"
#include "compare/words/tokens.h"

namespace banxin {
namespace {

constexpr std::size_t kAnyNumber = std::numeric_limits<std::size_t>::max();

std::vector<std::u32string> in_code_points(const std::vector<std::string>& paragraphs) {
    std::vector<std::u32string> all;
    for (const std::string& paragraph : paragraphs) all.push_back(to_utf32(paragraph));
    return all;
}

TextEdit edit_of(const Hunk& hunk, const RowPair& rows) {
    TextEdit edit{rows.before.range(hunk.a, hunk.a_end), rows.after.range(hunk.b, hunk.b_end),
                  to_utf8(rows.before.words(hunk.a, hunk.a_end)), to_utf8(rows.after.words(hunk.b, hunk.b_end))};
    if (!hunk.is_plain()) edit.move = hunk.move;
    return edit;
}

class TextComparison {
  public:
    explicit TextComparison(const std::vector<TextPair>& pairs) {
        for (const TextPair& pair : pairs)
            paragraphs_.push_back({in_code_points(pair.before), in_code_points(pair.after), pair.prose});
        for (const ParagraphsOfText& text : paragraphs_)
            rows_.push_back({token_row(text.before, numbers_), token_row(text.after, numbers_)});
    }

    TextDifferences compare() {
        JudgedMatches judged = worthwhile(match_paragraphs(paragraphs_), rows_);
        const ParagraphMatches matches = with_moved_sentences(std::move(judged.matches), text_rows());
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            texts_.push_back({rows_[i], hunks_of(way_through(i, rows_[i], matches)), paragraphs_[i].prose});
            settle_hunks(texts_[i].hunks, texts_[i].rows);
        }
        TextDifferences differences{{}, moves_of(name_moved_runs(texts_, matches.moves()))};
        join_all_words(differences.moves, judged.least);
        for (const ComparedRows& text : texts_) differences.edits.push_back(edits_of(text));
        return differences;
    }

  private:
    std::vector<TextRows> text_rows() const {
        std::vector<TextRows> texts;
        for (std::size_t i = 0; i < rows_.size(); ++i) texts.push_back({rows_[i], paragraphs_[i].prose});
        return texts;
    }

    /// The end of a move in one of the texts.
    struct MoveEnd {
        std::size_t text = 0;
        TokenSpan span;
    };

    static TextStretch stretch_of(const TokenRow& row, const MoveEnd& end) {
        return {end.text, row.range(end.span.first, end.span.end)};
    }

    std::vector<TextMove> moves_of(std::size_t count) const {
        std::vector<MoveEnd> from(count);
        std::vector<MoveEnd> to(count);
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            for (const Hunk& hunk : texts_[i].hunks) {
                if (hunk.is_plain()) continue;
                (hunk.strikes() ? from : to)[hunk.move] =
                    hunk.strikes() ? MoveEnd{i, {hunk.a, hunk.a_end}} : MoveEnd{i, {hunk.b, hunk.b_end}};
            }
        }
        std::vector<TextMove> moves;
        for (std::size_t i = 0; i < count; ++i) moves.push_back(move_of(from[i], to[i]));
        return moves;
    }

    TextMove move_of(const MoveEnd& from, const MoveEnd& to) const {
        const TokenRow& before = rows_[from.text].before;
        const TokenRow& after = rows_[to.text].after;
        return {stretch_of(before, from), stretch_of(after, to),
                mended({part_of(before, from.span.first, from.span.end), part_of(after, to.span.first, to.span.end)})};
    }

    static std::vector<TextEdit> mended(const RowPair& rows) {
        const RowWay way{common_way(rows.before.numbers, rows.after.numbers), std::vector(rows.before.size(), kNoMove),
                         std::vector(rows.after.size(), kNoMove)};
        std::vector<Hunk> hunks = hunks_of(way);
        settle_hunks(hunks, rows);
        std::vector<TextEdit> edits;
        for (const Hunk& hunk : hunks) edits.push_back(edit_of(hunk, rows));
        return edits;
    }

    /// Of prose as far as that tells a fifth more than the least that would do, and no more.
    void join_all_words(const std::vector<TextMove>& moves, const std::vector<std::size_t>& least) {
        std::vector<std::size_t> mended(texts_.size(), 0);
        for (const TextMove& move : moves) {
            for (const TextEdit& edit : move.mended)
                mended[move.to.text] += tokens_in(edit.struck) + tokens_in(edit.added);
        }
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            const std::size_t allowed = least[i] * 12 / 10;
            const std::size_t most = texts_[i].prose ? allowed - std::min(allowed, mended[i]) : kAnyNumber;
            join_words(texts_[i].hunks, texts_[i].rows, most);
        }
    }

    static std::size_t tokens_in(const std::string& words) { return tokens_of(to_utf32(words)).size(); }

    static std::vector<TextEdit> edits_of(const ComparedRows& text) {
        std::vector<TextEdit> edits;
        for (const Hunk& hunk : text.hunks) edits.push_back(edit_of(hunk, text.rows));
        return edits;
    }

    std::vector<ParagraphsOfText> paragraphs_;
    TokenNumbers numbers_;
    std::vector<RowPair> rows_;
    std::vector<ComparedRows> texts_;
};

}  // namespace

TextDifferences text_differences(const std::vector<TextPair>& pairs) {
    return TextComparison(pairs).compare();
}

std::u32string whole_text(const std::vector<std::string>& paragraphs) {
    std::u32string text;
    for (const std::string& paragraph : paragraphs) text += to_utf32(paragraph) + U'\n';
    return text;
}

std::u32string apply_edits(std::u32string_view before, const std::vector<TextEdit>& edits) {
    std::u32string after;
    std::size_t at = 0;
    for (const TextEdit& edit : edits) {
        after += before.substr(at, static_cast<std::size_t>(edit.before.from.value) - at);
        after += to_utf32(edit.added);
        at = static_cast<std::size_t>(edit.before.until.value);
    }
    after += before.substr(at);
    return after;
}

}  // namespace banxin
