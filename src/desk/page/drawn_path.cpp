#include "desk/page/drawn_path.h"

#include <fmt/format.h>

#include "desk/page/thousandths.h"

namespace banxin {
namespace {

std::string place_in_svg(Point place) {
    return fmt::format("{} {}", thousandths(place.x), thousandths(place.y));
}

std::string step_in_svg(const PathStep& step) {
    switch (step.kind) {
        case PathStep::Kind::move:
            return "M" + place_in_svg(step.to);
        case PathStep::Kind::line:
            return "L" + place_in_svg(step.to);
        case PathStep::Kind::curve:
            return "C" + place_in_svg(step.first_handle) + " " + place_in_svg(step.second_handle) + " " +
                   place_in_svg(step.to);
        case PathStep::Kind::close:
            return "Z";
    }
    return {};
}

}  // namespace

std::string path_in_svg(const DrawnPath& path) {
    std::string steps;
    for (const PathStep& step : path.steps) steps += step_in_svg(step);
    return steps;
}

}  // namespace banxin
