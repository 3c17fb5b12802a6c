#pragma once

#include <cstddef>
#include <string_view>

namespace banxin {

/// Characters of an old jump line at both ends of a paragraph.
struct StaleJumpLines {
    std::size_t at_start = 0;
    std::size_t at_end = 0;
    bool operator==(const StaleJumpLines&) const = default;
};

// Finds jump lines that came along with pasted copy: （下转第3版）, （上接第一版）, 下转▶3版. The engine writes its
// own.
//
// Without brackets only 下转 or 上接 with a page and 版 counts, so that a sentence about turning to a page is left
// alone.
StaleJumpLines stale_jump_lines(std::u32string_view paragraph);

}  // namespace banxin
