#include "compare/words/text_edits.h"

#include <algorithm>

#include "base/unicode.h"
#include "compare/words/common_way.h"
#include "compare/words/moved_runs.h"
#include "compare/words/paragraph_moves.h"

namespace banxin {
namespace {

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

/// Tokens [first, end) that belong to no move.
std::vector<std::size_t> unmoved(const std::vector<std::size_t>& moves, std::size_t first, std::size_t end) {
    std::vector<std::size_t> places;
    for (std::size_t i = first; i < end; ++i) {
        if (moves[i] == kNoMove) places.push_back(i);
    }
    return places;
}

std::vector<std::uint32_t> numbers_at(const TokenRow& row, const std::vector<std::size_t>& places) {
    std::vector<std::uint32_t> numbers;
    for (const std::size_t place : places) numbers.push_back(row.numbers[place]);
    return numbers;
}

class TextComparison {
  public:
    explicit TextComparison(const std::vector<TextPair>& pairs) {
        for (const TextPair& pair : pairs)
            paragraphs_.push_back({in_code_points(pair.before), in_code_points(pair.after), pair.prose});
        for (const ParagraphsOfText& text : paragraphs_) {
            texts_.push_back({{token_row(text.before, numbers_), token_row(text.after, numbers_)}, {}, text.prose});
            const RowPair& rows = texts_.back().rows;
            ways_.push_back({std::vector(rows.before.size(), kNoPartner), std::vector(rows.before.size(), kNoMove),
                             std::vector(rows.after.size(), kNoMove)});
        }
    }

    TextDifferences compare() {
        const ParagraphMatches matches = match_paragraphs(paragraphs_);
        for (std::size_t i = 0; i < matches.moved.size(); ++i) label(matches.moved[i], i);
        join_anchors(matches.anchors);
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            texts_[i].hunks = hunks_of(ways_[i]);
            settle_hunks(texts_[i].hunks, texts_[i].rows);
        }
        const std::size_t moves = name_moved_runs(texts_, matches.moved.size());
        TextDifferences differences{{}, std::vector<TextMove>(moves)};
        for (std::size_t i = 0; i < texts_.size(); ++i) differences.edits.push_back(edits_of(i, differences.moves));
        for (std::size_t i = 0; i < matches.moved.size(); ++i) differences.moves[i].mended = mended(matches.moved[i]);
        return differences;
    }

  private:
    void label(const ParagraphPair& pair, std::size_t move) {
        const auto mark = [move](std::vector<std::size_t>& labels, const TokenRow& row, std::size_t paragraph) {
            std::fill(labels.begin() + static_cast<long>(row.paragraphs[paragraph]),
                      labels.begin() + static_cast<long>(row.paragraphs[paragraph + 1]), move);
        };
        mark(ways_[pair.before.text].before_moves, texts_[pair.before.text].rows.before, pair.before.paragraph);
        mark(ways_[pair.after.text].after_moves, texts_[pair.after.text].rows.after, pair.after.paragraph);
    }

    /// Anchors and what stands between them.
    void join_anchors(const std::vector<ParagraphPair>& anchors) {
        auto anchor = anchors.begin();
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            const RowPair& rows = texts_[i].rows;
            std::size_t a = 0;
            std::size_t b = 0;
            for (; anchor != anchors.end() && anchor->before.text == i; ++anchor) {
                const std::size_t a_end = rows.before.paragraphs[anchor->before.paragraph];
                const std::size_t b_end = rows.after.paragraphs[anchor->after.paragraph];
                compare_between(i, {a, a_end, b, b_end});
                a = rows.before.paragraphs[anchor->before.paragraph + 1];
                b = rows.after.paragraphs[anchor->after.paragraph + 1];
                for (std::size_t token = a_end; token < a; ++token) ways_[i].partners[token] = b_end + token - a_end;
            }
            compare_between(i, {a, rows.before.size(), b, rows.after.size()});
        }
    }

    /// The shortest way through tokens that belong to no move.
    void compare_between(std::size_t text, const Hunk& all) {
        RowWay& way = ways_[text];
        const auto before = unmoved(way.before_moves, all.a, all.a_end);
        const auto after = unmoved(way.after_moves, all.b, all.b_end);
        const auto found =
            common_way(numbers_at(texts_[text].rows.before, before), numbers_at(texts_[text].rows.after, after));
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (found[i] != kNoPartner) way.partners[before[i]] = after[found[i]];
        }
    }

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
    std::vector<ComparedRows> texts_;
    std::vector<RowWay> ways_;
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
