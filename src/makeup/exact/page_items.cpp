#include "makeup/exact/page_items.h"

#include <algorithm>
#include <numeric>

#include "makeup/table/fill_table.h"

namespace banxin::makeup {
namespace {

PriceTable free_of_price(const Block& block, const PageSize& page) {
    PriceTable table(page.columns, page.lines);
    table.at(block.columns, block.lines) = {0, kNever, kNever, kNever};
    return table;
}

PriceTable prices_of_white(const PageProblem& problem) {
    PriceTable table(problem.page.columns, problem.page.lines);
    for (int w = 1; w <= problem.page.columns; ++w) {
        for (int h = 1; h <= problem.page.lines; ++h)
            table.at(w, h)[0] = price_of(Term::white_beyond, w * h * 1000, problem.weights);
    }
    return table;
}

std::int64_t weight_of(const Article& article) {
    return std::int64_t{importance_of(article.rank)} * article.area;
}

Price share_of(Price whole, std::int64_t part, std::int64_t all) {
    return all <= 0 ? 0 : static_cast<Price>((whole * part + all / 2) / all);
}

}  // namespace

MomentRates moment_rates(const PageProblem& problem, const Article& article) {
    const std::int64_t all = std::accumulate(problem.articles.begin(), problem.articles.end(), std::int64_t{0},
                                             [](std::int64_t sum, const Article& one) { return sum + weight_of(one); });
    const std::int64_t own = weight_of(article);
    return {share_of(problem.weights.of(Term::moment_down), own, all * problem.page.lines),
            share_of(problem.weights.of(Term::moment_across), own, all * problem.page.columns)};
}

PageItems::PageItems(const PageProblem& problem, int white_pieces)
    : white_(prices_of_white(problem)),
      tariff_{problem.weights.of(Term::heads_touch), problem.weights.of(Term::through_line)} {
    pins_.reserve(problem.articles.size() + problem.fixed.size());
    add_articles(problem);
    for (const Block& block : problem.fixed) fixed_.push_back(free_of_price(block, problem.page));
    for (std::size_t i = 0; i < fixed_.size(); ++i) {
        pins_.push_back(pin_at(problem.fixed[i]));
        items_.push_back({&fixed_[i], nullptr, 0, 0, &pins_.back()});
    }
    for (int i = 0; i < white_pieces; ++i) items_.push_back({&white_});
}

void PageItems::add_articles(const PageProblem& problem) {
    tables_.reserve(problem.articles.size());
    for (const Article& article : problem.articles) {
        tables_.push_back(fill_table(article, problem.page, problem.weights));
        const ArticleTable& table = tables_.back();
        const MomentRates rates = moment_rates(problem, article);
        Item item{&table.prices, article.may_be_notched ? &table.notched : nullptr, rates.down, rates.across};
        item.heads = &table.heads;
        if (article.pin) {
            pins_.push_back(*article.pin);
            item.pin = &pins_.back();
        }
        items_.push_back(item);
    }
}

}  // namespace banxin::makeup
