#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace banxin {

// What a request's body says, which may be anything: nothing for what is missing or of another kind.

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
