#pragma once

#include <nlohmann/json.hpp>
#include <vector>

namespace banxin {

/// A JSON list of what `write` makes of each value.
template <typename Value, typename Write>
nlohmann::ordered_json list_json(const std::vector<Value>& values, Write write) {
    nlohmann::ordered_json out = nlohmann::ordered_json::array();
    for (const Value& value : values) out.push_back(write(value));
    return out;
}

}  // namespace banxin
