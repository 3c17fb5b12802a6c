#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "check/fit_table.h"
#include "check/report.h"

namespace banxin {

/// A part of a story as it is now and as it was; nothing where it was not there.
struct ChangedPart {
    std::string story;
    std::string headline;
    PageNumber number;  ///< Of its page: where it is now, else where it was.
    std::string page;   ///< Its label.
    std::string frame;
    int landing = 0;
    Phrase now;  ///< "33/33 lines, +3, cut 41字, jumps to 3"; empty: gone.
    Phrase before;
};

/// A finding that was there before and is no more.
struct SettledFinding {
    std::string severity;
    std::string code;
    std::string message;
    PageNumber page;  ///< 0: of none in particular.
};

/// What differs between two reports of one edition.
struct Changes {
    std::vector<ChangedPart> parts;       ///< Page by page.
    std::vector<std::size_t> fresh;       ///< Findings of now that were not there before, by number.
    std::vector<SettledFinding> settled;  ///< In their old order.
    bool none() const { return parts.empty() && fresh.empty() && settled.empty(); }
};

// Compares a report with an earlier one, story by story and finding by finding. A finding is the same where code and
// message are: that it has moved to another line of its file is no change.
//
// In:  both as report_json() or failure_json() write them.
// Out: nothing when the earlier one is no such text.
std::optional<Changes> changes_since(const std::string& before, const std::string& now);

/// Those of some pages alone; what belongs to no page stays.
Changes changes_on(const std::set<PageNumber>& pages, Changes changes);

/// For a terminal: the changed parts as rows, then what was settled.
std::string changes_table(const Changes& changes, const Report& report, const TableLook& look);

/// `version`, `fits`, `parts`, `new` and `settled` findings; docs/report.md.
std::string changes_json(const Changes& changes, const Report& report, const Diagnostics& now);

}  // namespace banxin
