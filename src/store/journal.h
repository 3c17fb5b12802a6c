#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "store/journal_entry.h"
#include "store/open_handle.h"

namespace banxin {

// What was ever in an edition's files while a desk was open: `.banxin/history` with the bytes, each under their hash,
// and `log` with one line for each entry. Nothing in it is changed or removed.
//
// Of one thread at a time, and of one program: who holds the DeskLock.
class Journal {
  public:
    /// Reads what earlier desks have written; half a line at the end is passed over. Fails (world).
    static Result<Journal> open(const std::string& edition);

    /// Keeps bytes and gives their hash; the disk has them then. Fails (world).
    Result<std::string> keep(std::string_view bytes);

    /// Of kept bytes; nothing where there are none.
    std::optional<std::string> bytes(const std::string& hash) const;

    /// Writes an entry at the end, with the next number, which it gives. Fails (world).
    Result<std::size_t> note(JournalEntry entry);

    const std::vector<JournalEntry>& entries() const { return entries_; }

  private:
    Journal(std::string path, OpenHandle folder, OpenHandle log);
    void read_log(const std::string& text);

    std::string path_;
    OpenHandle folder_;
    OpenHandle log_;
    std::vector<JournalEntry> entries_;
};

}  // namespace banxin
