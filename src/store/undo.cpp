#include "store/undo.h"

namespace banxin {
namespace {

using Pile = std::vector<JournalEntry>;

bool has_on_top(const Pile& pile, std::size_t number) {
    return !pile.empty() && pile.back().number == number;
}

void move_top(Pile& from, Pile& to) {
    to.push_back(std::move(from.back()));
    from.pop_back();
}

void lay(const JournalEntry& entry, ActPiles& piles) {
    if (entry.kind == JournalKind::change) {
        piles.done.push_back(entry);
        piles.undone.clear();
    }
    if (entry.kind == JournalKind::undo && has_on_top(piles.done, entry.of)) move_top(piles.done, piles.undone);
    if (entry.kind == JournalKind::redo && has_on_top(piles.undone, entry.of)) move_top(piles.undone, piles.done);
}

}  // namespace

ActPiles act_piles(const std::vector<JournalEntry>& entries) {
    ActPiles piles;
    for (const JournalEntry& entry : entries) lay(entry, piles);
    return piles;
}

}  // namespace banxin
