#include "prepress/inside/inside_colour.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string>

#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

InsideInk unknown_ink() {
    InsideInk ink;
    ink.is_known = false;
    return ink;
}

QPDFObjectHandle kind_in(QPDFObjectHandle space) {
    return space.isArray() && space.getArrayNItems() > 0 ? space.getArrayItem(0) : space;
}

double number_at(const std::vector<double>& numbers, std::size_t index) {
    return index < numbers.size() ? std::clamp(numbers[index], 0.0, 1.0) : 0;
}

void put(InsideInk& ink, const std::string& plate, double share) {
    static const std::map<std::string, std::size_t> kProcess{{"Cyan", 0}, {"Magenta", 1}, {"Yellow", 2}, {"Black", 3}};
    ink.named.insert(plate);
    const auto process = kProcess.find(plate);
    if (process != kProcess.end()) {
        ink.process[process->second] = share;
    } else if (plate != "None") {
        ink.spots[plate] = share;
    }
}

std::string bytes_of(QPDFObjectHandle table) {
    if (table.isString()) return table.getStringValue();
    if (!table.isStream()) return {};
    const std::shared_ptr<Buffer> data = table.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

InsideInk indexed_ink(QPDFObjectHandle space, double index) {
    if (space.getArrayNItems() < 4) return unknown_ink();
    QPDFObjectHandle base = space.getArrayItem(1);
    const int parts = numbers_in(base);
    const std::string table = bytes_of(space.getArrayItem(3));
    const std::size_t at = static_cast<std::size_t>(std::max(index, 0.0)) * static_cast<std::size_t>(parts);
    if (parts == 0 || at + static_cast<std::size_t>(parts) > table.size()) return unknown_ink();
    std::vector<double> numbers;
    for (int i = 0; i < parts; ++i)
        numbers.push_back(static_cast<unsigned char>(table[at + static_cast<std::size_t>(i)]) / 255.0);
    return ink_in(base, numbers);
}

}  // namespace

int numbers_in(QPDFObjectHandle space) {
    QPDFObjectHandle kind = kind_in(space);
    if (kind.isNameAndEquals("/DeviceGray") || kind.isNameAndEquals("/G")) return 1;
    if (kind.isNameAndEquals("/DeviceCMYK") || kind.isNameAndEquals("/CMYK")) return 4;
    if (kind.isNameAndEquals("/Indexed") || kind.isNameAndEquals("/I")) return 1;
    return static_cast<int>(plates_of(space).size());
}

InsideInk ink_in(QPDFObjectHandle space, const std::vector<double>& numbers) {
    QPDFObjectHandle kind = kind_in(space);
    InsideInk ink;
    if (kind.isNameAndEquals("/DeviceGray") || kind.isNameAndEquals("/G")) {
        ink.process[3] = 1 - number_at(numbers, 0);
        ink.is_grey_space = true;
        return ink;
    }
    if (kind.isNameAndEquals("/DeviceCMYK") || kind.isNameAndEquals("/CMYK")) {
        for (std::size_t i = 0; i < ink.process.size(); ++i) ink.process[i] = number_at(numbers, i);
        return ink;
    }
    if (kind.isNameAndEquals("/Indexed") || kind.isNameAndEquals("/I"))
        return indexed_ink(space, numbers.empty() ? 0 : numbers.front());
    const std::vector<std::string> plates = plates_of(space);
    if (plates.empty()) return unknown_ink();
    for (std::size_t i = 0; i < plates.size(); ++i) put(ink, plates[i], number_at(numbers, i));
    return ink;
}

InsideInk first_ink(QPDFObjectHandle space) {
    const int count = numbers_in(space);
    QPDFObjectHandle kind = kind_in(space);
    if (kind.isNameAndEquals("/Indexed")) return ink_in(space, {0});
    if (count == 1 && plates_of(space).empty()) return ink_in(space, {0});  // grey starts black
    if (count == 4 && plates_of(space).empty()) return ink_in(space, {0, 0, 0, 1});
    return ink_in(space, std::vector<double>(static_cast<std::size_t>(count), 1.0));
}

}  // namespace banxin
