// Large neighbourhood search (Shaw 1998) on slicing trees. A step takes the page apart into a few pieces, some of them
// single articles that were pulled out from where they stood, some groups that keep their divisions; the recurrence
// puts these together in the best way there is, choosing all cuts of the page anew. A page that costs a little more
// than the last one is taken, too, less of it as the work runs out (threshold accepting, Dueck and Scheuer 1990).
#include "makeup/search/make_up_page.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>

#include "makeup/search/recombine.h"
#include "makeup/search/regroup.h"

namespace banxin::makeup {
namespace {

constexpr Price kFirstThreshold = 2 * kLine;
constexpr std::int64_t kMostWorkOfStep = 2'000'000;

class PageSearch {
  public:
    PageSearch(const PageProblem& problem, const PageItems& items, const Effort& effort)
        : problem_(problem), items_(items), effort_(effort), dice_(effort.seed), groups_(items, problem.page) {
        for (const Item& item : items.items()) alone_.push_back(item.pin != nullptr);
        for (std::size_t i = 0; i < alone_.size(); ++i) {
            if (!alone_[i]) free_.push_back(static_cast<int>(i));
        }
    }

    std::optional<MadePage> run() {
        if (!start()) return std::nullopt;
        while (work_ < effort_.work) step();
        if(getenv("MKV")) fprintf(stderr,"steps %d found %d taken %d startwork\n",steps_,found_,taken_);
        return best_;
    }

  private:
    bool start() {
        for (int attempt = 0; attempt < 20; ++attempt) {
            for (Price most = 16 * kLine; can_be_had(most); most *= 4) {
                if (try_pieces(dealt(), most, kFirstThreshold + most)) return true;
            }
        }
        return false;
    }

    /// All items, those that are free in a few pieces.
    std::vector<std::vector<int>> dealt() {
        std::vector<int> order = free_;
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[dice_.roll(static_cast<int>(i))]);
        const int pieces = std::max(std::min(static_cast<int>(order.size()), 6), (static_cast<int>(order.size()) + 3) / 4);
        std::vector<std::vector<int>> dealt;
        for (int i = 0; i < pieces; ++i) {
            const auto from = order.begin() + static_cast<std::ptrdiff_t>(order.size() * i / pieces);
            const auto to = order.begin() + static_cast<std::ptrdiff_t>(order.size() * (i + 1) / pieces);
            dealt.emplace_back(from, to);
        }
        for (std::size_t i = 0; i < alone_.size(); ++i) {
            if (alone_[i]) dealt.push_back({static_cast<int>(i)});
        }
        return dealt;
    }

    void step() {
        const Price threshold = static_cast<Price>((getenv("THR")?atoi(getenv("THR")):2000) * (effort_.work - work_) / effort_.work);
        Tree tree = current_.tree;
        if (free_.size() > 1 && dice_.chance(30)) swap_items(tree, any_free(), any_free());
        std::vector<std::vector<int>> pulled;
        for (int count = dice_.between(0, 3); count > 0; --count) {
            const int item = any_free();
            if (take_out(tree, item)) pulled.push_back({item});
        }
        const PiecesWish wish{effort_.pieces - static_cast<int>(pulled.size()), 4, alone_};
        std::vector<std::vector<int>> pieces = pieces_of(tree, wish, dice_);
        pieces.insert(pieces.end(), pulled.begin(), pulled.end());
        if (pieces.size() > 12) return void(work_ += 1000);
        try_pieces(std::move(pieces), current_.counted + threshold, threshold);
    }

    int any_free() { return free_[dice_.roll(static_cast<int>(free_.size()))]; }

    /// Puts pieces together and takes the page, unless it costs more than the last one and the threshold.
    bool try_pieces(std::vector<std::vector<int>> pieces, Price most, Price threshold) {
        const BlockAnswer answer =
            recombine({problem_.page, items_, std::move(pieces), most, kMostWorkOfStep, Spirals::none}, groups_);
        work_ += answer.work + 20'000;
        ++steps_;
        if (!answer.tree) return false;
        ++found_;
        MadePage page = judged(*answer.tree, answer.price);
        const bool taken = !can_be_had(current_.counted) ||
                           page.score.total() <= current_.score.total() + threshold;
        if (!can_be_had(best_.counted) || page.score.total() < best_.score.total()) best_ = page;
        taken_+=taken;
        if (taken) current_ = std::move(page);
        return true;
    }

    MadePage judged(const Tree& tree, Price counted) {
        MadePage page{tree, lay_out(tree, problem_.page.block()), {}, counted};
        std::sort(page.places.begin(), page.places.end(),
                  [](const Place& a, const Place& b) { return a.item < b.item; });
        settle_heads(items_, problem_, page.places);
        page.score = score_page(problem_, items_, page.places);
        return page;
    }

    const PageProblem& problem_;
    const PageItems& items_;
    const Effort& effort_;
    Dice dice_;
    SmallGroups groups_;
    std::vector<bool> alone_;  ///< By item: it has a pin.
    std::vector<int> free_;
    std::int64_t work_ = 0;
    int steps_ = 0, found_=0, taken_=0;
    MadePage current_;
    MadePage best_;
};

}  // namespace

std::optional<MadePage> make_up_page(const PageProblem& problem, const PageItems& items, const Effort& effort) {
    return PageSearch(problem, items, effort).run();
}

}  // namespace banxin::makeup
