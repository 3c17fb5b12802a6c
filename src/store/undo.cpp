#include "store/undo.h"

#include <algorithm>

namespace banxin {
namespace {

using Entries = std::vector<JournalEntry>;

/// The acts as they lie on two piles.
struct Piles {
    std::vector<const JournalEntry*> done;
    std::vector<const JournalEntry*> undone;
};

bool has_number(const std::vector<const JournalEntry*>& pile, std::size_t number) {
    return !pile.empty() && pile.back()->number == number;
}

void move_top(std::vector<const JournalEntry*>& from, std::vector<const JournalEntry*>& to) {
    to.push_back(from.back());
    from.pop_back();
}

void lay(const JournalEntry& entry, Piles& piles) {
    if (entry.kind == JournalKind::change) {
        piles.done.push_back(&entry);
        piles.undone.clear();
    }
    if (entry.kind == JournalKind::undo && has_number(piles.done, entry.of)) move_top(piles.done, piles.undone);
    if (entry.kind == JournalKind::redo && has_number(piles.undone, entry.of)) move_top(piles.undone, piles.done);
}

Piles piles_of(const Entries& entries, std::size_t first) {
    Piles piles;
    for (const JournalEntry& entry : entries) {
        if (entry.number >= first) lay(entry, piles);
    }
    return piles;
}

enum class Way { back, again };

/// Back from the last file to the first, for an act may write one twice.
std::optional<StepBack> step(const std::vector<const JournalEntry*>& pile, Way way) {
    if (pile.empty()) return std::nullopt;
    const JournalEntry& act = *pile.back();
    StepBack step{act.number, act.name, {}};
    for (const JournalFile& file : act.files)
        step.files.push_back(way == Way::back ? Rewrite{file.file, file.after, file.before}
                                              : Rewrite{file.file, file.before, file.after});
    if (way == Way::back) std::reverse(step.files.begin(), step.files.end());
    return step;
}

}  // namespace

std::optional<StepBack> next_undo(const Entries& entries, std::size_t first) {
    return step(piles_of(entries, first).done, Way::back);
}

std::optional<StepBack> next_redo(const Entries& entries, std::size_t first) {
    return step(piles_of(entries, first).undone, Way::again);
}

}  // namespace banxin
