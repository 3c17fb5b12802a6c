// The inverse of the print model, one colour at a time.
//
// Unknown are four plates, given are three figures of colour: the fourth condition is how much black we want. Each
// becomes a residual with a weight; damped Gauss-Newton (Levenberg, Marquardt) finds the least sum of their squares,
// with plates that stand at 0 or 1 and are pushed outwards held still. Total ink above the limit is one more residual,
// so that the search trades colour for ink sensibly; what it leaves over is then taken from the colours alone, for
// black gives most darkness for its ink. Every colour starts from the same kind of mix, not from its neighbour's
// answer: the table then has no seams.
#include "prepress/profile/profile_separation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace banxin {
namespace {

constexpr std::size_t kPlates = 4;
constexpr std::size_t kResiduals = 5;
using Residuals = std::array<double, kResiduals>;
using Jacobian = std::array<InkMix, kResiduals>;

constexpr double kMostBlack = 0.95;
constexpr double kBlackStarts = 0.08;  // Of the way from paper to darkest grey.
constexpr double kBlackPower = 1.7;
constexpr double kChromaThatHalvesBlack = 60;
constexpr double kChromaWeight = 0.6;  // What a miss in saturation counts beside one in hue or lightness.
constexpr double kBlackWeight = 4;     // So many units of colour difference for black all wrong.
constexpr double kLimitWeight = 60;    // The same for 100 % of ink over the limit.
constexpr double kNoDot = 0.004;       // Less than one step in 255 is no ink.
constexpr int kRounds = 40;

/// A colour to reach, and the directions in which a miss is measured.
struct Aim {
    Lab colour;
    double black = 0;
    double limit = 0;
    double cos_hue = 1;
    double sin_hue = 0;
    double chroma_weight = 1;
};

Aim aim_at(const Lab& colour, double black, double limit) {
    Aim aim{colour, black, limit};
    const double chroma = std::hypot(colour.a, colour.b);
    if (chroma > 0) {
        aim.cos_hue = colour.a / chroma;
        aim.sin_hue = colour.b / chroma;
    }
    // Near grey there is no hue to protect: both directions count alike.
    aim.chroma_weight = 1 - (1 - kChromaWeight) * std::min(chroma / 20, 1.0);
    return aim;
}

/// A derivative of light turned into one of the residuals.
void add_colour_slopes(Jacobian& slopes, std::size_t plate, const Lab& slope, const Aim& aim) {
    slopes[0][plate] = slope.lightness;
    slopes[1][plate] = aim.chroma_weight * (slope.a * aim.cos_hue + slope.b * aim.sin_hue);
    slopes[2][plate] = slope.b * aim.cos_hue - slope.a * aim.sin_hue;
}

/// d f(t) / d t of the cube root of CIE Lab, per unit of light.
double cube_root_slope(double light, double white) {
    const double t = light / white;
    return (t > 0.008856 ? 1 / (3 * std::cbrt(t * t)) : 841.0 / 108.0) / white;
}

struct Step {
    Residuals misses{};
    Jacobian slopes{};
};

InkMix areas_of(const PrintModel& model, const InkMix& plates) {
    InkMix areas{};
    for (std::size_t i = 0; i < kPlates; ++i) areas[i] = model.grown(plates[i]).area;
    return areas;
}

Residuals misses_of(const Lab& got, const InkMix& plates, const Aim& aim) {
    const double da = got.a - aim.colour.a;
    const double db = got.b - aim.colour.b;
    const double over = std::max(0.0, total_ink(plates) - aim.limit);
    return {got.lightness - aim.colour.lightness, aim.chroma_weight * (da * aim.cos_hue + db * aim.sin_hue),
            db * aim.cos_hue - da * aim.sin_hue, kBlackWeight * (plates[kBlack] - aim.black), kLimitWeight * over};
}

double cost_of(const Residuals& misses) {
    double sum = 0;
    for (const double miss : misses) sum += miss * miss;
    return sum;
}

Step step_at(const PrintModel& model, const InkMix& plates, const Aim& aim) {
    Step out;
    InkMix areas = areas_of(model, plates);
    const Xyz light = model.light_of_areas(areas);
    out.misses = misses_of(lab_of(light, kD50), plates, aim);
    Xyz root{};
    for (std::size_t i = 0; i < 3; ++i) root[i] = cube_root_slope(light[i], kD50[i]);
    for (std::size_t plate = 0; plate < kPlates; ++plate) {
        const double area = areas[plate];
        // The model is a straight line in each area.
        areas[plate] = 1;
        const Xyz full = model.light_of_areas(areas);
        areas[plate] = 0;
        const Xyz bare = model.light_of_areas(areas);
        areas[plate] = area;
        const double growth = model.grown(plates[plate]).slope;
        Xyz f{};
        for (std::size_t i = 0; i < 3; ++i) f[i] = (full[i] - bare[i]) * growth * root[i];
        add_colour_slopes(out.slopes, plate, {116 * f[1], 500 * (f[0] - f[1]), 200 * (f[1] - f[2])}, aim);
    }
    out.slopes[3][kBlack] = kBlackWeight;
    if (out.misses[4] > 0) out.slopes[4].fill(kLimitWeight);
    return out;
}

using Square = std::array<InkMix, kPlates>;

/// Solves a symmetric positive system in place by elimination.
InkMix solved(Square matrix, InkMix right) {
    for (std::size_t i = 0; i < kPlates; ++i) {
        for (std::size_t row = i + 1; row < kPlates; ++row) {
            const double factor = matrix[row][i] / matrix[i][i];
            for (std::size_t column = i; column < kPlates; ++column) matrix[row][column] -= factor * matrix[i][column];
            right[row] -= factor * right[i];
        }
    }
    for (std::size_t i = kPlates; i-- > 0;) {
        for (std::size_t column = i + 1; column < kPlates; ++column) right[i] -= matrix[i][column] * right[column];
        right[i] /= matrix[i][i];
    }
    return right;
}

/// Where to go from `plates`, damped; plates at their bound that are pushed outwards stay.
InkMix moved(const InkMix& plates, const Step& step, double damping) {
    Square normal{};
    InkMix downhill{};
    for (std::size_t i = 0; i < kPlates; ++i) {
        for (std::size_t j = 0; j < kPlates; ++j)
            for (std::size_t r = 0; r < kResiduals; ++r) normal[i][j] += step.slopes[r][i] * step.slopes[r][j];
        for (std::size_t r = 0; r < kResiduals; ++r) downhill[i] -= step.slopes[r][i] * step.misses[r];
    }
    for (std::size_t i = 0; i < kPlates; ++i) {
        normal[i][i] += damping * (normal[i][i] + 1);
        if ((plates[i] <= 0 && downhill[i] < 0) || (plates[i] >= 1 && downhill[i] > 0)) {
            for (std::size_t j = 0; j < kPlates; ++j) normal[i][j] = normal[j][i] = i == j ? 1 : 0;
            downhill[i] = 0;
        }
    }
    InkMix out = solved(normal, downhill);
    for (std::size_t i = 0; i < kPlates; ++i) out[i] = std::clamp(plates[i] + out[i], 0.0, 1.0);
    return out;
}

InkMix search(const PrintModel& model, const Aim& aim) {
    InkMix plates{0.2, 0.2, 0.2, aim.black};
    Step step = step_at(model, plates, aim);
    double damping = 0.01;
    for (int round = 0; round < kRounds; ++round) {
        const InkMix next = moved(plates, step, damping);
        const Lab got = lab_of(model.light_of_areas(areas_of(model, next)), kD50);
        if (cost_of(misses_of(got, next, aim)) >= cost_of(step.misses)) {
            damping *= 5;
            if (damping > 1e6) break;
            continue;
        }
        double way = 0;
        for (std::size_t i = 0; i < kPlates; ++i) way = std::max(way, std::abs(next[i] - plates[i]));
        plates = next;
        if (way < 1e-5) break;
        step = step_at(model, plates, aim);
        damping = std::max(damping / 5, 1e-9);
    }
    return plates;
}

}  // namespace

InkSeparation::InkSeparation(const PrintModel& model, double ink_limit) : model_(model), ink_limit_(ink_limit) {
    const double colours = std::clamp((ink_limit - kMostBlack) / 3, 0.0, 1.0);
    darkest_ = model.colour({colours, colours, colours, std::min(kMostBlack, ink_limit)}).lightness;
}

double InkSeparation::wanted_black(const Lab& colour) const {
    const double darkness = std::clamp((100 - colour.lightness) / (100 - darkest_), 0.0, 1.0);
    const double along = std::max(0.0, (darkness - kBlackStarts) / (1 - kBlackStarts));
    const double chroma = std::hypot(colour.a, colour.b) / kChromaThatHalvesBlack;
    return kMostBlack * std::pow(along, kBlackPower) / (1 + chroma * chroma);
}

InkMix InkSeparation::inks_for(const Lab& colour) const {
    InkMix mix = within_ink_limit(search(model_, aim_at(colour, wanted_black(colour), ink_limit_)), ink_limit_);
    for (double& ink : mix) {
        if (ink < kNoDot) ink = 0;
    }
    return mix;
}

}  // namespace banxin
