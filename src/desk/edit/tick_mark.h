#pragma once

#include "desk/edit/edit_source.h"

namespace banxin {

enum class TickWish { ticked, open };

/// A proofreader's mark is settled, or is not any more: the one on a line of marks.yaml, which has to have these words.
struct TickMark {
    int line = 0;
    std::string words;
    TickWish wish = TickWish::ticked;
};

// What that changes of marks.yaml: the entry `done` of the mark.
//
// Refuses: `edit-unknown` for a line that has no such mark; as reading the file, and as YamlEdit.
Result<FileChanges> with_tick(const EditSource& source, const TickMark& tick);

}  // namespace banxin
