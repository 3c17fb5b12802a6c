#pragma once

#include "read/copy/copy_finding.h"
#include "read/copy/copy_text.h"

namespace banxin {

// The rules that copy is held against, one unit each, all of one form: they look at the whole manuscript and add what
// they find, in the order of the text. docs/copy-rules.md says what each leaves alone.

/// What a rule is given beside the copy.
struct CopyDesk {
    CopyMarks marks = CopyMarks::mainland;
    CopyFindings& found;
};

void find_half_width_marks(const CopyText& copy, CopyDesk desk);
void find_straight_quotes(const CopyText& copy, CopyDesk desk);
void find_typed_dots(const CopyText& copy, CopyDesk desk);
void find_typed_dashes(const CopyText& copy, CopyDesk desk);
void find_full_width_letters(const CopyText& copy, CopyDesk desk);
void find_half_width_letters(const CopyText& copy, CopyDesk desk);
void find_spaces_between_han(const CopyText& copy, CopyDesk desk);
void find_open_paragraphs(const CopyText& copy, CopyDesk desk);
void find_closing_starts(const CopyText& copy, CopyDesk desk);
void find_doubled_marks(const CopyText& copy, CopyDesk desk);
void find_typed_indents(const CopyText& copy, CopyDesk desk);
void find_two_datelines(const CopyText& copy, CopyDesk desk);
void find_mixed_numerals(const CopyText& copy, CopyDesk desk);

}  // namespace banxin
