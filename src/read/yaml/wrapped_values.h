#pragma once

#include "read/text/findings.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

/// Texts that stand whole in quotation marks or brackets of a Chinese keyboard, which YAML takes for a part of them
/// (`full-width-syntax`): “荻洲报” is a name with its marks. One in quotation marks of YAML's own is meant so.
void find_wrapped_values(const YamlNode& node, Severity severity, Findings& findings);

}  // namespace banxin
