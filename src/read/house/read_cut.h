#pragma once

#include "model/jump_cut.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// What is asked of the cuts before jumps, in paper.yaml and beside one jump in edition.yaml.

const Choices<CutKind>& cut_kinds();
/// Lines: `2` or `2行`.
std::optional<int> read_give_up(const YamlNode& node, Findings& findings);

}  // namespace banxin
