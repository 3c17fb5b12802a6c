#pragma once

#include <vector>

#include "store/journal_entry.h"

namespace banxin {

/// Acts that can be undone, and acts that were undone and can be done again; the next one of each is the last.
struct ActPiles {
    std::vector<JournalEntry> done;
    std::vector<JournalEntry> undone;
};

// How the acts of a journal lie. An act undone and done again can be undone again; after a new one nothing is done
// again. What others have saved in between changes nothing about it.
ActPiles act_piles(const std::vector<JournalEntry>& entries);

}  // namespace banxin
