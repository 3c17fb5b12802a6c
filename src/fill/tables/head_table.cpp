#include "fill/tables/head_table.h"

#include <algorithm>

#include "fill/head/fit_head.h"
#include "fill/head/place_head.h"

namespace banxin {
namespace {

class HeadTabler {
  public:
    HeadTabler(const Story& story, const HeadTableWish& wish, const House& house)
        : story_(story), wish_(wish), house_(house) {}

    std::vector<SizedHead> table() const {
        std::vector<SizedHead> heads;
        if (story_.headline.empty()) return {head_at(wish_.sizes.front(), 1)};
        for (const Length size : wish_.sizes) {
            for (int rows = 1; rows <= wish_.most_rows; ++rows) {
                const SizedHead head = head_at(size, rows);
                if (head.fits && head.rows == rows) heads.push_back(head);
            }
        }
        if (heads.empty()) heads.push_back(head_at(wish_.sizes.back(), wish_.most_rows));
        return heads;
    }

  private:
    SizedHead head_at(Length size, int rows) const {
        SizedHead head{wish_.plan};
        head.plan.size = size;
        head.plan.sizing = HeadSizing::own;
        head.plan.lines = rows;
        const FittedHead fitted = fit_head(story_, {head.plan, wish_.width}, house_);
        head.depth = head_grid_lines(fitted.parts, house_.paper.air, house_.paper.grid().leading);
        head.rows = std::max(fitted.fit.headline_lines, 1);
        head.plan.lines = head.rows;
        if (fitted.fit.capacity > 0) head.filled = std::min(fitted.fit.taken * 1000 / fitted.fit.capacity, 1000);
        head.fits = !fitted.fit.too_long && !fitted.fit.broken_phrase;
        return head;
    }

    const Story& story_;
    const HeadTableWish& wish_;
    House house_;
};

}  // namespace

std::vector<SizedHead> head_table(const Story& story, const HeadTableWish& wish, const House& house) {
    return HeadTabler(story, wish, house).table();
}

}  // namespace banxin
