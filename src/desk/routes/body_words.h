#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "http/request.h"

namespace banxin {

// What a request's body says, which may be anything: nothing for what is missing or of another kind.

/// An object; an empty one for a body that has none.
inline nlohmann::json body_of(const Request& request) {
    if (request.body_kind == BodyKind::json) {
        auto body = nlohmann::json::parse(request.body, nullptr, false);
        if (body.is_object()) return body;
    }
    return nlohmann::json::object();
}

inline std::optional<std::string> text_in(const nlohmann::json& body, const char* key) {
    const auto found = body.find(key);
    if (found == body.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

inline std::optional<int> number_in(const nlohmann::json& body, const char* key) {
    constexpr int kMostAnybodyMeans = 1'000'000'000;
    const auto found = body.find(key);
    if (found == body.end() || !found->is_number_integer()) return std::nullopt;
    const auto number = found->get<std::int64_t>();
    if (number < -kMostAnybodyMeans || number > kMostAnybodyMeans) return std::nullopt;
    return static_cast<int>(number);
}

}  // namespace banxin
