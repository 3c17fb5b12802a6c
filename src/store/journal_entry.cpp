#include "store/journal_entry.h"

#include <nlohmann/json.hpp>

namespace banxin {

// The first is taken for a word that is not known: such an entry is nothing to be undone.
NLOHMANN_JSON_SERIALIZE_ENUM(JournalKind, {{JournalKind::outside, "outside"},
                                           {JournalKind::change, "change"},
                                           {JournalKind::undo, "undo"},
                                           {JournalKind::redo, "redo"},
                                           {JournalKind::dropped, "dropped"},
                                           {JournalKind::leftover, "leftover"}})
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(JournalFile, file, before, after)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(JournalEntry, number, kind, name, at, of, files)

std::string journal_line(const JournalEntry& entry) {
    using Json = nlohmann::json;
    return Json(entry).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<JournalEntry> read_journal_line(const std::string& line) {
    try {
        return nlohmann::json::parse(line).get<JournalEntry>();
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

}  // namespace banxin
