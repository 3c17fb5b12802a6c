#include "compose/lines/line_prices.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr std::int64_t kWidened = 200;
constexpr std::int64_t kWideGap = 2'500;
constexpr std::int64_t kUneven = 200;
constexpr std::int64_t kQuarter = 250;
constexpr std::int64_t kSpreadLine = 20'000;
constexpr std::int64_t kSeenSpread = 20;
constexpr std::int64_t kTenth = 100;
constexpr std::int64_t kPastATenth = 100'000;
constexpr std::int64_t kHoles = 50'000;

/// How dear it is to close a gap of a step.
std::int64_t weight(SqueezeStep step) {
    switch (step) {
        case SqueezeStep::word_space:
            return 1;
        case SqueezeStep::bracket:
            return 2;
        case SqueezeStep::pause:
            return 4;
        case SqueezeStep::western:
            return 6;
        case SqueezeStep::stop:
            return 12;
        case SqueezeStep::none:
            break;
    }
    return 0;
}

std::int64_t milli(Length length, Length cell) {
    return length.in_emu() * 1000 / cell.in_emu();
}

}  // namespace

int letterspace_milli(const LineFit& fit, Length cell) {
    if (fit.letterspace <= Length()) return 0;
    const std::int64_t em = cell.in_emu() * std::max<std::int64_t>(fit.places, 1);
    return static_cast<int>((fit.letterspace.in_emu() * 1000 + em - 1) / em);
}

std::int64_t price_of_closing(const Gap& gap, Length natural, Length taken, Length cell) {
    const std::int64_t amount = milli(taken, cell);
    const std::int64_t limit = std::max<std::int64_t>(milli(natural - gap.least, cell), 1);
    return weight(gap.step) * std::max(kQuarter, amount) * amount * amount / (limit * limit);
}

std::int64_t price_of_western_white(Length white, Length cell) {
    if (white * 4 <= cell) return 0;
    const std::int64_t past = std::max<std::int64_t>(milli(white, cell) - kQuarter, 0);
    return kWideGap * past * past / (kQuarter * kQuarter);
}

std::int64_t price_of_uneven_white(Length difference, Length cell) {
    const std::int64_t amount = milli(difference, cell);
    return kUneven * amount * amount / (kQuarter * kQuarter);
}

std::int64_t price_of_widening(Length taken, Length possible) {
    return kWidened * taken.in_emu() / possible.in_emu();
}

std::int64_t price_of_letterspace(std::int64_t milli) {
    const std::int64_t seen = kSpreadLine * std::min(milli, kSeenSpread) / kSeenSpread;
    return seen + 2 * milli * milli + (milli > kTenth ? kPastATenth : 0) + (milli > kQuarter ? kHoles : 0);
}

}  // namespace banxin
