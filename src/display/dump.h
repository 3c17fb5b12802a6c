#pragma once

#include <string>

#include "display/display_list.h"

namespace banxin {

// The page as text that an editor can read and a test can compare: one line a mark, points with at most three decimals.
// Runs of one role that go on along a baseline are one line; a tint follows its ink; a picture is named by its file.
//
// Runs of a vertical line tell their extent down it as h; glyphs turned with their line are `sideways`, on a line of
// their own.
//
//   page 1  trim 275x390mm  grid 11.25pt
//   frame lead  column 1  slots 3  set 26  overset 41
//   line  x 42.5  y 101.25  w 117  市政府昨日宣布，自下月起全
//   jump  x 96.5  y 112.5   w 63   下转▶3版
//   rule  x 42.5  y 120     w 117  h 0.5  black
//   picture  x 42.5  y 130     w 117  h 88  crop 0,20 600x400  harbour.jpg
//   art  x 42.5  y 130     w 117  h 88  chart.svg  inks black, red 40%
//   code  x 42.5  y 130     w 35.4  h 35.4  192 runs
//   missing  x 42.5  y 101.25  U+4E02
//   link  x 96.5  y 112.5   w 63   h 9  -> page 3
std::string dump(const DisplayList& page);

// The same with every mark on a line of its own, which ends with its source:
//
//   line  x 42.5  y 101.25  w 117  市政府昨日宣布，自下月起全  <- body of ferry  block 0  0-13
//   head  x 42.5  y 80      w 84   雁汐早班船  <- deck 1 of ferry  block 0  0-5
//   rule  x 42.5  y 120     w 117  h 0.5  black  <- rule
std::string dump_with_sources(const DisplayList& page);

/// The length in points with at most three decimals and no trailing zeros: 101.25.
std::string in_points(Length length);

}  // namespace banxin
