#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/journal_entry.h"

namespace banxin {

/// A file that is to be written again: `from` is what it should hold by then, `to` what it is to hold. Empty: no file.
/// Where it holds something else, somebody has changed it since, and the two have to be merged.
struct Rewrite {
    std::string file;
    std::string from;
    std::string to;
    bool operator==(const Rewrite&) const = default;
};

/// What undoing or redoing comes to. Written down, it is an entry of that kind with this `of`.
struct StepBack {
    std::size_t of = 0;
    std::string name;
    std::vector<Rewrite> files;
    bool operator==(const StepBack&) const = default;
};

// The last act that is not undone; the last that is undone and after which nothing new was done. An act undone and done
// again can be undone again. What others have saved in between changes nothing about it. Nothing: there is none.
//
// `first` is the number of the first entry that counts: an act of an earlier day is not undone by one key too many.
std::optional<StepBack> next_undo(const std::vector<JournalEntry>& entries, std::size_t first = 1);
std::optional<StepBack> next_redo(const std::vector<JournalEntry>& entries, std::size_t first = 1);

}  // namespace banxin
