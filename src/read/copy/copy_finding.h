#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/phrase.h"
#include "model/copy_house.h"

namespace banxin {

/// Bytes of a clean text, and what is to stand in their place.
struct Mend {
    std::size_t first = 0;
    std::size_t end = 0;  ///< One past the last.
    std::string instead;
    bool operator==(const Mend&) const = default;
};

/// What a rule found at a byte of the manuscript, and how it is mended where only one way is right.
struct CopyFinding {
    CopyRule rule = CopyRule::half_width_mark;
    std::size_t byte = 0;
    Phrase message;
    Phrase hint;
    std::optional<Mend> mend{};
};

using CopyFindings = std::vector<CopyFinding>;

}  // namespace banxin
