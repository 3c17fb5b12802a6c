#include "compare/words/join_words.h"

#include <algorithm>
#include <optional>

#include "compose/rules/words.h"

namespace banxin {
namespace {

/// Longer words than this are names that the dictionary puts together, and no reader does.
constexpr std::size_t kLongestRest = 6;

/// Whether a word ends, or the next one begins, before each token of a row, and behind the last one.
std::vector<bool> word_bounds(const TokenRow& row) {
    const std::vector<TextOffset> ends = dictionary_word_ends(row.text);
    std::vector<bool> bounds;
    for (const int start : row.starts)
        bounds.push_back(start == 0 || std::binary_search(ends.begin(), ends.end(), TextOffset{start}));
    return bounds;
}

enum class HunkSide { start, end };

class WordJoiner {
  public:
    WordJoiner(std::vector<Hunk>& hunks, const RowPair& rows)
        : hunks_(hunks), rows_(rows), before_(word_bounds(rows.before)), after_(word_bounds(rows.after)) {}

    void join(std::size_t most) {
        std::size_t room = most - tokens_told(hunks_);
        for (const Rest& rest : rests()) {
            const auto taken = rest_of_word(rest.hunk, rest.side);
            if (!taken || 2 * *taken > room) continue;
            room -= 2 * *taken;
            take(hunks_[rest.hunk], rest.side, *taken);
        }
        join_those_that_meet();
    }

  private:
    /// A word that a hunk has a part of.
    struct Rest {
        std::size_t tokens = 0;
        std::size_t hunk = 0;
        HunkSide side = HunkSide::start;
    };

    /// The shortest first.
    std::vector<Rest> rests() const {
        std::vector<Rest> found;
        for (std::size_t i = 0; i < hunks_.size(); ++i) {
            for (const HunkSide side : {HunkSide::start, HunkSide::end}) {
                if (const auto tokens = rest_of_word(i, side)) found.push_back({*tokens, i, side});
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const Rest& a, const Rest& b) { return a.tokens < b.tokens; });
        return found;
    }

    /// How many kept tokens beside a hunk belong to a word that it is in; nothing where it begins, or ends, with one.
    std::optional<std::size_t> rest_of_word(std::size_t number, HunkSide side) const {
        if (!hunks_[number].is_plain()) return std::nullopt;
        const std::size_t kept = kept_beside(number, side);
        for (std::size_t tokens = 0; tokens <= std::min(kept, kLongestRest); ++tokens) {
            if (is_bound(hunks_[number], side, tokens)) return tokens == 0 ? std::nullopt : std::optional(tokens);
        }
        return kept > 0 && kept <= kLongestRest && has_plain_neighbour(number, side) ? std::optional(kept)
                                                                                     : std::nullopt;
    }

    std::size_t kept_beside(std::size_t number, HunkSide side) const {
        const Hunk& hunk = hunks_[number];
        if (side == HunkSide::start) return hunk.a - (number == 0 ? 0 : hunks_[number - 1].a_end);
        return (number + 1 == hunks_.size() ? rows_.before.size() : hunks_[number + 1].a) - hunk.a_end;
    }

    bool has_plain_neighbour(std::size_t number, HunkSide side) const {
        if (side == HunkSide::start) return number > 0 && hunks_[number - 1].is_plain();
        return number + 1 < hunks_.size() && hunks_[number + 1].is_plain();
    }

    bool is_bound(const Hunk& hunk, HunkSide side, std::size_t tokens) const {
        if (side == HunkSide::start) return before_[hunk.a - tokens] && after_[hunk.b - tokens];
        return before_[hunk.a_end + tokens] && after_[hunk.b_end + tokens];
    }

    static void take(Hunk& hunk, HunkSide side, std::size_t tokens) {
        if (side == HunkSide::start) {
            hunk.a -= tokens;
            hunk.b -= tokens;
        } else {
            hunk.a_end += tokens;
            hunk.b_end += tokens;
        }
    }

    void join_those_that_meet() {
        std::vector<Hunk> joined;
        for (const Hunk& hunk : hunks_) {
            const bool meets = !joined.empty() && joined.back().is_plain() && hunk.is_plain() &&
                               joined.back().a_end == hunk.a && joined.back().b_end == hunk.b;
            if (meets) {
                joined.back().a_end = hunk.a_end;
                joined.back().b_end = hunk.b_end;
            } else {
                joined.push_back(hunk);
            }
        }
        hunks_ = std::move(joined);
    }

    std::vector<Hunk>& hunks_;
    const RowPair& rows_;
    std::vector<bool> before_;
    std::vector<bool> after_;
};

}  // namespace

std::size_t tokens_told(const std::vector<Hunk>& hunks) {
    std::size_t told = 0;
    for (const Hunk& hunk : hunks) {
        if (hunk.is_plain()) told += hunk.a_end - hunk.a + hunk.b_end - hunk.b;
    }
    return told;
}

void join_words(std::vector<Hunk>& hunks, const RowPair& rows, std::size_t most) {
    const bool any_plain = std::ranges::any_of(hunks, &Hunk::is_plain);
    if (any_plain && tokens_told(hunks) + 2 <= most) WordJoiner(hunks, rows).join(most);
}

}  // namespace banxin
