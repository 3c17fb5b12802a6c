#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/text_kind.h"

namespace banxin {

/// A kind of text and what a style sheet calls it.
struct NamedKind {
    std::string name;
    TextKind kind = TextKind::body;
};

/// Every kind of text, `body` first.
const std::vector<NamedKind>& text_kinds();

/// The kind of that name; nothing where there is none.
std::optional<TextKind> kind_named(std::string_view name);

/// The kinds that stand in the columns, on the cell grid.
const std::vector<TextKind>& running_kinds();

}  // namespace banxin
