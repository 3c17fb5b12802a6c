#pragma once

#include <string>
#include <vector>

namespace banxin {

/// The stages in which a house signs its pages (三审三校), in their order.
struct ReviewHouse {
    std::vector<std::string> stages{"初审", "复审", "终审", "付印"};  ///< The last one lets a page go to press.
    bool distinct = true;                                             ///< No two of them are signed by one name.
    bool operator==(const ReviewHouse&) const = default;
};

}  // namespace banxin
