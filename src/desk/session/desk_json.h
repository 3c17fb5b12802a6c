#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "base/geometry.h"

namespace banxin {

using DeskJson = nlohmann::ordered_json;

/// In one line, UTF-8.
inline std::string in_one_line(const DeskJson& json) {
    return json.dump(-1, ' ', false, DeskJson::error_handler_t::replace);
}

/// A length as browsers are told it: whole thousandths of a point.
inline std::int64_t in_thousandths(Length length) {
    return scaled(length, 1000, Length::kPerPoint).in_emu();
}

/// `[x, y, width, height]`.
inline DeskJson area_json(const Rect& area) {
    return DeskJson::array({in_thousandths(area.x), in_thousandths(area.y), in_thousandths(area.width),
                            in_thousandths(area.height)});
}

}  // namespace banxin
