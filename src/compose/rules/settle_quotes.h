#pragma once

#include <span>

#include "compose/rules/settled_character.h"
#include "model/paper.h"

namespace banxin {

// Settles which quotes open and close, and which are set with the Latin run.
//
// “ ” ‘ ’ fill a cell in Chinese text and are proportional in Western text. A pair is Western in English and Korean; in
// Traditional Chinese and Japanese when the text inside starts and ends with Latin; in Simplified Chinese only when
// nothing outside is Chinese, too. ’ in a word or at its end is an apostrophe, a letter. Straight quotes are always
// Western and open and close in turn.
void settle_quotes(std::span<SettledCharacter> text, Language language);

}  // namespace banxin
