#include "prepress/profile/profile_model.h"

#include <algorithm>
#include <cstddef>

namespace banxin {
namespace {

/// Slopes of a curve through rising points that never turns back between them (Fritsch and Carlson's harmonic means).
double slope_between(double left, double right) {
    return left * right <= 0 ? 0 : 2 * left * right / (left + right);
}

double area_of(const DotGain& dot) {
    return dot.plate + dot.gain;
}

double rise(const DotGain& from, const DotGain& to) {
    return (area_of(to) - area_of(from)) / (to.plate - from.plate);
}

Xyz mixed(const Xyz& bare, const Xyz& inked, double share) {
    Xyz out{};
    for (std::size_t i = 0; i < 3; ++i) out[i] = bare[i] + (inked[i] - bare[i]) * share;
    return out;
}

}  // namespace

const PrintCondition& coldset_newsprint() {
    static const PrintCondition condition{"coldset newsprint, 26 % dot gain",
                                          {{{85.2, 0.9, 5.2},
                                            {59.1, -23.9, -27.1},  // C
                                            {55.5, 47.6, 0.7},     // M
                                            {42.4, 7.0, -22.7},    // CM
                                            {80.4, -1.4, 61.6},    // Y
                                            {54.9, -34.3, 17.5},   // CY
                                            {53.8, 44.8, 26.0},    // MY
                                            {40.4, 0.1, 0.4},      // CMY
                                            {36.8, 1.5, 4.5},      // K
                                            {34.2, -5.2, -4.3},    // CK
                                            {34.0, 12.6, 3.4},     // MK
                                            {31.8, 3.0, -5.2},     // CMK
                                            {39.8, 0.1, 14.8},     // YK
                                            {36.4, -10.2, 5.9},    // CYK
                                            {35.6, 13.9, 9.1},     // MYK
                                            {31.9, 0.2, 0.6}}},    // CMYK
                                          {{0, 0},
                                           {0.10, 0.110},
                                           {0.20, 0.193},
                                           {0.30, 0.239},
                                           {0.40, 0.260},
                                           {0.50, 0.258},
                                           {0.70, 0.197},
                                           {0.80, 0.140},
                                           {0.90, 0.072},
                                           {1, 0}}};
    return condition;
}

PrintModel::PrintModel(const PrintCondition& condition) : paper_(xyz_of(condition.solids.front(), kD50)) {
    for (std::size_t i = 0; i < solids_.size(); ++i) {
        const Xyz light = xyz_of(condition.solids[i], kD50);
        for (std::size_t part = 0; part < 3; ++part) solids_[i][part] = light[part] * kD50[part] / paper_[part];
    }
    const auto& gains = condition.gains;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        const double before = i == 0 ? rise(gains[0], gains[1]) : rise(gains[i - 1], gains[i]);
        const double after = i + 1 == gains.size() ? before : rise(gains[i], gains[i + 1]);
        knots_.push_back({gains[i], slope_between(before, after)});
    }
}

PrintModel::Growth PrintModel::grown(double plate) const {
    const double at = std::clamp(plate, 0.0, 1.0);
    auto right = std::find_if(knots_.begin() + 1, knots_.end() - 1, [&](const Knot& k) { return k.dot.plate >= at; });
    const Knot& from = *(right - 1);
    const Knot& to = *right;
    const double span = to.dot.plate - from.dot.plate;
    const double t = (at - from.dot.plate) / span;
    const double low = area_of(from.dot);
    const double climb = area_of(to.dot) - low;
    // Hermite's cubic from knot to knot.
    const double c2 = 3 * climb - span * (2 * from.slope + to.slope);
    const double c3 = span * (from.slope + to.slope) - 2 * climb;
    return {low + t * (span * from.slope + t * (c2 + t * c3)), from.slope + t * (2 * c2 + 3 * t * c3) / span};
}

Xyz PrintModel::light_of_areas(const InkMix& areas) const {
    std::array<Xyz, 8> half{};
    for (std::size_t i = 0; i < 8; ++i) half[i] = mixed(solids_[i], solids_[i + 8], areas[kBlack]);
    for (std::size_t i = 0; i < 4; ++i) half[i] = mixed(half[i], half[i + 4], areas[kYellow]);
    for (std::size_t i = 0; i < 2; ++i) half[i] = mixed(half[i], half[i + 2], areas[kMagenta]);
    return mixed(half[0], half[1], areas[kCyan]);
}

Lab PrintModel::colour(const InkMix& plates) const {
    InkMix areas{};
    for (std::size_t ink = 0; ink < areas.size(); ++ink) areas[ink] = grown(plates[ink]).area;
    return lab_of(light_of_areas(areas), kD50);
}

}  // namespace banxin
