#include "compare/words/paragraph_ways.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "compare/words/common_way.h"

namespace banxin {
namespace {

using Tokens = std::span<const std::uint32_t>;

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

void label(std::vector<std::size_t>& labels, const TokenRow& row, std::size_t paragraph, std::size_t move) {
    std::fill(labels.begin() + static_cast<long>(row.paragraphs[paragraph]),
              labels.begin() + static_cast<long>(row.paragraphs[paragraph + 1]), move);
}

/// The shortest way through tokens of a stretch that belong to no move.
void join_between(RowWay& way, const RowPair& rows, const Hunk& all) {
    const auto before = unmoved(way.before_moves, all.a, all.a_end);
    const auto after = unmoved(way.after_moves, all.b, all.b_end);
    const auto found = common_way(numbers_at(rows.before, before), numbers_at(rows.after, after));
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::size_t place = before[i];
        const std::size_t partner = found[i];
        if (partner != kNoPartner) way.partners[place] = after[partner];
    }
}

Tokens paragraph_of(const TokenRow& row, std::size_t paragraph) {
    return Tokens(row.numbers)
        .subspan(row.paragraphs[paragraph], row.paragraphs[paragraph + 1] - row.paragraphs[paragraph]);
}

std::size_t partnerless(const std::vector<std::size_t>& partners) {
    return static_cast<std::size_t>(std::count(partners.begin(), partners.end(), kNoPartner));
}

/// Tokens that differ between two rows on the shortest way.
std::size_t difference(Tokens before, Tokens after) {
    const std::size_t struck = partnerless(common_way(before, after));
    return struck + after.size() - (before.size() - struck);
}

/// Tokens that a reader is told to be struck or added, but for the ends of moves.
std::size_t told(const RowWay& way) {
    std::size_t kept = 0;
    std::size_t told = 0;
    for (std::size_t i = 0; i < way.partners.size(); ++i) {
        kept += way.partners[i] == kNoPartner ? 0 : 1;
        told += way.partners[i] == kNoPartner && way.before_moves[i] == kNoMove ? 1 : 0;
    }
    const auto unmoved_after = std::count(way.after_moves.begin(), way.after_moves.end(), kNoMove);
    return told + static_cast<std::size_t>(unmoved_after) - kept;
}

class MatchJudge {
  public:
    MatchJudge(const ParagraphMatches& matches, const std::vector<RowPair>& texts) : matches_(matches), texts_(texts) {}

    /// Tokens told with the matches.
    std::size_t told_with(std::size_t text) const {
        return told(way_through(text, texts_[text], matches_)) + mended_in(text);
    }

    /// Tokens told without those within the text.
    std::size_t told_without(std::size_t text) const {
        ParagraphMatches without;
        std::copy_if(matches_.moved.begin(), matches_.moved.end(), std::back_inserter(without.moved),
                     [](const ParagraphPair& pair) { return pair.before.text != pair.after.text; });
        return told(way_through(text, texts_[text], without));
    }

  private:
    /// On the way from one place of the text to another.
    std::size_t mended_in(std::size_t text) const {
        std::size_t mended = 0;
        for (const ParagraphPair& pair : matches_.moved) {
            if (pair.before.text != text || pair.after.text != text) continue;
            mended += difference(paragraph_of(texts_[text].before, pair.before.paragraph),
                                 paragraph_of(texts_[text].after, pair.after.paragraph));
        }
        return mended;
    }

    const ParagraphMatches& matches_;
    const std::vector<RowPair>& texts_;
};

}  // namespace

RowWay way_through(std::size_t text, const RowPair& rows, const ParagraphMatches& matches) {
    RowWay way{std::vector(rows.before.size(), kNoPartner), std::vector(rows.before.size(), kNoMove),
               std::vector(rows.after.size(), kNoMove)};
    for (std::size_t i = 0; i < matches.moved.size(); ++i) {
        const ParagraphPair& pair = matches.moved[i];
        if (pair.before.text == text) label(way.before_moves, rows.before, pair.before.paragraph, i);
        if (pair.after.text == text) label(way.after_moves, rows.after, pair.after.paragraph, i);
    }
    std::size_t a = 0;
    std::size_t b = 0;
    for (const ParagraphPair& anchor : matches.anchors) {
        if (anchor.before.text != text) continue;
        const std::size_t a_end = rows.before.paragraphs[anchor.before.paragraph];
        const std::size_t b_end = rows.after.paragraphs[anchor.after.paragraph];
        join_between(way, rows, {a, a_end, b, b_end});
        a = rows.before.paragraphs[anchor.before.paragraph + 1];
        b = rows.after.paragraphs[anchor.after.paragraph + 1];
        for (std::size_t token = a_end; token < a; ++token) way.partners[token] = b_end + token - a_end;
    }
    join_between(way, rows, {a, rows.before.size(), b, rows.after.size()});
    return way;
}

JudgedMatches worthwhile(ParagraphMatches matches, const std::vector<RowPair>& texts) {
    std::vector<bool> is_worthwhile;
    std::vector<std::size_t> least;
    const MatchJudge judge(matches, texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::size_t with = judge.told_with(i);
        least.push_back(with == 0 ? 0 : judge.told_without(i));
        is_worthwhile.push_back(with * 10 <= least.back() * 12);
    }
    const auto is_worthless = [&](const ParagraphPair& pair) {
        return pair.before.text == pair.after.text && !is_worthwhile[pair.before.text];
    };
    ParagraphMatches kept = matches;
    std::erase_if(kept.anchors, is_worthless);
    std::erase_if(kept.moved, is_worthless);
    return {std::move(kept), std::move(least)};
}

}  // namespace banxin
