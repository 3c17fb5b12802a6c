#pragma once

namespace banxin {

// How far the weight `offered` is from the one wanted; 0 is the same.
//
// The order of CSS Fonts 4: a light weight looks lighter first, a bold one bolder first, and 400 to 500 look within
// themselves first, then lighter, then bolder.
int weight_distance(int wanted, int offered);

}  // namespace banxin
