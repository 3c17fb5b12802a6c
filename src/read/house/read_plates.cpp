#include "read/house/read_plates.h"

#include "read/house/paper_sheets.h"
#include "read/house/read_measured.h"
#include "read/house/read_paper.h"
#include "read/house/read_press.h"

namespace banxin {
namespace {

const MapShape kPlates{phrase("the plates"), {"dpi", "angles", "spot_angle", "dot", "ink_zone"}};
const Choices<DotShape> kDots{
    {"round", DotShape::round}, {"ellipse", DotShape::ellipse}, {"square", DotShape::square}, {"line", DotShape::line}};
const Choices<OverLimit> kOverLimits{{"take", OverLimit::take}, {"convert", OverLimit::convert}};

/// Degrees; a screen looks the same after a half turn.
constexpr Bounds kAngles{0, 179};

void read_angles(PlateSettings& plates, const YamlNode& node, Findings& findings) {
    const auto* angles = read_list(node, findings);
    if (angles == nullptr) return;
    if (angles->size() != plates.angles.size()) {
        return findings.error(node.spot, "angles-not-four",
                              phrase("the screens of cyan, magenta, yellow and black have four angles"),
                              phrase("write angles: [15, 75, 0, 45]"));
    }
    for (std::size_t i = 0; i < angles->size(); ++i)
        read_into(plates.angles[i], &(*angles)[i], read_whole, kAngles, findings);
}

void read_plates(PlateSettings& plates, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kPlates, findings);
    if (!map) return;
    read_into(plates.dpi, map->find("dpi"), read_measured, Measured{"dpi", {300, 2540}}, findings);
    if (const auto* angles = map->find("angles")) read_angles(plates, *angles, findings);
    read_into(plates.spot_angle, map->find("spot_angle"), read_whole, kAngles, findings);
    read_into(plates.dot, map->find("dot"), read_choice<DotShape>, kDots, findings);
    read_into(plates.ink_zone, map->find("ink_zone"), read_paper_length, findings);
}

/// `press:` of one sheet, where it has one.
void read_sheet(PlateHouse& house, const PaperSheet& sheet) {
    static const std::vector<MapShape> kSheets = paper_maps();
    static const std::vector<MapShape> kPress = press_maps();
    Findings told_before;
    const auto map = open_map(sheet.root, kSheets[sheet.kind == SheetKind::paper ? 0 : 1], told_before);
    const YamlNode* node = map ? map->find("press") : nullptr;
    const auto press = node == nullptr ? std::nullopt : open_map(*node, kPress.front(), told_before);
    if (press) read_plate_keys(house, *press, told_before);
}

}  // namespace

void read_plate_keys(PlateHouse& house, const YamlMap& press, Findings& findings) {
    read_into(house.over_limit, press.find("over_limit"), read_choice<OverLimit>, kOverLimits, findings);
    if (const auto* plates = press.find("plates")) read_plates(house.plates, *plates, findings);
}

PlateHouse plate_house(const Files& files, const std::string& paper_file) {
    PlateHouse house;
    const auto paper = read_text_file(files, paper_file);
    if (!paper) return house;
    Findings told_before;
    for (const PaperSheet& sheet : paper_sheets(files, *paper, told_before)) read_sheet(house, sheet);
    return house;
}

std::vector<MapShape> plate_maps() {
    return {kPlates};
}

}  // namespace banxin
