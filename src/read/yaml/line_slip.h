#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/phrase.h"

namespace banxin {

/// What an editor did not mean to write on a line of YAML.
struct LineSlip {
    std::size_t at = 0;  ///< The character, from 0.
    std::string code;
    Phrase message;
    Phrase hint;
    std::optional<std::size_t> line{};  ///< From 0, where another line of the file is to blame.
};

// A tab in the indent (`tab-in-indent`), or a key without a blank behind its colon (`blank-missing`). Asked only about
// lines that may be to blame for a mistake: inside a text over several lines both are right.
std::optional<LineSlip> line_slip(std::u32string_view line);

}  // namespace banxin
