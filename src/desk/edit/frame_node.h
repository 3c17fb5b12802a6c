#pragma once

#include <optional>
#include <string>

#include "read/yaml/yaml_tree.h"

namespace banxin {

/// Where a layout's file, or a stored page, writes a frame. All of it belongs to the tree.
struct FrameNode {
    const YamlNode* list = nullptr;  ///< It is an item of this.
    const YamlNode* item = nullptr;
    const YamlNode* stack = nullptr;  ///< The map of the stack that it stands in; null for none.
};

std::optional<FrameNode> find_frame_node(const YamlNode& root, const std::string& frame);

/// The list of frames of a layout; null where it has none.
const YamlNode* frame_list(const YamlNode& root);

}  // namespace banxin
