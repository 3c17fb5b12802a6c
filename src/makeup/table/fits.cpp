#include "makeup/table/fits.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

constexpr int kWholeUnit = 1000;

/// What a step costs by the composer, as so much of the term's unit.
std::int32_t paragraphs_for(Price price, const Weights& weights) {
    const Price unit = std::max(weights.of(Term::paragraph), 1);
    return static_cast<std::int32_t>((std::int64_t{price} * kWholeUnit + unit / 2) / unit);
}

Fit changed_by(int lines, const TextLines& text, const Weights& weights) {
    Fit fit;
    fit.changed = lines;
    if (lines < 0) fit.amounts.add(Term::paragraph, paragraphs_for(text.closed[-lines - 1], weights));
    if (lines > 0) fit.amounts.add(Term::paragraph, paragraphs_for(text.opened[lines - 1], weights));
    return fit;
}

/// With what is then over cut, or the room that is left white.
Fit settled(Fit fit, int lines_over) {
    fit.white = std::max(-lines_over, 0);
    fit.cut = std::max(lines_over, 0);
    fit.amounts.add(cut_amounts(fit.cut));
    return fit;
}

std::optional<Fit> jumped(const TextLines& text, int room) {
    const int kept = room - 1;
    if (!text.jump || kept < text.jump->least_kept || text.lines - kept < text.jump->least_gone) return std::nullopt;
    Fit fit;
    fit.jumped = text.lines - kept;
    fit.amounts.add(Term::jump, kWholeUnit + text.jump->importance * kWholeUnit / 12);
    return fit;
}

Price price_in_one_column(const Fit& fit, const Weights& weights) {
    return price_of(fit_amounts(fit, 1), weights);
}

Fit cheapest_fit(const TextLines& text, int room, const Weights& weights) {
    if (room < std::min(text.least, text.lines)) {
        Fit none;
        none.cut = text.lines;
        return none;
    }
    std::optional<Fit> best = jumped(text, room);
    for (int by = -static_cast<int>(text.closed.size()); by <= static_cast<int>(text.opened.size()); ++by) {
        const Fit fit = settled(changed_by(by, text, weights), text.lines + by - room);
        if (!best || price_in_one_column(fit, weights) < price_in_one_column(*best, weights)) best = fit;
    }
    return *best;
}

}  // namespace

std::vector<Fit> fits_of(const TextLines& text, int most_room, const Weights& weights) {
    std::vector<Fit> fits;
    for (int room = 0; room <= most_room; ++room) fits.push_back(cheapest_fit(text, room, weights));
    return fits;
}

Amounts cut_amounts(int lines) {
    return Amounts{}
        .add(Term::cut_story, lines > 0 ? kWholeUnit : 0)
        .add(Term::cut, std::min(lines, kEasyCut) * kWholeUnit)
        .add(Term::cut_beyond, std::max(lines - kEasyCut, 0) * kWholeUnit);
}

Amounts fit_amounts(const Fit& fit, int columns) {
    Amounts amounts = fit.amounts;
    amounts.add(Term::white, std::min(fit.white, columns) * kWholeUnit);
    amounts.add(Term::white_beyond, std::max(fit.white - columns, 0) * kWholeUnit);
    return amounts;
}

}  // namespace banxin::makeup
