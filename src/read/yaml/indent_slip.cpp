#include "read/yaml/indent_slip.h"

#include <algorithm>

#include "read/yaml/slip_line.h"

namespace banxin {
namespace {

bool has_slip_words(SlipLine line) {
    const std::size_t first = behind_indent(line);
    return first < line.size() && line[first] != U'#';
}

/// The next line upwards or downwards with words on it; the number of lines where there is none.
std::size_t slip_beside(const std::vector<std::u32string>& lines, std::size_t index, std::size_t step) {
    do {
        index += step;
    } while (index < lines.size() && !has_slip_words(lines[index]));
    return std::min(index, lines.size());
}

constexpr std::size_t kSlipUp = static_cast<std::size_t>(-1);

/// A line as it should be: with its first key in this column.
LineSlip indented_slip(SlipLine line, std::size_t column, std::size_t line_number) {
    const std::size_t first = behind_indent(line);
    const std::size_t dash = slip_key_column(line) - first;
    const std::u32string meant =
        std::u32string(column > dash ? column - dash : 0, U' ') + std::u32string(line.substr(first));
    LineSlip slip{first, "yaml-syntax",
                  first < meant.size() - (line.size() - first)
                      ? phrase("this line is not indented as far as those that it stands among")
                      : phrase("this line is indented further than those that it stands among"),
                  write_line_as(meant)};
    slip.line = line_number;
    return slip;
}

/// An entry deeper than the one above it, which has a value already: one of the two is not indented as it should be.
std::optional<LineSlip> unlike_indents(const std::vector<std::u32string>& lines, std::size_t index) {
    const SlipLine line = lines[index];
    const std::size_t column = slip_key_column(line);
    const std::size_t above = slip_beside(lines, index, kSlipUp);
    if (column >= line.size() || is_slip_item(line) || above >= lines.size()) return std::nullopt;
    const SlipLine before = lines[above];
    const std::size_t its_value = slip_value(before);
    if (slip_key_column(before) >= column || its_value >= before.size() ||
        SlipLine(U"#|>").find(before[its_value]) != SlipLine::npos)
        return std::nullopt;
    const auto stands_here = [&](std::size_t other) {
        return other < lines.size() && slip_key_column(lines[other]) == column && lines[other].size() > column;
    };
    const std::size_t two_above = slip_beside(lines, above, kSlipUp);
    const bool opens = !is_slip_item(before) && two_above < lines.size() &&
                       slip_value(lines[two_above]) >= lines[two_above].size() &&
                       slip_key_column(lines[two_above]) < column;
    const bool blames_above = stands_here(slip_beside(lines, index, 1)) || stands_here(two_above) || opens;
    return blames_above ? indented_slip(before, column, above) : indented_slip(line, slip_key_column(before), index);
}

/// An item whose dash stands further left than those of its list: `- id: b` below `  - id: a`.
std::optional<LineSlip> item_too_far_left(const std::vector<std::u32string>& lines, std::size_t index) {
    const SlipLine line = lines[index];
    if (!is_slip_item(line)) return std::nullopt;
    const std::size_t indent = behind_indent(line);
    std::size_t items = line.size();
    for (std::size_t above = slip_beside(lines, index, kSlipUp); above < lines.size();
         above = slip_beside(lines, above, kSlipUp)) {
        const std::size_t its = behind_indent(lines[above]);
        if (its > indent && is_slip_item(lines[above])) items = its;
        if (its > indent) continue;
        const bool opens = !is_slip_item(lines[above]) && slip_value(lines[above]) >= lines[above].size();
        if (!opens || items >= line.size()) return std::nullopt;
        return indented_slip(line, slip_key_column(line) + items - indent, index);
    }
    return std::nullopt;
}

/// An entry between the columns of those above it: right of the key that they belong to, left of them.
std::optional<LineSlip> entry_between(const std::vector<std::u32string>& lines, std::size_t index) {
    const SlipLine line = lines[index];
    const std::size_t column = slip_key_column(line);
    if (column >= line.size()) return std::nullopt;
    std::size_t inner = line.size();  ///< Of the entries that stand nearest to its right.
    bool has_inner = false;
    for (std::size_t above = slip_beside(lines, index, kSlipUp); above < lines.size();
         above = slip_beside(lines, above, kSlipUp)) {
        const std::size_t its = slip_key_column(lines[above]);
        if (its >= lines[above].size()) continue;
        if (its > column) {
            inner = has_inner ? std::min(inner, its) : its;
            has_inner = true;
            continue;
        }
        if (its == column || !has_inner) return std::nullopt;
        const std::size_t meant = inner - column <= column - its ? inner : its;
        return indented_slip(line, meant, index);
    }
    return std::nullopt;
}

}  // namespace

std::optional<LineSlip> indent_slip(const std::vector<std::u32string>& lines, std::size_t index) {
    if (auto slip = item_too_far_left(lines, index)) return slip;
    if (auto slip = entry_between(lines, index)) return slip;
    return unlike_indents(lines, index);
}

}  // namespace banxin
