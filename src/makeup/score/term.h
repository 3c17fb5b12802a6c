#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "makeup/page/price.h"

namespace banxin::makeup {

/// What a made-up page can be blamed for. The unit of each is in docs/make-up.md.
enum class Term : std::uint8_t {
    white,               ///< A line of white at a story's end.
    white_beyond,        ///< … beyond a line for each of its columns.
    paragraph,           ///< A paragraph set in a line more or fewer, at the composer's price.
    cut_story,           ///< A story of which lines have to be cut.
    cut,                 ///< A line to cut.
    cut_beyond,          ///< … beyond what an editor cuts without asking.
    jump,                ///< A story that goes on elsewhere.
    head_air,            ///< A line of white more at a story than the house asks for.
    head_small,          ///< A head smaller than the top of its grade, relative.
    head_short,          ///< What a head lacks of three quarters of its width, relative.
    head_partial,        ///< A head over a part of its story's columns.
    head_vertical,       ///< A head that stands beside its story.
    notch,               ///< A story that is an L.
    crop,                ///< Of a picture, relative.
    picture_size,        ///< A picture a column wider or narrower than was wanted.
    picture_left_out,    ///< A picture that found no room.
    width_share,         ///< Columns away from what a story's rank asks for, by importance.
    aspect,              ///< A block that is a ribbon, by importance.
    heads_touch,         ///< Two heads side by side (碰题).
    through_line,        ///< A line through the whole page (断版, 通腰).
    moment_down,         ///< Importance that stands low.
    moment_across,       ///< Importance that stands to the right.
    pictures_touch,      ///< Two pictures whose stories' blocks touch where they stand.
    same_section,        ///< Two neighbours of one section.
    edges_nearly_align,  ///< Two edges that miss each other by a line or two.
    count
};

inline constexpr int kTerms = static_cast<int>(Term::count);

/// How it is called in what is printed.
std::string_view word_of(Term term);

/// How much of each term there is, in thousandths of its unit.
class Amounts {
  public:
    constexpr std::int32_t of(Term term) const { return amounts_[static_cast<int>(term)]; }
    constexpr Amounts& add(Term term, std::int32_t thousandths) {
        amounts_[static_cast<int>(term)] += thousandths;
        return *this;
    }
    constexpr Amounts& add(const Amounts& others) {
        for (int i = 0; i < kTerms; ++i) amounts_[i] += others.amounts_[i];
        return *this;
    }
    bool operator==(const Amounts&) const = default;

  private:
    std::array<std::int32_t, kTerms> amounts_{};
};

// What one unit of each term costs: the only place where the score's weights stand.
struct Weights {
    std::array<Price, kTerms> prices;

    constexpr Price of(Term term) const { return prices[static_cast<int>(term)]; }
    constexpr Weights& set(Term term, Price price) {
        prices[static_cast<int>(term)] = price;
        return *this;
    }
    bool operator==(const Weights&) const = default;
};

/// A page that is built of plain rectangles; one whose stories reach into one another.
enum class Style : std::uint8_t { modular, interlocked };

Weights weights_of(Style style);

/// Each term's part is rounded to a whole price, so a sum of prices is the price of the sum only term by term.
Price price_of(Term term, std::int32_t thousandths, const Weights& weights);
Price price_of(const Amounts& amounts, const Weights& weights);

}  // namespace banxin::makeup
