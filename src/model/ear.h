#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/picture.h"

namespace banxin {

enum class EarAlign { centre, left };

// What a page's ear (报眼) holds, from its head down: a title, a table, lines; a picture beside them, or alone.
struct Ear {
    std::string title;
    std::vector<std::string> lines{};
    EarAlign align = EarAlign::centre;
    std::vector<std::vector<std::string>> table{};  ///< By row; rows may be of different lengths.
    std::optional<Picture> picture{};
    SourceSpot spot{};
    bool empty() const { return title.empty() && lines.empty() && table.empty() && !picture; }
    bool operator==(const Ear&) const = default;
};

}  // namespace banxin
