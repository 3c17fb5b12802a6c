#pragma once

#include "makeup/judge/standing.h"

namespace banxin::makeup {

/// What a page costs, term by term.
struct Score {
    std::array<Price, kTerms> terms{};

    Price of(Term term) const { return terms[static_cast<int>(term)]; }
    void add(Term term, std::int32_t thousandths, const Weights& weights) {
        terms[static_cast<int>(term)] += price_of(term, thousandths, weights);
    }
    void add(const Amounts& amounts, const Weights& weights);
    Price total() const;
    bool operator==(const Score&) const = default;
};

/// An article as it is set: where its parts stand, and what it is blamed for by itself.
struct SetArticle {
    Standing standing;
    Amounts head{};
    Amounts picture{};
    Amounts text{};
};

// Judges a page as it is set.
//
// In: the places of all that stands on it, articles and others; cells in which nothing does.
Score score_set(const PageProblem& problem, const std::vector<Place>& places, const std::vector<SetArticle>& articles,
                int white_cells);

// Judges a page as it stands: its articles by their variants, and all that lies between them, by the places alone.
//
// In:  places of all items; those of fixed frames and of white are only neighbours.
Score score_page(const PageProblem& problem, const PageItems& items, const std::vector<Place>& places);

// Chooses, in the places as they are, the heads with which the page costs least: article by article, until none changes
// for the better alone. The recurrence sees heads that touch at a cut; this sees all.
void settle_heads(const PageItems& items, const PageProblem& problem, std::vector<Place>& places);

}  // namespace banxin::makeup
