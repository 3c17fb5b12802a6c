#include "read/layout/read_frames.h"

#include <algorithm>
#include <utility>

#include "read/layout/read_frame.h"
#include "read/layout/read_lines.h"

namespace banxin {

namespace {

const MapShape kStackItem{phrase("a stack in the list of frames"), {"stack"}};
const MapShape kStack{phrase("a stack"), {"columns", "lines", "below", "to", "frames"}};

bool is_stack(const YamlNode& item) {
    return std::any_of(item.entries.begin(), item.entries.end(),
                       [](const YamlEntry& entry) { return means(key_words(), entry.key, "stack"); });
}

void read_stack(LayoutFile& file, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kStack, findings);
    if (!map) return;
    const auto leg = read_leg(*map, findings);
    const YamlNode* frames = map->need("frames", findings);
    const auto* list = frames == nullptr ? nullptr : read_list(*frames, findings);
    if (!leg || list == nullptr) return;
    if (list->empty())
        findings.error(frames->spot, "missing-key", phrase("a stack needs at least one frame"),
                       phrase("list its frames from the top down, each with an `id`"));
    StackSource stack{leg->area, leg->lines, {}};
    for (const YamlNode& item : *list) {
        auto frame = read_stacked_frame(item, stack, findings);
        if (!frame) continue;
        frame->stack->stack = file.stacks.size();
        stack.frames.push_back(file.frames.size());
        file.frames.push_back(*std::move(frame));
    }
    file.stacks.push_back(std::move(stack));
}

}  // namespace

void read_frames(LayoutFile& file, const YamlNode& node, Findings& findings) {
    const auto* list =
        read_list_like(phrase("write a line for each: `- {{id: lead, columns: 1-3, lines: 9-30}}`"), node, findings);
    if (list == nullptr) return;
    for (const YamlNode& item : *list) {
        if (is_stack(item)) {
            const auto map = open_map(item, kStackItem, findings);
            if (const YamlNode* stack = map ? map->find("stack") : nullptr) read_stack(file, *stack, findings);
        } else if (auto frame = read_frame(item, findings)) {
            file.frames.push_back(*std::move(frame));
        }
    }
}

std::vector<MapShape> stack_maps() {
    return {kStackItem, kStack};
}

}  // namespace banxin
