#include "compare/words/text_edits.h"

#include <algorithm>
#include <limits>

#include "base/unicode.h"
#include "compare/words/common_way.h"
#include "compare/words/join_words.h"
#include "compare/words/moved_runs.h"
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
        const JudgedMatches judged = worthwhile(match_paragraphs(paragraphs_), rows_);
        const ParagraphMatches& matches = judged.matches;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            texts_.push_back({rows_[i], hunks_of(way_through(i, rows_[i], matches)), paragraphs_[i].prose});
            settle_hunks(texts_[i].hunks, texts_[i].rows);
        }
        const std::size_t moves = name_moved_runs(texts_, matches.moved.size());
        TextDifferences differences{{}, std::vector<TextMove>(moves)};
        for (std::size_t i = 0; i < matches.moved.size(); ++i) differences.moves[i].mended = mended(matches.moved[i]);
        join_all_words(differences.moves, matches, judged.least);
        for (std::size_t i = 0; i < texts_.size(); ++i) differences.edits.push_back(edits_of(i, differences.moves));
        return differences;
    }

  private:
    /// Of prose as far as that tells a fifth more than the least that would do, and no more.
    void join_all_words(const std::vector<TextMove>& moves, const ParagraphMatches& matches,
                        const std::vector<std::size_t>& least) {
        std::vector<std::size_t> mended(texts_.size(), 0);
        for (std::size_t i = 0; i < matches.moved.size(); ++i) {
            for (const TextEdit& edit : moves[i].mended)
                mended[matches.moved[i].after.text] += tokens_in(edit.struck) + tokens_in(edit.added);
        }
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            const std::size_t allowed = least[i] * 12 / 10;
            const std::size_t most = texts_[i].prose ? allowed - std::min(allowed, mended[i]) : kAnyNumber;
            join_words(texts_[i].hunks, texts_[i].rows, most);
        }
    }

    static std::size_t tokens_in(const std::string& words) { return tokens_of(to_utf32(words)).size(); }

    std::vector<TextEdit> edits_of(std::size_t text, std::vector<TextMove>& moves) const {
        std::vector<TextEdit> edits;
        for (const Hunk& hunk : texts_[text].hunks) {
            edits.push_back(edit_of(hunk, texts_[text].rows));
            if (hunk.is_plain()) continue;
            if (hunk.strikes()) {
                moves[hunk.move].from = {text, edits.back().before};
            } else {
                moves[hunk.move].to = {text, edits.back().after};
            }
        }
        return edits;
    }

    std::vector<TextEdit> mended(const ParagraphPair& pair) {
        const RowPair rows{
            token_row({paragraphs_[pair.before.text].before[pair.before.paragraph]}, numbers_),
            token_row({paragraphs_[pair.after.text].after[pair.after.paragraph]}, numbers_),
        };
        const RowWay way{common_way(rows.before.numbers, rows.after.numbers), std::vector(rows.before.size(), kNoMove),
                         std::vector(rows.after.size(), kNoMove)};
        std::vector<Hunk> hunks = hunks_of(way);
        settle_hunks(hunks, rows);
        std::vector<TextEdit> edits;
        for (const Hunk& hunk : hunks) edits.push_back(edit_of(hunk, rows));
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
