#include "support/makeup_families.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "makeup/page/dice.h"
#include "makeup/table/fits.h"

namespace banxin::makeup {
namespace {

constexpr int kColumnCharacters = 11;
constexpr int kTenthsOfLead = 15;  ///< A line is one and a half characters deep.

constexpr int divided_up(int a, int b) {
    return (a + b - 1) / b;
}

/// Characters of a paragraph over the columns' lines, and how near it is to a line fewer or more.
class MadeText {
  public:
    MadeText(int characters, Dice& dice) {
        while (characters > 0) {
            const int paragraph = std::min(characters, dice.between(35, 150));
            characters -= paragraph;
            add(paragraph + 2, dice);
        }
        std::sort(closed_.begin(), closed_.end());
        std::sort(opened_.begin(), opened_.end());
    }

    TextLines text() const {
        TextLines text;
        text.lines = lines_;
        text.closed = sums(closed_);
        text.opened = sums(opened_);
        return text;
    }

  private:
    void add(int characters, Dice& dice) {
        lines_ += divided_up(characters, kColumnCharacters);
        const int last = characters % kColumnCharacters;
        if (last == 1 || last == 2) closed_.push_back(200 + 150 * last + dice.roll(200));
        if (last == 0 || last == 10) opened_.push_back(200 + dice.roll(300));
    }

    static std::vector<Price> sums(std::vector<Price> prices) {
        if (prices.size() > 4) prices.resize(4);
        std::partial_sum(prices.begin(), prices.end(), prices.begin());
        return prices;
    }

    int lines_ = 0;
    std::vector<Price> closed_;
    std::vector<Price> opened_;
};

/// Sizes of a grade in tenths of the body's, the largest first.
std::array<int, 3> sizes_of(Rank rank) {
    switch (rank) {
        case Rank::lead:
            return {50, 45, 40};
        case Rank::second:
            return {34, 31, 28};
        case Rank::body:
            return {24, 22, 20};
        case Rank::brief:
            break;
    }
    return {16, 15, 14};
}

class HeadMaker {
  public:
    HeadMaker(Rank rank, int characters, int columns) : rank_(rank), characters_(characters), columns_(columns) {}

    std::vector<HeadChoice> make() {
        for (int columns = 1; columns <= columns_; ++columns) {
            if (2 * columns < columns_) continue;
            for (int rows = 1; rows <= 3; ++rows) add_rows(columns, rows);
        }
        if (columns_ > 1 && rank_ != Rank::lead) add_vertical();
        return std::move(made_);
    }

  private:
    void add_rows(int columns, int rows) {
        for (int step = 0; step < 3; ++step) {
            const int size = sizes_of(rank_)[step];
            const int width = (columns * (kColumnCharacters + 1) - 1) * 10;
            // Nobody sets a head in rows that are half empty.
            const int used = divided_up(characters_, rows) * size;
            if (used > width || characters_ < 2 * rows || (rows > 1 && 2 * used < width)) continue;
            HeadChoice head{HeadForm::over_all, columns, divided_up(size * rows * 12 / 10, kTenthsOfLead) + 1, size,
                            rows};
            head.amounts.add(Term::head_small, (sizes_of(rank_)[0] - size) * 1000 / sizes_of(rank_)[0]);
            head.amounts.add(Term::head_short, std::max(0, 750 - used * 1000 / width));
            add_forms(head);
        }
    }

    void add_forms(const HeadChoice& head) {
        if (head.columns == columns_) {
            add_with_air(head, HeadForm::over_all);
            add_with_air(head, HeadForm::under_picture);
        } else {
            HeadChoice partial = head;
            add_with_air(partial, HeadForm::beside_picture);
            partial.amounts.add(Term::head_partial, 1000);
            add_with_air(partial, HeadForm::over_part);
        }
    }

    void add_vertical() {
        const int size = sizes_of(rank_)[0];
        HeadChoice head{HeadForm::vertical, 1, divided_up(characters_ * size * 11 / 10, kTenthsOfLead) + 1, size, 1};
        head.amounts.add(Term::head_vertical, 1000);
        add_with_air(head, HeadForm::vertical);
    }

    void add_with_air(HeadChoice head, HeadForm form) {
        head.form = form;
        for (int air = 0; air <= 2; ++air) {
            made_.push_back(head);
            head.depth += 1;
            head.air += 1;
            head.amounts.add(Term::head_air, 1000);
        }
    }

    Rank rank_;
    int characters_;
    int columns_;
    std::vector<HeadChoice> made_;
};

/// A picture of a shape in one, two or three columns, with a line or two of caption, cropped by up to 12 %.
std::vector<PictureChoice> pictures(Rank rank, const PageSize& page, Dice& dice) {
    std::vector<PictureChoice> made;
    const int shape = dice.chance(75) ? dice.between(60, 78) : dice.between(110, 140);  // height in % of its width
    const int narrowest = rank == Rank::lead ? 2 : 1;
    const int wanted = std::min(narrowest + dice.roll(2), page.columns);
    for (int columns = narrowest; columns <= std::min(narrowest + 2, page.columns); ++columns) {
        const int natural = columns * page.column_in_lines * shape / 100 + (columns > 1 ? 1 : 2);
        for (int lines = natural; (natural - lines) * 1000 <= 120 * natural; --lines) {
            PictureChoice choice{columns, lines, (natural - lines) * 1000 / natural};
            choice.amounts.add(Term::crop, choice.crop).add(Term::picture_size, std::abs(columns - wanted) * 1000);
            made.push_back(choice);
        }
    }
    PictureChoice none;
    none.amounts.add(Term::picture_left_out, 1000);
    made.push_back(none);
    return made;
}

std::vector<Rank> ranks_of(const Family& family) {
    std::vector<Rank> ranks(static_cast<std::size_t>(family.articles), family.only_briefs ? Rank::brief : Rank::body);
    if (family.only_briefs) return ranks;
    ranks[0] = Rank::lead;
    for (int i = 1; i < 1 + std::max(1, family.articles / 5) && i < family.articles; ++i) ranks[i] = Rank::second;
    for (int i = family.articles - family.articles / 4; i < family.articles; ++i) ranks[i] = Rank::brief;
    return ranks;
}

/// Characters before they are brought to the page's size.
int raw_length(const Family& family, Rank rank, int index, Dice& dice) {
    if (family.lumpy) return index == 0 ? 1500 : index < 4 ? 800 : dice.between(150, 400);
    const int base = rank == Rank::lead ? 900 : rank == Rank::second ? 620 : rank == Rank::body ? 420 : 150;
    return base * dice.between(60, 150) / 100;
}

int head_cells(const Article& article) {
    const int wanted = std::min<int>(static_cast<int>(article.matter.heads.size()), article.rank == Rank::lead     ? 4
                                                                                    : article.rank == Rank::second ? 3
                                                                                                                   : 2);
    int cells = 0;
    for (int columns = wanted; cells == 0 && columns >= 1; --columns) {
        const auto& heads = article.matter.heads[columns - 1];
        if (!heads.empty()) cells = heads.front().columns * heads.front().depth;
    }
    const auto wanted_size = [](const PictureChoice& choice) { return choice.amounts == Amounts{}; };
    const auto picture = std::find_if(article.matter.pictures.begin(), article.matter.pictures.end(), wanted_size);
    return cells + picture->columns * picture->lines;
}

class PageMaker {
  public:
    PageMaker(const Family& family, std::uint64_t seed) : family_(family), dice_(seed * 7919 + 17) {}

    PageProblem make() {
        problem_.page = family_.page;
        problem_.style = family_.style;
        problem_.weights = weights_of(family_.style);
        add_fixed();
        const std::vector<Rank> ranks = ranks_of(family_);
        for (int i = 0; i < family_.articles; ++i) add_article(ranks[i], i);
        set_texts();
        return std::move(problem_);
    }

  private:
    void add_fixed() {
        const PageSize& page = family_.page;
        if (family_.has_ear) problem_.fixed.push_back({page.columns - 1, 0, 1, 12});
        if (family_.advertisement == 0) return;
        const int cells = page.columns * page.lines * family_.advertisement / 100;
        const int columns = dice_.between(page.columns / 2, page.columns - 1);
        const int lines = std::min(cells / columns, page.lines - 20);
        problem_.fixed.push_back({page.columns - columns, page.lines - lines, columns, lines});
    }

    void add_article(Rank rank, int index) {
        Article article;
        article.name = "story-" + std::to_string(index + 1);
        article.rank = rank;
        article.section = dice_.roll(4);
        const int characters = rank == Rank::brief ? dice_.between(6, 12) : dice_.between(8, 18);
        for (int columns = 1; columns <= family_.page.columns; ++columns)
            article.matter.heads.push_back(HeadMaker(rank, characters, columns).make());
        const bool has_picture = rank != Rank::brief && dice_.chance(family_.pictures);
        article.matter.pictures = has_picture ? pictures(rank, family_.page, dice_) : std::vector<PictureChoice>(1);
        article.may_be_notched = rank == Rank::lead || rank == Rank::second || (rank == Rank::body && index % 2 == 0);
        if (rank == Rank::lead) article.pin = Pin{{0, 0}, {0, 0}, {}, {}};
        raw_.push_back(raw_length(family_, rank, index, dice_));
        problem_.articles.push_back(std::move(article));
    }

    /// Brings the texts to what the page has room for, give or take one in a hundred.
    void set_texts() {
        int cells = family_.page.columns * family_.page.lines;
        for (const Block& block : problem_.fixed) cells -= block.area();
        cells = cells * (family_.matter * 10 + dice_.between(-10, 10)) / 1000;
        for (const Article& article : problem_.articles) cells -= head_cells(article);
        const int raw = std::accumulate(raw_.begin(), raw_.end(), 0);
        for (std::size_t i = 0; i < raw_.size(); ++i) {
            const std::int64_t share = std::int64_t{std::max(cells, 0)} * kColumnCharacters * raw_[i] / raw;
            const int fitting = std::max(40, static_cast<int>(share * 93 / 100));
            set_text(problem_.articles[i], family_.lumpy ? raw_[i] : fitting, static_cast<int>(i));
        }
    }

    void set_text(Article& article, int characters, int index) {
        TextLines text = MadeText(characters, dice_).text();
        if (index < family_.jumps) text.jump = JumpChoice{.importance = importance_of(article.rank)};
        if (text.jump) text.jump->least_kept = std::max(14, text.lines * 2 / 5);
        article.matter.lines = text.lines;
        article.matter.fits = fits_of(text, family_.page.columns * family_.page.lines, problem_.weights);
        article.area = text.lines + head_cells(article);
    }

    const Family& family_;
    Dice dice_;
    PageProblem problem_;
    std::vector<int> raw_;
};

}  // namespace

PageProblem page_of(const Family& family, std::uint64_t seed) {
    return PageMaker(family, seed).make();
}

}  // namespace banxin::makeup
