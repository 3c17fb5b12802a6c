#include "resolve/columns.h"

#include <algorithm>

namespace banxin {
namespace {

/// Columns of the widths given, the room left over shared by the gutters, edge to edge.
std::vector<TextColumn> lay(const std::vector<Length>& widths, Length total) {
    Length used;
    for (const Length width : widths) used += width;
    const auto gutters = static_cast<std::int64_t>(widths.size()) - 1;
    const Length room = total - used;
    std::vector<TextColumn> columns;
    Length taken;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const Length white = gutters > 0 ? scaled(room, static_cast<std::int64_t>(i), gutters) : Length();
        columns.push_back({taken + white, widths[i]});
        taken += widths[i];
    }
    return columns;
}

}  // namespace

Length long_column(int columns, Length measure, Length gutter) {
    return measure * columns + gutter * (columns - 1);
}

ColumnSplit split_columns(const SplitRequest& request) {
    const std::int64_t into = std::max(request.into, 1);
    const Length text = request.width - request.gutter * (into - 1);
    const std::int64_t cells = text / request.cell;
    const Length whole = request.cell * (cells / into);
    const std::int64_t over = cells % into;
    ColumnSplit split;
    split.remainder = text - whole * into;

    ColumnMode mode = request.mode;
    if (mode == ColumnMode::automatic) {
        mode = split.remainder <= request.cell ? ColumnMode::relative : ColumnMode::absolute;
    }
    std::vector<Length> widths(static_cast<std::size_t>(into), mode == ColumnMode::free ? text / into : whole);
    if (mode == ColumnMode::relative) {
        for (std::int64_t i = into - over; i < into; ++i) widths[static_cast<std::size_t>(i)] += request.cell;
        widths.back() += split.remainder % request.cell;  // less than a cell: keeps the right edge
    }
    split.columns = lay(widths, request.width);
    return split;
}

}  // namespace banxin
