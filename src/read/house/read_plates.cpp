#include "read/house/read_plates.h"

#include "read/house/read_measured.h"

namespace banxin {
namespace {

const MapShape kPlates{phrase("the plates"), {"dpi", "angles", "spot_angle", "dot", "ink_zone"}};
const Choices<DotShape> kDots{
    {"round", DotShape::round}, {"ellipse", DotShape::ellipse}, {"square", DotShape::square}, {"line", DotShape::line}};
const Choices<OverLimit> kOverLimits{{"take", OverLimit::take}, {"convert", OverLimit::convert}};

/// Degrees; a screen looks the same after a half turn.
constexpr Bounds kAngles{0, 179};

void read_angles(PlateSettings& plates, const YamlNode& node, Findings& findings) {
    const Phrase hint = phrase("write `angles: [15, 75, 0, 45]`");
    const auto* angles = read_list_like(hint, node, findings);
    if (angles == nullptr) return;
    if (angles->size() != plates.angles.size()) {
        return findings.error(node.spot, "angles-not-four",
                              phrase("the screens of cyan, magenta, yellow and black have four angles"), hint);
    }
    for (std::size_t i = 0; i < angles->size(); ++i)
        read_into(plates.angles[i], &(*angles)[i], read_whole, kAngles, findings);
}

void read_plates(PlateSettings& plates, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kPlates, findings);
    if (!map) return;
    read_into(plates.dpi, map->find("dpi"), read_measured, Measured{"dpi", {300, 2540}, plates.dpi}, findings);
    if (const auto* angles = map->find("angles")) read_angles(plates, *angles, findings);
    read_into(plates.spot_angle, map->find("spot_angle"), read_whole, kAngles, findings);
    read_into(plates.dot, map->find("dot"), read_choice<DotShape>, kDots, findings);
    read_into(plates.ink_zone, map->find("ink_zone"), read_paper_length, findings);
}

}  // namespace

void read_plate_keys(PlateHouse& house, const YamlMap& press, Findings& findings) {
    read_into(house.over_limit, press.find("over_limit"), read_choice<OverLimit>, kOverLimits, findings);
    if (const auto* plates = press.find("plates")) read_plates(house.plates, *plates, findings);
}

std::vector<MapShape> plate_maps() {
    return {kPlates};
}

}  // namespace banxin
