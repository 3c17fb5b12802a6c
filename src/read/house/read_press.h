#pragma once

#include "model/press_settings.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// `press:` of paper.yaml. A profile's path is taken from the folder of the file that names it.
//
// Refuses: what yaml_reader refuses, `wrong-unit` for a number without its `%`, `lpi` or `ppi`.
void read_press(PressSettings& press, const YamlNode& node, Findings& findings);

}  // namespace banxin
