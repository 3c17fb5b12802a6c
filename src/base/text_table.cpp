#include "base/text_table.h"

#include <algorithm>

#include "base/printable.h"
#include "base/unicode.h"

namespace banxin {

std::string text_table(const std::vector<TextRow>& written) {
    if (written.empty()) return {};
    std::vector<TextRow> rows = written;
    for (TextRow& row : rows) std::ranges::transform(row, row.begin(), printable_name);
    std::vector<int> widths(rows.front().size(), 0);
    for (const TextRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
    }
    std::string out;
    for (const TextRow& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(static_cast<std::size_t>(widths[i] - display_width(row[i]) + 2), ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

}  // namespace banxin
