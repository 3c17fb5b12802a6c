#pragma once

#include "model/page_template.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// The words of a frame's choices, as a layout has them.

inline const Choices<FrameKind> kFrameKinds{{"story", FrameKind::story},
                                            {"jumps", FrameKind::jumps},
                                            {"ad", FrameKind::ad},
                                            {"art", FrameKind::art},
                                            {"banner", FrameKind::banner}};
inline const Choices<ColumnMode> kSplits{{"absolute", ColumnMode::absolute},
                                         {"free", ColumnMode::free},
                                         {"relative", ColumnMode::relative},
                                         {"auto", ColumnMode::automatic}};
inline const Choices<HeadShape> kHeadShapes{
    {"centre", HeadShape::centre}, {"left", HeadShape::left}, {"stepped", HeadShape::stepped}};
inline const Choices<HeadPlace> kHeadPlaces{{"over", HeadPlace::over},
                                            {"left", HeadPlace::left},
                                            {"right", HeadPlace::right},
                                            {"middle", HeadPlace::middle},
                                            {"inside", HeadPlace::inside}};
inline const Choices<Spread> kSpreads{{"auto", Spread::automatic}, {"yes", Spread::yes}, {"no", Spread::no}};

inline const Choices<EdgeRule> kEdgeRules{
    {"auto", EdgeRule::automatic}, {"none", EdgeRule::none}, {"always", EdgeRule::always}};

// Of a vertical head beside horizontal lines, and of a horizontal one over or under vertical lines.
inline const Choices<HeadSide> kHeadSides{{"left", HeadSide::line_start},
                                          {"right", HeadSide::line_end},
                                          {"top", HeadSide::line_start},
                                          {"bottom", HeadSide::line_end}};

}  // namespace banxin
