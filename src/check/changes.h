#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "check/fit_table.h"
#include "check/match_findings.h"
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

/// A finding that is there still and says something else.
struct ChangedFinding {
    std::size_t now = 0;  ///< Its number among those of now.
    std::string before;   ///< What its message was.
    std::string told{};   ///< The same in the language that is spoken, where the earlier report has it; else empty.
};

/// What differs between two reports of one edition.
struct Changes {
    std::vector<ChangedPart> parts;       ///< Page by page.
    std::vector<std::size_t> fresh;       ///< Findings of now that were not there before, by number.
    std::vector<ChangedFinding> changed;  ///< In the order of now.
    std::vector<std::size_t> standing;    ///< Errors of now that were there before, word for word, by number.
    std::vector<WrittenFinding> settled;  ///< That are no more, in their old order.
    bool none() const { return parts.empty() && fresh.empty() && changed.empty() && settled.empty(); }
};

// Compares a report with an earlier one, story by story and finding by finding (match_findings.h). That a finding has
// moved to another line of its file is no change.
//
// In:  both as report_json() or failure_json() write them; in the earlier one a finding may have its message in the
//      language that is spoken, too, as `told`.
// Out: nothing when the earlier one is no such text.
std::optional<Changes> changes_since(const std::string& before, const std::string& now);

/// Those of some pages alone; what belongs to no page stays.
Changes changes_on(const std::set<PageNumber>& pages, Changes changes);

/// For a terminal: the changed parts as rows, then what was settled.
std::string changes_table(const Changes& changes, const Report& report, const TableLook& look);

/// The new and the changed findings, and the errors that stand, in the order of now; a changed one says on a line of
/// its own what it was.
Diagnostics findings_told(const Changes& changes, const Diagnostics& now);

/// `version`, `fits`, `parts`, `new`, `changed`, `standing` and `settled` findings; docs/report.md.
std::string changes_json(const Changes& changes, const Report& report, const Diagnostics& now);

}  // namespace banxin
