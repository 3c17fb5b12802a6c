#pragma once

#include <string>

namespace banxin {

// Cairo names an SVG's images and groups by a count that runs through the whole program (`image218`, `surface203`).
// Counts them through the file instead, so that the same page is the same bytes.
std::string renumber_ids(const std::string& svg);

}  // namespace banxin
