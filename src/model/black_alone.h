#pragma once

#include "model/ink.h"
#include "model/paper.h"

namespace banxin {

// What a page without colour (`colour: no`) prints its inks as: tints of black.

/// Where the paper has no ink that is black alone (its black may be a mix), this one stands in.
inline const InkName kBlackAlone{"black alone"};

/// True for an ink of black's plate alone, and for bare paper.
bool prints_black_alone(const Ink& ink);

/// The paper's own black, if that is black alone; else its first ink that is; else kBlackAlone.
InkName black_alone_of(const Paper& paper);

/// Per cent of black that a full ink is as dark as: what paper.yaml says (`mono`), or as its look on a screen.
int black_for(const Ink& ink);

/// Per cent of black that a colour of a screen, 0xRRGGBB, is as dark as.
int black_for_screen(unsigned rgb);

// Per cent of black for `percent` of an ink in type and rules: an ink of half of black and more is solid there, for
// small type in a screen's dots cannot be read.
int black_for_lines(const Ink& ink, int percent);

}  // namespace banxin
