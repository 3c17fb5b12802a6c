#pragma once

#include <string>

#include "display/display_list.h"
#include "model/edition.h"

namespace banxin {

/// The name of a page's press file. As the paper's pattern has it; else yanxi-daily-2026-11-23-03.pdf: the paper's
/// Latin name, or its name; the date; the page as it is printed, or its number. `version` counts the page's files,
/// from 1.
std::string page_file_name(const DisplayList& page, const Edition& edition, int version);

/// What the names of an issue's files begin with: yanxi-daily-2026-11-23.
std::string issue_file_name(const Edition& edition);

}  // namespace banxin
