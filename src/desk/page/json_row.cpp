#include "desk/page/json_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <span>

#include "desk/page/thousandths.h"

namespace banxin {
namespace {

std::string row_of(std::span<const std::string> items) {
    return fmt::format("[{}]", fmt::join(items, ","));
}

bool says_nothing(const std::string& item) {
    return item == "0" || item == "[]";
}

}  // namespace

std::string json_text(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

JsonRow& JsonRow::add(Length length) {
    return add(thousandths(length));
}

JsonRow& JsonRow::add(const Rect& area) {
    return add(area.corner()).add(area.width).add(area.height);
}

JsonRow& JsonRow::add_json(std::string json) {
    items_.push_back(std::move(json));
    return *this;
}

std::string JsonRow::whole() const {
    return row_of(items_);
}

std::string JsonRow::trimmed() const {
    const auto last = std::find_if_not(items_.rbegin(), items_.rend(), says_nothing);
    return row_of(std::span(items_).first(static_cast<std::size_t>(items_.rend() - last)));
}

}  // namespace banxin
