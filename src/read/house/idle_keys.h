#pragma once

#include "model/text_kind.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// Keys of a kind of text that change nothing on paper, for something else decides: what is set in running lines is
// justified, a head's size is its grade's, furniture places its own words. Each is a warning (`style-key-idle`) that
// says what decides.
void find_idle_keys(TextKind kind, const YamlMap& map, Findings& findings);

}  // namespace banxin
