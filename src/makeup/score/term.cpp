// The weights are in white lines: what an editor would rather have than one white line at a story's end. They are
// a first choice and not yet calibrated on pages that were made by hand.
#include "makeup/score/term.h"

namespace banxin::makeup {
namespace {

struct NamedWeight {
    Term term;
    std::string_view word;
    Price modular;
    Price interlocked;
};

constexpr std::array<NamedWeight, kTerms> kTermTable{{
    {Term::white, "white", 1000, 1000},
    {Term::white_beyond, "white-beyond", 1400, 1400},
    {Term::paragraph, "paragraph", 120, 120},
    {Term::cut_story, "cut-story", 3000, 3000},
    {Term::cut, "cut", 1200, 1200},
    {Term::cut_beyond, "cut-beyond", 2000, 2000},
    {Term::jump, "jump", 1500, 1500},
    {Term::head_air, "head-air", 50, 50},
    {Term::head_small, "head-small", 600, 600},
    {Term::head_short, "head-short", 1600, 1600},
    {Term::head_partial, "head-partial", 160, 160},
    {Term::head_vertical, "head-vertical", 320, 320},
    {Term::notch, "notch", 120, 40},
    {Term::crop, "crop", 1200, 1200},
    {Term::picture_size, "picture-size", 240, 240},
    {Term::picture_left_out, "picture-left-out", 8000, 8000},
    {Term::width_share, "width-share", 33, 33},
    {Term::aspect, "aspect", 33, 33},
    {Term::heads_touch, "heads-touch", 3000, 3000},
    {Term::through_line, "through-line", 2000, 2500},
    {Term::moment_down, "moment-down", 1200, 1200},
    {Term::moment_across, "moment-across", 240, 240},
    {Term::pictures_touch, "pictures-touch", 250, 250},
    {Term::same_section, "same-section", 120, 120},
    {Term::edges_nearly_align, "edges-nearly-align", 200, 200},
}};

constexpr bool in_order() {
    for (int i = 0; i < kTerms; ++i) {
        if (static_cast<int>(kTermTable[i].term) != i) return false;
    }
    return true;
}
static_assert(in_order());

}  // namespace

std::string_view word_of(Term term) {
    return kTermTable[static_cast<int>(term)].word;
}

Weights weights_of(Style style) {
    Weights weights{};
    for (const NamedWeight& row : kTermTable)
        weights.set(row.term, style == Style::modular ? row.modular : row.interlocked);
    return weights;
}

Price price_of(Term term, std::int32_t thousandths, const Weights& weights) {
    const std::int64_t exact = std::int64_t{thousandths} * weights.of(term);
    return static_cast<Price>((exact + (exact < 0 ? -500 : 500)) / 1000);
}

Price price_of(const Amounts& amounts, const Weights& weights) {
    Price sum = 0;
    for (int i = 0; i < kTerms; ++i) {
        const auto term = static_cast<Term>(i);
        sum += price_of(term, amounts.of(term), weights);
    }
    return sum;
}

}  // namespace banxin::makeup
