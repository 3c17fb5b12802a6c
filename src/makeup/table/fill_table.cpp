// A head and a picture take cells off a block, what they take does not depend on how deep it is. So for each width all
// pairs of a head and a picture are reduced to the cheapest for each number of cells taken and each least depth; these
// few, "stands", meet every depth and the fits of the text.
#include "makeup/table/fill_table.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "makeup/table/fits.h"

namespace banxin::makeup {
namespace {

/// What stands in a block beside the text.
struct Stand {
    int taken = 0;    ///< Cells.
    int least = 0;    ///< Lines that the block is deep at least; over a notch too.
    int corners = 0;  ///< Of the head.
    Price price = 0;
    std::int16_t head = 0;
    std::int16_t picture = 0;
    HeadSpan span{};
};

HeadSpan span_of(const HeadChoice& head, const PictureChoice& picture, int columns) {
    const Block block = head_block(head, picture, {0, 0, columns, 0});
    return {static_cast<std::int16_t>(block.line), static_cast<std::int16_t>(block.foot()), block.column == 0,
            block.right() == columns};
}

std::vector<Stand> stands_for(const Matter& matter, int columns, const Weights& weights) {
    std::map<std::array<int, 3>, Stand> cheapest_of;
    const std::vector<HeadChoice>& heads = matter.heads[columns - 1];
    for (std::size_t h = 0; h < heads.size(); ++h) {
        for (std::size_t p = 0; p < matter.pictures.size(); ++p) {
            const HeadChoice& head = heads[h];
            const PictureChoice& picture = matter.pictures[p];
            if (!go_together(head, picture, columns)) continue;
            Stand stand{head.taken() + picture.columns * picture.lines + columns * matter.foot,
                        least_depth(head, picture, matter) + matter.foot,
                        corners_of(head.form),
                        price_of(head.amounts, weights) + price_of(picture.amounts, weights),
                        static_cast<std::int16_t>(h),
                        static_cast<std::int16_t>(p),
                        span_of(head, picture, columns)};
            const auto [known, is_new] = cheapest_of.try_emplace({stand.corners, stand.taken, stand.least}, stand);
            if (!is_new && stand.price < known->second.price) known->second = stand;
        }
    }
    std::vector<Stand> stands;
    for (const auto& [key, stand] : cheapest_of) stands.push_back(stand);
    return stands;
}

class TableFiller {
  public:
    TableFiller(const Article& article, const PageSize& page, const Weights& weights)
        : article_(article), page_(page), weights_(weights) {
        const auto cells = static_cast<std::size_t>(page.columns * page.lines);
        table_.prices = PriceTable(page.columns, page.lines);
        table_.heads.whole = HeadTable(page.columns, page.lines);
        table_.variants.resize(cells);
        if (!article.may_be_notched) return;
        table_.notched.prices = PriceTable(page.columns, page.columns * page.lines);
        table_.notched.tops = table_.notched.prices;
        table_.heads.notched = HeadTable(page.columns, page.columns * page.lines);
        table_.notched_variants.resize(cells * page.columns);
    }

    ArticleTable fill() {
        for (int columns = 1; columns <= page_.columns; ++columns) {
            find_fit_prices(columns);
            const std::vector<Stand> stands = stands_for(article_.matter, columns, weights_);
            for (const Stand& stand : stands) fill_depths(columns, stand);
            if (article_.may_be_notched && columns > 1) {
                for (const Stand& stand : stands) fill_cells(columns, stand);
            }
        }
        return std::move(table_);
    }

  private:
    void find_fit_prices(int columns) {
        fit_prices_.clear();
        for (const Fit& fit : article_.matter.fits) {
            const bool holds = fit.cut == 0 || fit.cut < article_.matter.lines;
            fit_prices_.push_back(holds ? price_of(fit_amounts(fit, columns), weights_) : kNever);
        }
        shape_prices_.clear();
        for (int lines = 1; lines <= page_.lines; ++lines)
            shape_prices_.push_back(price_of(shape_amounts(article_, {0, 0, columns, lines}, page_), weights_));
    }

    Price fit_price(int room) const {
        return room < 0 || room >= static_cast<int>(fit_prices_.size()) ? kNever : fit_prices_[room];
    }

    void fill_depths(int columns, const Stand& stand) {
        for (int lines = stand.least; lines <= page_.lines; ++lines) {
            const int room = columns * lines - stand.taken;
            const Price fit = fit_price(room);
            if (!can_be_had(fit)) continue;
            Price& known = table_.prices.at(columns, lines)[stand.corners];
            const Price price = stand.price + fit + shape_prices_[lines - 1];
            if (price >= known) continue;
            known = price;
            table_.heads.whole.at(columns, lines)[stand.corners] = stand.span;
            table_.variants[static_cast<std::size_t>((columns - 1) * page_.lines + lines - 1)][stand.corners] = {
                stand.head, stand.picture, static_cast<std::int16_t>(room)};
        }
    }

    /// An L is judged by the shape of the block that has as many cells.
    void fill_cells(int columns, const Stand& stand) {
        const int most = columns * page_.lines;
        for (int cells = columns * stand.least; cells <= most; ++cells) {
            const int room = cells - stand.taken;
            const Price fit = fit_price(room);
            if (!can_be_had(fit) || fit > kMostForNotched) continue;
            const Price price = stand.price + fit + shape_prices_[(cells - 1) / columns] + weights_.of(Term::notch);
            Price& known = table_.notched.prices.at(columns, cells)[stand.corners];
            if (price >= known) continue;
            known = price;
            table_.notched.tops.at(columns, cells)[stand.corners] = stand.least;
            table_.heads.notched.at(columns, cells)[stand.corners] = stand.span;
            const std::size_t at = static_cast<std::size_t>((columns - 1) * page_.columns * page_.lines + cells - 1);
            table_.notched_variants[at][stand.corners] = {stand.head, stand.picture, static_cast<std::int16_t>(room)};
        }
    }

    /// Nobody makes an L of a story that does not fit.
    static constexpr Price kMostForNotched = 6 * kLine;

    const Article& article_;
    const PageSize& page_;
    const Weights& weights_;
    std::vector<Price> fit_prices_;
    std::vector<Price> shape_prices_;
    ArticleTable table_;
};

/// Thousandths by which a block is a ribbon: wider than 4 : 1, or deeper than 5 : 2.
int ribbon(const Block& block, const PageSize& page) {
    const int width = block.columns * page.column_in_lines;
    return std::max({0, width * 1000 / (4 * block.lines) - 1000, block.lines * 400 / width - 1000});
}

int wanted_columns(Rank rank, int columns) {
    const int share = importance_of(rank);
    return std::max(1, (columns * (share == 6 ? 4 : share == 4 ? 3 : share) + 3) / 6);
}

}  // namespace

Amounts shape_amounts(const Article& article, const Block& block, const PageSize& page) {
    const int importance = importance_of(article.rank);
    const int away = std::abs(block.columns - wanted_columns(article.rank, page.columns));
    return Amounts{}
        .add(Term::width_share, away * importance * 1000)
        .add(Term::aspect, ribbon(block, page) * importance);
}

bool go_together(const HeadChoice& head, const PictureChoice& picture, int columns) {
    switch (head.form) {
        case HeadForm::under_picture:
            return picture.columns == columns;
        case HeadForm::beside_picture:
            return picture.columns > 0 && picture.columns + head.columns == columns;
        case HeadForm::vertical:
            return picture.columns < columns;
        case HeadForm::over_part:
            return picture.columns == 0;  // it would cut off the text that stands beside the head
        case HeadForm::over_all:
            break;
    }
    return picture.columns <= columns;
}

int least_depth(const HeadChoice& head, const PictureChoice& picture, const Matter& matter) {
    const int under = std::max(matter.least_under_head, matter.least_leg);
    if (head.form == HeadForm::vertical) return std::max(head.depth, picture.lines) + matter.least_leg;
    if (head.form == HeadForm::beside_picture)
        return std::max(head.depth + under, picture.columns > 0 ? picture.lines + matter.least_leg : 0);
    if (head.form == HeadForm::under_picture) return head.depth + picture.lines + under;
    return picture.columns == 0 ? head.depth + under
                                : std::max(head.depth + under, head.depth + picture.lines + matter.least_leg);
}

Block head_block(const HeadChoice& head, const PictureChoice& picture, const Block& b) {
    const int over = head.form == HeadForm::under_picture ? picture.lines : 0;
    return {b.column, b.line + over, head.columns, head.depth};
}

int corners_of(HeadForm form) {
    switch (form) {
        case HeadForm::over_all:
            return kHeadAtLeft | kHeadAtRight;
        case HeadForm::under_picture:
            return 0;
        case HeadForm::over_part:
        case HeadForm::vertical:
        case HeadForm::beside_picture:
            break;
    }
    return kHeadAtLeft;
}

ArticleTable fill_table(const Article& article, const PageSize& page, const Weights& weights) {
    return TableFiller(article, page, weights).fill();
}

}  // namespace banxin::makeup
