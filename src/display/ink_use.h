#pragma once

#include "display/display_list.h"

namespace banxin {

/// What an ink does in a mark. On the press lines of type and rules may overprint; areas never do as a rule.
enum class InkUse { line, area };

/// A filled area is a line of its role, or a panel with something on it.
constexpr InkUse ink_use(const FilledRect& rect) {
    const bool line = rect.role == MarkRole::rule || rect.role == MarkRole::guide || rect.role == MarkRole::interlinear;
    return line ? InkUse::line : InkUse::area;
}

/// A filled ornament of a panel is an area; any other path is a line.
constexpr InkUse ink_use(const DrawnPath& path) {
    return path.role == MarkRole::aside ? InkUse::area : InkUse::line;
}

}  // namespace banxin
