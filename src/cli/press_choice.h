#pragma once

#include <vector>

#include "cli/press_folder.h"
#include "cli/press_options.h"
#include "cli/told_pages.h"
#include "issue/press_issue.h"

namespace banxin {

/// The sheets that may be written, and what is said of the others.
struct SheetsToPress {
    std::vector<std::size_t> indices;
    Diagnostics refused;                   ///< One for each of …
    std::vector<std::size_t> not_written;  ///< … these.
};

// The sheets that a run is to write: those chosen, without those that are held, have not been signed where only signed
// ones go, or whose stories are cut off. Fails as choose_pages() and signed_pages().
Result<SheetsToPress> sheets_to_press(const PressOptions& options, const ToldIssue& opened, const PressIssue& press,
                                      PressFolder& folder);

/// Holds and releases pages as the options say. Fails as choose_pages().
Result<void> hold_pages(const PressOptions& options, const Issue& issue, const PressIssue& press, PressFolder& folder);

}  // namespace banxin
