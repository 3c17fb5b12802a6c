#pragma once

#include <vector>

#include "read/yaml/full_width_syntax.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// A file that is a list, item by item; no item where it is empty. `read_item` takes a node and the findings.
template <typename Item, typename ReadItem>
Result<std::vector<Item>> read_list_file(const SourceText& source, ReadItem read_item) {
    Findings findings;
    const auto root = read_yaml(source, findings);
    if (!root) return fail_yaml(source, std::move(findings));
    std::vector<Item> items;
    if (root->kind == YamlKind::empty) return items;
    if (const auto* nodes = read_list(*root, findings)) {
        for (const YamlNode& node : *nodes) items.push_back(read_item(node, findings));
    }
    if (has_errors(findings.list)) return fail_yaml(source, std::move(findings));
    return items;
}

}  // namespace banxin
