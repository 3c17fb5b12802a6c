#pragma once

#include <string_view>
#include <vector>

namespace banxin {

/// What a place between two characters lies in.
struct Enclosure {
    bool whole = false;        ///< A title, or a quotation of at most eight characters: a reader takes it at a glance.
    bool in_long_one = false;  ///< A longer quotation.
};

/// Of the place after each character. A quotation that is not closed is none.
std::vector<Enclosure> enclosures(std::u32string_view text);

}  // namespace banxin
