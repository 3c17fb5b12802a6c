#pragma once

namespace banxin {

/// 字 of copy, from the fewest to the most that will do; 0 where nobody has counted.
struct CopyRange {
    int least = 0;
    int most = 0;
    int middle() const { return (least + most) / 2; }
    bool operator==(const CopyRange&) const = default;
};

}  // namespace banxin
