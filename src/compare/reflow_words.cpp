#include "compare/reflow_words.h"

#include <utility>
#include <vector>

namespace banxin {

Phrase reflow_words(const Reflow& reflow) {
    std::vector<Phrase> told;
    const auto tell = [&](const ReflownLines& lines, Phrase words) {
        if (lines.count > 0) told.push_back(std::move(words));
    };
    tell(reflow.broken, counted(reflow.broken.count, "{0} line broken otherwise from line {1} on",
                                "{0} lines broken otherwise from line {1} on", reflow.broken.from));
    tell(reflow.moved, counted(reflow.moved.count, "{0} line elsewhere in the frame from line {1} on",
                               "{0} lines elsewhere in the frame from line {1} on", reflow.moved.from));
    tell(reflow.arrived, counted(reflow.arrived.count, "{0} line from line {1} on stood in another frame",
                                 "{0} lines from line {1} on stood in another frame", reflow.arrived.from));
    tell(reflow.left, counted(reflow.left.count, "{0} line has gone to another frame: line {1}",
                              "{0} lines have gone to another frame, from line {1} on", reflow.left.from));
    if (told.empty()) return {};
    Phrase all = std::move(told.front());
    for (std::size_t i = 1; i < told.size(); ++i) all = phrase("{}, {}", all, told[i]);
    return all;
}

}  // namespace banxin
