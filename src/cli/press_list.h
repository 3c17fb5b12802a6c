#pragma once

#include <string>

#include "issue/press_issue.h"
#include "prepress/run/press_record.h"

namespace banxin {

/// Where the sheets of an issue are, by what their folder knows and has.
struct PressList {
    std::string table;
    bool is_all_written = true;  ///< And as the pages are now.
};

// A row for each sheet: its page, its file with the number of its version, and whether it is written as the page is
// now, has changed since, is held or withheld, or has not been written.
PressList press_list(const PressIssue& press, const Edition& edition, const PressRecord& record,
                     const std::string& folder);

}  // namespace banxin
