#include "desk/page/folded.h"

#include <fmt/format.h>

#include <algorithm>

#include "desk/page/json_row.h"

namespace banxin {
namespace {

std::string stretch_json(std::int64_t number, std::ptrdiff_t count) {
    return count == 1 ? std::to_string(number) : fmt::format("[{},{}]", number, count);
}

}  // namespace

std::string folded(std::span<const std::optional<std::int64_t>> numbers) {
    JsonRow row;
    for (auto first = numbers.begin(); first != numbers.end();) {
        if (!*first) {
            row.add_json("null");
            ++first;
            continue;
        }
        const auto end = std::find_if(first, numbers.end(), [&](const auto& number) { return number != *first; });
        row.add_json(stretch_json(**first, end - first));
        first = end;
    }
    return row.whole();
}

}  // namespace banxin
