#pragma once

#include <vector>

#include "makeup/exact/item.h"
#include "makeup/table/page_problem.h"

namespace banxin::makeup {

// A problem's articles with their tables, and its fixed frames, as items: the articles first, then the frames, then as
// many pieces of white as were asked for. Items link into it.
class PageItems {
  public:
    PageItems(const PageProblem& problem, int white_pieces);
    PageItems(const PageItems&) = delete;
    PageItems& operator=(const PageItems&) = delete;

    const std::vector<Item>& items() const { return items_; }
    const ArticleTable& table(int article) const { return tables_[article]; }
    int articles() const { return static_cast<int>(tables_.size()); }
    /// Whether an item is white that nothing stands in.
    bool is_white(int item) const { return item >= static_cast<int>(tables_.size() + fixed_.size()); }
    const Tariff& tariff() const { return tariff_; }

  private:
    void add_articles(const PageProblem& problem);

    std::vector<ArticleTable> tables_;
    std::vector<PriceTable> fixed_;
    PriceTable white_;
    std::vector<Pin> pins_;
    std::vector<Item> items_;
    Tariff tariff_;
};

/// What importance costs an article for each line that it stands lower, and for each column further right.
struct MomentRates {
    Price down = 0;
    Price across = 0;
};
MomentRates moment_rates(const PageProblem& problem, const Article& article);

}  // namespace banxin::makeup
