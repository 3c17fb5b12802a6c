#pragma once

#include "compose/shaped_text.h"

namespace banxin {

// Cuts a full-width mark's advance into core and blanks (clreq 6.3.2.1, GB/T 15834 §5.1): opening marks carry half an em before,
// closing marks half an em after; Traditional Chinese pause and stop marks a quarter on both sides; the interpunct is set half
// width. A mark that the font sets narrower than its em has no blanks.
void cut_blanks(Unit& unit, Length advance, Length size, Language language);

// The blank between two neighbours of one line. Neighbouring marks share their blanks (clreq 6.3.2.2), Han and Western text stand
// a quarter em apart, an eighth from 14 pt on, where a quarter is seen as a hole (clreq 6.3.3: at most a quarter); never beside a
// mark or a space; Korean sets them without (klreq).
Gap gap_between(const Unit& left, const Unit& right, Length size, Language language = Language::zh_hans);

}  // namespace banxin
