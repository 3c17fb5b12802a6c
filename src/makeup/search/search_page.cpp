// Two searches, one after the other. The first one changes the page's tree a little, some ten thousand times
// (anneal_tree.h): what it counts is the page as it is judged, so it finds pages on which heads and pictures keep
// apart.
//
// The second is large neighbourhood search (Shaw 1998). A step takes the page apart into a dozen pieces or fewer:
// articles that were pulled out from where they stood, and groups of up to four that stood together. The recurrence
// puts the pieces together in the best way there is, and the articles in each group too, all cuts of the page anew. A
// page that costs a little more than the last one is taken as well, less of it as the work runs out (threshold
// accepting, Dueck and Scheuer 1990). It sees only what the recurrence counts. Alone, with the same work, it found
// pages of sixteen stories that cost half as much again.
//
// How many pieces: as many as leave work for some dozens of steps. More pieces find better pages, and each of them
// makes a step three times as long. Frozen subtrees instead of free groups were tried on a few pages, and found worse
// ones with the same work.
#include "makeup/search/search_page.h"

#include <algorithm>

#include "makeup/page/dice.h"
#include "makeup/search/anneal_tree.h"
#include "makeup/search/recombine.h"
#include "makeup/search/regroup.h"

namespace banxin::makeup {
namespace {

constexpr Price kFirstThreshold = kLine;
constexpr Price kFirstTreeThreshold = 2 * kLine;
constexpr Price kRoundTreeThreshold = kLine / 2;
constexpr int kSteps = 60;  ///< By and large.
constexpr int kLeastPieces = 6;
constexpr int kMostPieces = 12;
constexpr int kMostSpiralPieces = 7;
constexpr int kLargestPiece = 4;
constexpr int kHaste = 50;
constexpr std::int64_t kWorkOfAnyStep = 20'000;  ///< What a step costs beside its cuts.
constexpr int kAnnealShare = 80;                 ///< Of the work, in per cent.
constexpr Price kWorthRemembering = 2 * kLine;
constexpr std::int64_t kSumsOfCut = 4;            ///< Sums that take as long as a cut that is tried.
constexpr std::int64_t kWorkOfStart = 2'000'000;  ///< For each try.
constexpr std::size_t kMostPages = 60;            ///< Remembered.

using Pieces = std::vector<std::vector<int>>;

class PageSearch {
  public:
    PageSearch(const PageProblem& problem, const PageItems& items, const Effort& effort)
        : problem_(problem), items_(items), effort_(effort), dice_(effort.seed), groups_(items, problem.page) {
        for (const Item& item : items.items()) alone_.push_back(item.pin != nullptr);
        for (std::size_t i = 0; i < alone_.size(); ++i) {
            if (!alone_[i]) free_.push_back(static_cast<int>(i));
        }
    }

    std::vector<MadePage> run() {
        if (!start()) return {};
        anneal(kFirstTreeThreshold, effort_.work * kAnnealShare / 100);
        while (goes_on()) step();
        std::stable_sort(pages_.begin(), pages_.end(), is_cheaper);
        return std::move(pages_);
    }

    std::vector<MadePage> run_round(const MadePage& page) {
        current_ = page;
        cheapest_ = page.score.total();
        pages_.push_back(page);
        anneal(kRoundTreeThreshold, effort_.work);
        std::stable_sort(pages_.begin(), pages_.end(), is_cheaper);
        return std::move(pages_);
    }

  private:
    /// From the first page that can be had, without looking far above its bound where that is not needed.
    bool start() {
        constexpr int kAttempts = 3;
        for (Price excess = 8 * kLine; excess <= 512 * kLine; excess *= 4) {
            for (int attempt = 0; attempt < kAttempts; ++attempt) {
                Recombination wish = recombination(dealt());
                wish.excess = excess;
                wish.work = kWorkOfStart;
                if (try_pieces(wish)) return true;
            }
        }
        return false;
    }

    bool goes_on() const { return work_ < effort_.work && (!effort_.go_on || effort_.go_on()); }

    /// The page's tree changed many times over, its cuts always the best ones.
    void anneal(Price threshold, std::int64_t work) {
        Slicings slicings(items_, problem_.page);
        if (free_.size() < 2 || !can_be_had(slicings.price_of(current_.tree))) return;
        Annealing wish{free_, {}, {}, effort_.go_on, threshold, work * kSumsOfCut};
        for (const Item& item : items_.items()) wish.may_be_notched.push_back(item.notched != nullptr);
        wish.judge = [&](const Tree& tree, Price counted) { return judge(tree, counted); };
        anneal_tree(slicings, current_.tree, wish, dice_);
        work_ += work;
        current_ = *std::min_element(pages_.begin(), pages_.end(), is_cheaper);
    }

    /// A page's price; one that is little dearer than the best is remembered.
    Price judge(const Tree& tree, Price counted) {
        MadePage page = judged_page(problem_, items_, tree);
        page.counted = counted;
        const Price price = page.score.total();
        cheapest_ = std::min(cheapest_, price);
        if (price <= cheapest_ + kWorthRemembering) remember(page);
        return price;
    }

    /// All items, those that are free in a few pieces.
    Pieces dealt() {
        std::vector<int> order = free_;
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[dice_.roll(static_cast<int>(i))]);
        const std::size_t count = std::max<std::size_t>(std::min<std::size_t>(order.size(), kLeastPieces),
                                                        (order.size() + kLargestPiece - 1) / kLargestPiece);
        Pieces pieces(count);
        for (std::size_t i = 0; i < order.size(); ++i) pieces[i * count / order.size()].push_back(order[i]);
        for (std::size_t i = 0; i < alone_.size(); ++i) {
            if (alone_[i]) pieces.push_back({static_cast<int>(i)});
        }
        return pieces;
    }

    void step() {
        Tree tree = current_.tree;
        if (free_.size() > 1 && dice_.chance(30)) swap_items(tree, any_free(), any_free());
        Pieces pieces;
        for (int count = free_.empty() ? 0 : dice_.between(0, 3); count > 0; --count) {
            const int item = any_free();
            if (take_out(tree, item)) pieces.push_back({item});
        }
        const PiecesWish wish{most_pieces() - static_cast<int>(pieces.size()), kLargestPiece, alone_};
        for (std::vector<int>& piece : pieces_of(tree, wish, dice_)) pieces.push_back(std::move(piece));
        work_ += kWorkOfAnyStep;
        if (pieces.size() > kMostPieces + 2) return;
        Recombination put_together = recombination(std::move(pieces));
        put_together.most = current_.counted + threshold();
        try_pieces(put_together);
    }

    int most_pieces() const { return spirals() == Spirals::none ? pieces_ : std::min(pieces_, kMostSpiralPieces); }
    Spirals spirals() const { return problem_.style == Style::interlocked ? Spirals::at_root : Spirals::none; }
    Price threshold() const {
        return static_cast<Price>(kFirstThreshold * std::max<std::int64_t>(effort_.work - work_, 0) / effort_.work);
    }
    int any_free() { return free_[dice_.roll(static_cast<int>(free_.size()))]; }

    Recombination recombination(Pieces pieces) const {
        Recombination wish{problem_.page, items_, std::move(pieces)};
        wish.work = std::max(effort_.work / 10, kWorkOfAnyStep);
        wish.spirals = wish.pieces.size() <= kMostSpiralPieces ? spirals() : Spirals::none;
        wish.haste = kHaste;
        return wish;
    }

    /// Puts pieces together and takes the page, unless it costs more than the last one and the threshold.
    bool try_pieces(const Recombination& wish) {
        const bool first = pages_.empty();
        BlockAnswer answer = recombine(wish, groups_);
        work_ += answer.work;
        adapt(answer.work);
        if (!answer.tree) return false;
        MadePage page = judged_page(problem_, items_, std::move(*answer.tree));
        page.counted = std::min(answer.price, page.score.total());
        if (!first && page.score.total() > current_.score.total() + threshold()) return true;
        remember(page);
        current_ = std::move(page);
        return true;
    }

    void remember(const MadePage& page) {
        pages_.push_back(page);
        if (pages_.size() <= kMostPages) return;
        pages_.erase(std::max_element(pages_.begin(), pages_.end(), is_cheaper));
    }

    /// As many pieces as the work allows for some steps more.
    void adapt(std::int64_t work) {
        const std::int64_t wanted = effort_.work / kSteps;
        if (work > 2 * wanted) pieces_ = std::max(pieces_ - 1, kLeastPieces);
        if (2 * work < wanted) pieces_ = std::min(pieces_ + 1, kMostPieces);
    }

    const PageProblem& problem_;
    const PageItems& items_;
    const Effort& effort_;
    Dice dice_;
    SmallGroups groups_;
    std::vector<bool> alone_;  ///< By item: it has a pin.
    std::vector<int> free_;
    int pieces_ = kLeastPieces + 1;
    std::int64_t work_ = 0;
    MadePage current_;
    Price cheapest_ = kNever;
    std::vector<MadePage> pages_;
};

}  // namespace

MadePage judged_page(const PageProblem& problem, const PageItems& items, Tree tree) {
    MadePage page{std::move(tree), {}, {}, kNever};
    page.places = lay_out(page.tree, problem.page.block());
    std::sort(page.places.begin(), page.places.end(), [](const Place& a, const Place& b) { return a.item < b.item; });
    settle_heads(items, problem, page.places);
    page.score = score_page(problem, items, page.places);
    return page;
}

std::vector<MadePage> search_page(const PageProblem& problem, const PageItems& items, const Effort& effort) {
    return PageSearch(problem, items, effort).run();
}

std::vector<MadePage> search_round(const PageProblem& problem, const PageItems& items, const MadePage& page,
                                   const Effort& effort) {
    return PageSearch(problem, items, effort).run_round(page);
}

}  // namespace banxin::makeup
