#include "read/house/plate_house.h"

#include "read/house/paper_sheets.h"
#include "read/house/read_paper.h"
#include "read/house/read_plates.h"
#include "read/house/read_press.h"

namespace banxin {
namespace {

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

PlateHouse plate_house(const Files& files, const std::string& paper_file) {
    PlateHouse house;
    const auto paper = read_text_file(files, paper_file);
    if (!paper) return house;
    Findings told_before;
    for (const PaperSheet& sheet : paper_sheets(files, *paper, told_before)) read_sheet(house, sheet);
    return house;
}

}  // namespace banxin
