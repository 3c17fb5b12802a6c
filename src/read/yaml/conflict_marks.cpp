#include "read/yaml/conflict_marks.h"

#include <algorithm>
#include <string_view>

namespace banxin {
namespace {

bool is_mark(std::string_view line, std::string_view sign) {
    return line.starts_with(sign) && (line.size() == sign.size() || line[sign.size()] == ' ');
}

Diagnostic conflict(const std::string& file, int from, int until) {
    return {Severity::error,
            "conflict-marks",
            {file, from, 1},
            phrase("git could not join two versions of the lines {} to {}, and left both here", from, until),
            phrase("keep the lines that count, in signatures.yaml and marks.yaml those of both, and take out the lines "
                   "with `<<<<<<<`, `=======` and `>>>>>>>`")};
}

}  // namespace

Diagnostics conflict_marks(const SourceText& source) {
    Diagnostics found;
    int number = 0;
    int open = 0;  // The line that a conflict began in.
    for (std::string_view rest = source.text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        ++number;
        if (is_mark(line, "<<<<<<<")) open = number;
        if (open == 0 || !is_mark(line, ">>>>>>>")) continue;
        found.push_back(conflict(source.file, open, number));
        open = 0;
    }
    if (open > 0) found.push_back(conflict(source.file, open, number));
    return found;
}

}  // namespace banxin
