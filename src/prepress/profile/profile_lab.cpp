#include "prepress/profile/profile_lab.h"

#include <cmath>

namespace banxin {
namespace {

constexpr double kLinearUntil = 24.0 / 116.0;  // Of f(t); below it the cube root gives way to a line.

double f(double t) {
    return t > kLinearUntil * kLinearUntil * kLinearUntil ? std::cbrt(t) : (841.0 / 108.0) * t + 16.0 / 116.0;
}
double inverse_f(double t) {
    return t > kLinearUntil ? t * t * t : (108.0 / 841.0) * (t - 16.0 / 116.0);
}

}  // namespace

Lab lab_of(const Xyz& colour, const Xyz& white) {
    const double x = f(colour[0] / white[0]);
    const double y = f(colour[1] / white[1]);
    const double z = f(colour[2] / white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Xyz xyz_of(const Lab& colour, const Xyz& white) {
    const double y = (colour.lightness + 16) / 116;
    return {white[0] * inverse_f(y + colour.a / 500), white[1] * inverse_f(y),
            white[2] * inverse_f(y - colour.b / 200)};
}

}  // namespace banxin
