#pragma once

#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// Why something was written down.
enum class JournalKind {
    change,   ///< An act at the desk, which can be undone.
    undo,     ///< Of the act whose number is `of`.
    redo,     ///< Of the act whose number is `of`, once it was undone.
    outside,  ///< Somebody else's save.
    dropped,  ///< A draft that was thrown away.
    leftover  ///< What a desk that was killed had not yet put away.
};

/// One file of an entry; a hash that is empty means that there was no file, or is none.
struct JournalFile {
    std::string file;
    std::string before;
    std::string after;
    bool operator==(const JournalFile&) const = default;
};

struct JournalEntry {
    std::size_t number = 0;  ///< From 1, in their order.
    JournalKind kind = JournalKind::change;
    std::string name;  ///< What the act is called.
    std::string at;    ///< When, as its writer says it.
    std::size_t of = 0;
    std::vector<JournalFile> files;
    bool operator==(const JournalEntry&) const = default;
};

/// An entry as one line of text without its end.
std::string journal_line(const JournalEntry& entry);

/// Nothing for what is none, such as the half of a line that a killed program leaves.
std::optional<JournalEntry> read_journal_line(const std::string& line);

}  // namespace banxin
