#pragma once

#include "model/box_style.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// The words of a box's choices.

inline const Choices<Corner> kCorners{{"square", Corner::square},
                                      {"round", Corner::round},
                                      {"notched", Corner::notched},
                                      {"fret", Corner::fret},
                                      {"petal", Corner::petal}};
inline const Choices<HeadAlign> kHeadAligns{{"left", HeadAlign::left}, {"centre", HeadAlign::centre}};
inline const Choices<bool BoxSides::*> kBoxSides{
    {"top", &BoxSides::top}, {"right", &BoxSides::right}, {"bottom", &BoxSides::bottom}, {"left", &BoxSides::left}};

}  // namespace banxin
