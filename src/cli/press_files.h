#pragma once

#include <string>
#include <vector>

#include "cli/page_choice.h"
#include "issue/press_issue.h"
#include "prepress/changed/plate_prints.h"

namespace banxin {

/// True for a press file, and for a folder with press files and no edition in it.
bool holds_press_files(const std::string& path);

/// The press files of a folder in the order of their names, or the one that is named. Fails (input):
/// `no-press-files`, and as read_press_file().
Result<std::vector<PressFile>> press_files_in(const std::string& path);

/// The press files of an issue, made and not written, of pages that would be withheld, too. Fails as PressIssue and as
/// choose_pages().
Result<std::vector<PressFile>> press_files_of(const Issue& issue, const std::string& profile, const PageChoice& pages);

}  // namespace banxin
