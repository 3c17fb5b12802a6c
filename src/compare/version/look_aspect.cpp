#include "compare/version/look_aspect.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

/// In the order of the aspects.
constexpr auto kAspectNames =
    std::to_array<std::string_view>({"face",     "weight",  "size",    "ink",    "beside", "line",   "line_weight",
                                     "line_ink", "sides",   "corner",  "ground", "bar",    "length", "body_size",
                                     "leading",  "columns", "measure", "gutter", "lines",  "top",    "left"});

}  // namespace

std::string_view name_of(LookAspect aspect) {
    return kAspectNames[static_cast<std::size_t>(aspect)];
}

std::optional<LookAspect> aspect_called(std::string_view name) {
    const auto found = std::ranges::find(kAspectNames, name);
    if (found == kAspectNames.end()) return std::nullopt;
    return static_cast<LookAspect>(found - kAspectNames.begin());
}

}  // namespace banxin
