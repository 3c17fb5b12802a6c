#include "compare/words/hunks.h"

#include <algorithm>

#include "compare/words/common_way.h"

namespace banxin {
namespace {

/// Tokens of one row from `first` on that belong to one move or to none.
std::size_t end_of_segment(const std::vector<std::size_t>& moves, std::size_t first, std::size_t end) {
    std::size_t at = first;
    while (at < end && moves[at] == moves[first]) ++at;
    return at;
}

/// Parts a hunk at the borders of moves: the ends of a move stand alone.
void append_parted(std::vector<Hunk>& hunks, Hunk rest, const RowWay& way) {
    while (rest.strikes() || rest.adds()) {
        const std::size_t a_end = end_of_segment(way.before_moves, rest.a, rest.a_end);
        const std::size_t b_end = end_of_segment(way.after_moves, rest.b, rest.b_end);
        Hunk hunk{rest.a, a_end, rest.b, b_end};
        if (rest.strikes() && way.before_moves[rest.a] != kNoMove) {
            hunk.move = way.before_moves[rest.a];
            hunk.b_end = rest.b;
        } else if (rest.adds() && way.after_moves[rest.b] != kNoMove) {
            hunk.move = way.after_moves[rest.b];
            hunk.a_end = rest.a;
        }
        hunks.push_back(hunk);
        rest.a = hunk.a_end;
        rest.b = hunk.b_end;
    }
}

/// A hunk that strikes only, or adds only, seen as a run of one row.
struct Run {
    const TokenRow& row;
    std::size_t first;
    std::size_t end;
};

Run run_of(const Hunk& hunk, const RowPair& rows) {
    if (hunk.strikes()) return {rows.before, hunk.a, hunk.a_end};
    return {rows.after, hunk.b, hunk.b_end};
}

std::size_t room_before(const std::vector<Hunk>& hunks, std::size_t number) {
    if (number == 0) return hunks[0].a;
    const std::size_t kept = hunks[number].a - hunks[number - 1].a_end;
    return kept == 0 ? 0 : kept - 1;
}

std::size_t room_behind(const std::vector<Hunk>& hunks, std::size_t number, const RowPair& rows) {
    if (number + 1 == hunks.size()) return rows.before.size() - hunks[number].a_end;
    const std::size_t kept = hunks[number + 1].a - hunks[number].a_end;
    return kept == 0 ? 0 : kept - 1;
}

bool ends_in(const TokenRow& row, std::size_t end, std::u32string_view marks) {
    return end > 0 && marks.find(row.token(end - 1).front()) != std::u32string_view::npos;
}

/// How well a run reads as something struck or added.
int sense_of(const Run& run) {
    constexpr std::u32string_view kSentenceEnds = U"。！？…!?";
    constexpr std::u32string_view kPauses = U"，；：、,;:";
    const bool from_start = run.first == 0 || ends_in(run.row, run.first, U"\n");
    if (from_start && ends_in(run.row, run.end, U"\n")) return 4;
    if (ends_in(run.row, run.end, kSentenceEnds)) return 3;
    return ends_in(run.row, run.end, kPauses) ? 2 : 0;
}

Hunk best_place(const std::vector<Hunk>& hunks, std::size_t number, const RowPair& rows) {
    Hunk best = hunks[number];
    int best_sense = sense_of(run_of(best, rows));
    for (const long by : slides_of(hunks, number, rows)) {
        const Hunk other = slid(hunks[number], by);
        const int sense = sense_of(run_of(other, rows));
        if (sense <= best_sense) continue;
        best = other;
        best_sense = sense;
    }
    return best;
}

}  // namespace

std::vector<Hunk> hunks_of(const RowWay& way) {
    std::vector<Hunk> hunks;
    std::size_t a = 0;
    std::size_t b = 0;
    for (std::size_t i = 0; i < way.partners.size(); ++i) {
        if (way.partners[i] == kNoPartner) continue;
        append_parted(hunks, {a, i, b, way.partners[i]}, way);
        a = i + 1;
        b = way.partners[i] + 1;
    }
    append_parted(hunks, {a, way.partners.size(), b, way.after_moves.size()}, way);
    return hunks;
}

std::vector<long> slides_of(const std::vector<Hunk>& hunks, std::size_t number, const RowPair& rows) {
    const Hunk& hunk = hunks[number];
    std::vector<long> slides{0};
    if (!hunk.is_plain() || hunk.strikes() == hunk.adds()) return slides;
    const Run run = run_of(hunk, rows);
    const std::vector<std::uint32_t>& tokens = run.row.numbers;
    const auto before = static_cast<long>(room_before(hunks, number));
    const auto behind = static_cast<long>(room_behind(hunks, number, rows));
    const auto first = static_cast<long>(run.first);
    const auto end = static_cast<long>(run.end);
    for (long by = 1; by <= before && tokens[first - by] == tokens[end - by]; ++by) slides.push_back(-by);
    for (long by = 1; by <= behind && tokens[end + by - 1] == tokens[first + by - 1]; ++by) slides.push_back(by);
    return slides;
}

Hunk slid(const Hunk& hunk, long by) {
    Hunk other = hunk;
    for (std::size_t* place : {&other.a, &other.a_end, &other.b, &other.b_end})
        *place = static_cast<std::size_t>(static_cast<long>(*place) + by);
    return other;
}

void settle_hunks(std::vector<Hunk>& hunks, const RowPair& rows) {
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        if (hunks[i].is_plain() && hunks[i].strikes() != hunks[i].adds()) hunks[i] = best_place(hunks, i, rows);
    }
}

}  // namespace banxin
