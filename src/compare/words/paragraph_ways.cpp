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

TokenSpan span_of(const TokenRow& row, std::size_t paragraph) {
    return {row.paragraphs[paragraph], row.paragraphs[paragraph + 1]};
}

void label(std::vector<std::size_t>& labels, const TokenSpan& span, std::size_t move) {
    std::fill(labels.begin() + static_cast<long>(span.first), labels.begin() + static_cast<long>(span.end), move);
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

Tokens tokens_in(const TokenRow& row, const TokenSpan& span) {
    return Tokens(row.numbers).subspan(span.first, span.count());
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

/// What was mended on the way from one place of a text to another.
std::size_t tokens_mended(std::size_t text, const RowPair& rows, const ParagraphMatches& matches) {
    std::size_t mended = 0;
    const auto add = [&](const TokenSpan& before, const TokenSpan& after) {
        mended += difference(tokens_in(rows.before, before), tokens_in(rows.after, after));
    };
    for (const ParagraphPair& pair : matches.moved) {
        if (pair.before.text == text && pair.after.text == text)
            add(span_of(rows.before, pair.before.paragraph), span_of(rows.after, pair.after.paragraph));
    }
    for (const SentencePair& pair : matches.sentences) {
        if (pair.text == text) add(pair.before, pair.after);
    }
    return mended;
}

/// Those that go from one text to another.
ParagraphMatches between_texts(const ParagraphMatches& matches) {
    ParagraphMatches some;
    std::copy_if(matches.moved.begin(), matches.moved.end(), std::back_inserter(some.moved),
                 [](const ParagraphPair& pair) { return pair.before.text != pair.after.text; });
    return some;
}

}  // namespace

RowWay way_through(std::size_t text, const RowPair& rows, const ParagraphMatches& matches) {
    RowWay way{std::vector(rows.before.size(), kNoPartner), std::vector(rows.before.size(), kNoMove),
               std::vector(rows.after.size(), kNoMove)};
    for (std::size_t i = 0; i < matches.moved.size(); ++i) {
        const ParagraphPair& pair = matches.moved[i];
        if (pair.before.text == text) label(way.before_moves, span_of(rows.before, pair.before.paragraph), i);
        if (pair.after.text == text) label(way.after_moves, span_of(rows.after, pair.after.paragraph), i);
    }
    for (std::size_t i = 0; i < matches.sentences.size(); ++i) {
        const SentencePair& pair = matches.sentences[i];
        if (pair.text != text) continue;
        label(way.before_moves, pair.before, matches.moved.size() + i);
        label(way.after_moves, pair.after, matches.moved.size() + i);
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

std::size_t tokens_told_with(std::size_t text, const RowPair& rows, const ParagraphMatches& matches) {
    return told(way_through(text, rows, matches)) + tokens_mended(text, rows, matches);
}

JudgedMatches worthwhile(ParagraphMatches matches, const std::vector<RowPair>& texts) {
    std::vector<bool> is_worthwhile;
    std::vector<std::size_t> least;
    const ParagraphMatches without = between_texts(matches);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::size_t with = tokens_told_with(i, texts[i], matches);
        least.push_back(with == 0 ? 0 : told(way_through(i, texts[i], without)));
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
