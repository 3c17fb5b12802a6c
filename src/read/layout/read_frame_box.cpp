#include "read/layout/read_frame_box.h"

#include "read/house/house_boxes.h"
#include "read/house/read_box.h"

namespace banxin {

namespace {

const MapShape& frame_box_shape() {
    static const MapShape shape = [] {
        MapShape all{phrase("the box of a frame"), box_keys()};
        all.keys.insert(all.keys.begin(), "style");
        return all;
    }();
    return shape;
}

}  // namespace

std::optional<BoxTemplate> read_frame_box(const YamlNode& node, Findings& findings) {
    BoxTemplate box;
    box.spot = node.spot;
    if (node.kind == YamlKind::text) {
        box.style = box_called(node.text);
        return box;
    }
    const auto map = open_map(node, frame_box_shape(), findings);
    if (!map) return std::nullopt;
    const auto* style = map->find("style");
    if (style == nullptr) {
        read_box(box.own.emplace(), *map, read_any_ink, findings);
        return box;
    }
    read_into(box.style, style, read_text, findings);
    box.style = box_called(box.style);
    for (const std::string& key : box_keys()) {
        if (const auto* extra = map->find(key)) {
            findings.error(extra->spot, "box-style-and-look", phrase("a box has either a `style` or a look of its own"),
                           phrase("change the style under `boxes` in paper.yaml, or leave `style` out"));
        }
    }
    return box;
}

std::vector<MapShape> frame_box_maps() {
    return {frame_box_shape()};
}

}  // namespace banxin
