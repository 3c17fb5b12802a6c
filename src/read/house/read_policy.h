#pragma once

#include <vector>

#include "model/paper.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// How a paper behaves: the parts of paper.yaml that set headlines, jumps and the fit of text.

/// `headlines:` grades and the air around heads.
void read_headlines(Paper& paper, const YamlNode& node, Findings& findings);
/// `jump:` wording and the rules of a good cut.
void read_jump(JumpPolicy& jump, const YamlNode& node, Findings& findings);
/// `pictures:` where captions and credits stand.
void read_captions(CaptionHouse& house, const YamlNode& node, Findings& findings);
/// `frame_air:` the white between frames placed by relation, 0 to 9 whole lines.
void read_frame_air(int& air, const YamlNode& node, Findings& findings);
/// `fit:` widows and orphans.
void read_fit(FitRules& fit, const YamlNode& node, Findings& findings);

/// The maps that these read.
std::vector<MapShape> policy_maps();

}  // namespace banxin
