#include "makeup/judge/page_score.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "makeup/judge/through_lines.h"
#include "makeup/table/fill_table.h"
#include "makeup/table/fits.h"

namespace banxin::makeup {
namespace {

constexpr int kNearlyAligned = 2;

bool share_lines(const Block& a, const Block& b) {
    return a.line < b.foot() && b.line < a.foot();
}

bool share_columns(const Block& a, const Block& b) {
    return a.column < b.right() && b.column < a.right();
}

bool is_there(const Block& b) {
    return b.columns > 0 && b.lines > 0;
}

/// Side by side, with nothing but a gutter between.
bool are_side_by_side(const Block& a, const Block& b) {
    return is_there(a) && is_there(b) && share_lines(a, b) && (a.right() == b.column || b.right() == a.column);
}

bool touch(const Block& a, const Block& b) {
    return are_side_by_side(a, b) ||
           (is_there(a) && is_there(b) && share_columns(a, b) && (a.foot() == b.line || b.foot() == a.line));
}

template <typename Relation>
bool any_legs(const Place& a, const Place& b, Relation relation) {
    for (const Block& one : legs_of(a)) {
        for (const Block& other : legs_of(b)) {
            if (relation(one, other)) return true;
        }
    }
    return false;
}

bool nearly_align(int one, int other) {
    return one != other && std::abs(one - other) <= kNearlyAligned;
}

/// Tops and feet of blocks that stand side by side; not where one's top is near the other's foot.
int near_misses(const Block& a, const Block& b) {
    if (!are_side_by_side(a, b)) return 0;
    return (nearly_align(a.line, b.line) ? 1 : 0) + (nearly_align(a.foot(), b.foot()) ? 1 : 0);
}

SetArticle set_by_its_table(const PageProblem& problem, const Standing& standing) {
    const Matter& matter = problem.articles[standing.place.item].matter;
    const int columns = standing.place.block.columns;
    return {standing, matter.heads[columns - 1][standing.variant.head].amounts,
            matter.pictures[standing.variant.picture].amounts,
            fit_amounts(matter.fits[standing.variant.room], columns)};
}

void add_article(Score& score, const PageProblem& problem, const SetArticle& set) {
    const Standing& standing = set.standing;
    const Article& article = problem.articles[standing.place.item];
    const Block& block = standing.place.block;
    const bool notched = standing.place.notch.side != Notch::Side::none;
    score.add(set.head, problem.weights);
    score.add(set.picture, problem.weights);
    score.add(set.text, problem.weights);
    const int cells = block.area() - standing.place.notch.area();
    const Block shape{0, 0, block.columns, notched ? (cells - 1) / block.columns + 1 : block.lines};
    score.add(shape_amounts(article, shape, problem.page), problem.weights);
    if (notched) score.add(Term::notch, 1000, problem.weights);
}

void add_moment(Score& score, const PageProblem& problem, const Place& place) {
    const MomentRates rates = moment_rates(problem, problem.articles[place.item]);
    const int column = place.block.column + (place.notch.side == Notch::Side::left ? place.notch.columns : 0);
    score.terms[static_cast<int>(Term::moment_down)] += rates.down * place.block.line;
    score.terms[static_cast<int>(Term::moment_across)] += rates.across * column;
}

void add_pair(Score& score, const PageProblem& problem, const Standing& a, const Standing& b) {
    const Weights& weights = problem.weights;
    if (are_side_by_side(a.head, b.head)) score.add(Term::heads_touch, 1000, weights);
    if (touch(a.picture, b.picture)) score.add(Term::pictures_touch, 1000, weights);
    const int section = problem.articles[a.place.item].section;
    const bool same = section >= 0 && section == problem.articles[b.place.item].section;
    if (same && any_legs(a.place, b.place, touch)) score.add(Term::same_section, 1000, weights);
    score.add(Term::edges_nearly_align, near_misses(a.place.block, b.place.block) * 1000, weights);
}

/// The price of an article's head where the others have theirs.
class HeadSettler {
  public:
    HeadSettler(const PageItems& items, const PageProblem& problem, std::vector<Place>& places)
        : items_(items), problem_(problem), places_(places) {
        heads_.reserve(places.size());
        for (const Place& place : places) heads_.push_back(head_of(place));
    }

    bool improve(std::size_t at) {
        Place best = places_[at];
        Price known = price_of_place(at, best);
        for (int corners = 0; corners < kHeadCorners; ++corners) {
            Place other = places_[at];
            other.corners = corners;
            const Price price = price_of_place(at, other);
            if (price >= known) continue;
            known = price;
            best = other;
        }
        if (best == places_[at]) return false;
        places_[at] = best;
        heads_[at] = head_of(best);
        return true;
    }

  private:
    bool is_article(const Place& place) const { return place.item < items_.articles(); }

    Block head_of(const Place& place) const {
        return is_article(place) ? stand(problem_, items_, place).head : Block{};
    }

    Price own_price(const Place& place) const {
        const ArticleTable& table = items_.table(place.item);
        const Block& b = place.block;
        if (place.notch.side == Notch::Side::none) return table.prices.at(b.columns, b.lines)[place.corners];
        const int cells = b.area() - place.notch.area();
        const bool stands = table.notched.tops.at(b.columns, cells)[place.corners] <= b.lines - place.notch.lines;
        return stands ? table.notched.prices.at(b.columns, cells)[place.corners] : kNever;
    }

    Price price_of_place(std::size_t at, const Place& place) const {
        if (!is_article(place)) return 0;
        Price price = own_price(place);
        if (!can_be_had(price)) return kNever;
        const Block head = head_of(place);
        for (std::size_t i = 0; i < heads_.size(); ++i) {
            if (i != at && are_side_by_side(head, heads_[i])) price += problem_.weights.of(Term::heads_touch);
        }
        return price;
    }

    const PageItems& items_;
    const PageProblem& problem_;
    std::vector<Place>& places_;
    std::vector<Block> heads_;
};

}  // namespace

void Score::add(const Amounts& amounts, const Weights& weights) {
    for (int i = 0; i < kTerms; ++i) {
        const auto term = static_cast<Term>(i);
        if (amounts.of(term) != 0) add(term, amounts.of(term), weights);
    }
}

Price Score::total() const {
    return std::accumulate(terms.begin(), terms.end(), Price{0});
}

Score score_set(const PageProblem& problem, const std::vector<Place>& places, const std::vector<SetArticle>& articles,
                int white_cells) {
    Score score;
    score.add(Term::white_beyond, white_cells * 1000, problem.weights);
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const Standing& standing = articles[i].standing;
        add_article(score, problem, articles[i]);
        add_moment(score, problem, standing.place);
        for (std::size_t j = 0; j < i; ++j) add_pair(score, problem, standing, articles[j].standing);
    }
    score.add(Term::through_line, through_lines(problem.page, places) * 1000, problem.weights);
    return score;
}

Score score_page(const PageProblem& problem, const PageItems& items, const std::vector<Place>& places) {
    std::vector<SetArticle> articles;
    articles.reserve(places.size());
    int white_cells = 0;
    for (const Place& place : places) {
        if (items.is_white(place.item)) white_cells += place.block.area();
        if (place.item < items.articles()) articles.push_back(set_by_its_table(problem, stand(problem, items, place)));
    }
    return score_set(problem, places, articles, white_cells);
}

void settle_heads(const PageItems& items, const PageProblem& problem, std::vector<Place>& places) {
    HeadSettler settler(items, problem, places);
    constexpr int kMostRounds = 8;
    for (int round = 0; round < kMostRounds; ++round) {
        bool changed = false;
        for (std::size_t at = 0; at < places.size(); ++at) changed = settler.improve(at) || changed;
        if (!changed) return;
    }
}

}  // namespace banxin::makeup
