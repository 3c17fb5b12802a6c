#pragma once

#include <map>
#include <memory>
#include <string>

namespace banxin {

/// JSON in one line. Never changed: settings that have it alike share it.
using PieceJson = std::shared_ptr<const std::string>;

/// What a browser shows, by name.
using PieceMap = std::map<std::string, PieceJson>;

inline PieceJson piece_json(std::string json) {
    return std::make_shared<const std::string>(std::move(json));
}

}  // namespace banxin
