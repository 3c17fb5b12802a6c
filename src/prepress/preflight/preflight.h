#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "display/display_list.h"
#include "prepress/inside/preflight_finding.h"
#include "prepress/preflight/preflight_order.h"

namespace banxin {

// Looks at everything that can be known of a page before it is written: type, rules, tints, total ink, pictures,
// places.
//
// Out: findings in the order of the page's marks; what is found in many marks of a frame is one finding.
std::vector<PreflightFinding> preflight_page(const DisplayList& page, const PreflightOrder& order);

// What keeps a page from the press although preflight_page() finds nothing: the reasons for which its press file was
// refused, but for those that `told` has under the same code. `page_file` is the press file's own name.
std::vector<PreflightFinding> refusals(const Diagnostics& reasons, const std::string& page_file,
                                       const std::vector<PreflightFinding>& told);

/// True when its place on the page is known.
bool has_place(const PreflightFinding& finding);

/// In words, with its place: `page 1, frame lead, 24 × 55 mm: error[rule-too-thin]: …`.
Diagnostic as_diagnostic(const PreflightFinding& finding, const DisplayList& page);

}  // namespace banxin
