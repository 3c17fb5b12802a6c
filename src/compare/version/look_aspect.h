#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace banxin {

/// What may be another in how something is set, drawn or measured.
enum class LookAspect {
    // Of type.
    face,
    weight,
    size,
    ink,
    beside,

    // Of a rule, or of a box.
    line,  ///< Its kind: single, double, …
    line_weight,
    line_ink,
    sides,
    corner,
    ground,
    bar,     ///< Under the head in a box.
    length,  ///< Of a rule that ends elsewhere.

    // Of a page.
    body_size,
    leading,
    columns,
    measure,
    gutter,
    lines,
    top,
    left,
};

/// `line_weight`, as JSON has it.
std::string_view name_of(LookAspect aspect);

/// Nothing for a word that is no name.
std::optional<LookAspect> aspect_called(std::string_view name);

/// How something looks: a word or a measure for each aspect that it has.
using LookWords = std::map<LookAspect, std::string>;

}  // namespace banxin
