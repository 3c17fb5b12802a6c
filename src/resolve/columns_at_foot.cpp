#include "resolve/columns_at_foot.h"

#include <algorithm>
#include <set>

namespace banxin {

int columns_at_foot(const FramePlan& frame) {
    int foot = 0;
    for (const Slot& slot : frame.slots) foot = std::max(foot, slot.line);
    std::set<int> columns;
    for (const Slot& slot : frame.slots) {
        if (slot.line == foot) columns.insert(slot.column);
    }
    return static_cast<int>(columns.size());
}

}  // namespace banxin
