#pragma once

#include <utility>

#include "read/yaml/yaml_tree.h"

namespace banxin {

/// A YAML document without a mistake, or all of them.
inline Result<YamlNode> parse_yaml(const SourceText& source) {
    Findings findings;
    auto root = read_yaml(source, findings);
    if (!root || has_errors(findings.list)) return fail_input(std::move(findings.list));
    return *std::move(root);
}

}  // namespace banxin
