#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"

namespace banxin {

/// Two pages that lie side by side on one plate; nothing where a book has no page there.
struct PlatePair {
    std::optional<PageNumber> left;
    std::optional<PageNumber> right;
    bool operator==(const PlatePair&) const = default;
};

// The pairs of an edition's books, from the outside in: the last page beside the first, the second beside the last but
// one. A book of an odd number of pages has a blank one at its end. A spread in the middle of its book is a pair by
// itself and is left out.
std::vector<PlatePair> plate_pairs(const Edition& edition);

}  // namespace banxin
