#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "desk/page/thousandths.h"

namespace banxin {

using DeskJson = nlohmann::ordered_json;

/// In one line, UTF-8.
inline std::string in_one_line(const DeskJson& json) {
    return json.dump(-1, ' ', false, DeskJson::error_handler_t::replace);
}

/// A list of what is JSON already.
inline std::string list_in_one_line(const std::vector<std::string>& items) {
    std::string list = "[";
    for (const std::string& item : items) list.append(list.size() > 1 ? "," : "").append(item);
    return list + "]";
}

/// Two JSON objects as one.
inline std::string joined(std::string one, std::string_view other) {
    if (one == "{}") return std::string(other);
    one.back() = ',';
    return one.append(other.substr(1));
}

/// `[x, y, width, height]`.
inline DeskJson area_json(const Rect& area) {
    return DeskJson::array(
        {thousandths(area.x), thousandths(area.y), thousandths(area.width), thousandths(area.height)});
}

}  // namespace banxin
