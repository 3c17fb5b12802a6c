#pragma once

#include <set>

#include "base/diagnostic.h"
#include "check/report.h"
#include "model/edition.h"

namespace banxin {

// What is said of some pages alone.
//
// A finding belongs to the page that it names; else to those of the place where it was found: of a story's file the
// page of the story, of edition.yaml the page in whose entry it stands, of a layout all pages on it. One that belongs
// to no page belongs to all.
Diagnostics findings_on(const std::set<PageNumber>& pages, const Diagnostics& all, const Edition& edition);

/// The report with the parts, frames, jumps, pictures and pointers of these pages alone; its reasons are those of the
/// findings. A story is in it where a part of it is, a jump where it leaves or lands.
Report report_of_pages(const Report& report, const std::set<PageNumber>& pages, const Diagnostics& findings);

}  // namespace banxin
