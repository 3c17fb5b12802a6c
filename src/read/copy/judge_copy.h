#pragma once

#include "read/copy/copy_finding.h"
#include "read/copy/copy_text.h"
#include "read/text/findings.h"
#include "read/text/source_text.h"

namespace banxin {

/// All that the rules which a house asks find in a manuscript, in the order of its text.
CopyFindings judge_copy(const CopyText& copy, const CopyHouse& house);

/// Tells the findings as warnings; of a rule that found very much the first ones, and how many more there are.
void report_copy(const CopyFindings& found, const SourceText& source, Findings& findings);

}  // namespace banxin
