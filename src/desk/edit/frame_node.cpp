#include "desk/edit/frame_node.h"

#include "read/yaml/entry_at.h"

namespace banxin {
namespace {

std::optional<FrameNode> find_in(const YamlNode& list, const YamlNode* stack, const std::string& frame) {
    for (const YamlNode& item : list.items) {
        if (const YamlNode* id = value_at(item, "id"); id != nullptr && id->text == frame)
            return FrameNode{&list, &item, stack};
        const YamlNode* inner = value_at(item, "stack");
        const YamlNode* frames = inner == nullptr ? nullptr : value_at(*inner, "frames");
        if (frames == nullptr) continue;
        if (auto found = find_in(*frames, inner, frame)) return found;
    }
    return std::nullopt;
}

}  // namespace

const YamlNode* frame_list(const YamlNode& root) {
    return value_at(root, "frames");
}

std::optional<FrameNode> find_frame_node(const YamlNode& root, const std::string& frame) {
    const YamlNode* list = frame_list(root);
    return list == nullptr ? std::nullopt : find_in(*list, nullptr, frame);
}

}  // namespace banxin
