// Colour spaces, ISO 32000-1, 8.6. Those that stand on another one may stand on certain kinds only, so that none is
// looked into more than two deep, however a file nests them.
#include <algorithm>

#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

/// The kind that a space is of: its name, or the first item of its array.
QPDFObjectHandle kind_of(QPDFObjectHandle space) {
    return space.isArray() && space.getArrayNItems() > 0 ? space.getArrayItem(0) : space;
}

QPDFObjectHandle item(QPDFObjectHandle array, int index) {
    return array.isArray() && array.getArrayNItems() > index ? array.getArrayItem(index) : QPDFObjectHandle::newNull();
}

bool is_device(QPDFObjectHandle space) {
    if (space.isArray() && space.getArrayNItems() != 1) return false;
    QPDFObjectHandle kind = kind_of(space);
    return kind.isNameAndEquals("/DeviceGray") || kind.isNameAndEquals("/DeviceCMYK");
}

/// A device's own, or plates that a device's inks stand in for.
bool is_plain(QPDFObjectHandle space) {
    if (is_device(space)) return true;
    QPDFObjectHandle kind = kind_of(space);
    return (kind.isNameAndEquals("/Separation") || kind.isNameAndEquals("/DeviceN")) && is_device(item(space, 2)) &&
           !item(space, 3).isNull();
}

}  // namespace

bool is_press_colour_space(QPDFObjectHandle space) {
    QPDFObjectHandle kind = kind_of(space);
    if (kind.isNameAndEquals("/Indexed")) return is_plain(item(space, 1));
    if (kind.isNameAndEquals("/Pattern")) return item(space, 1).isNull() || is_plain(item(space, 1));
    return is_plain(space);
}

std::vector<std::string> plates_of(QPDFObjectHandle space) {
    const bool is_many = kind_of(space).isNameAndEquals("/DeviceN");
    if (!is_many && !kind_of(space).isNameAndEquals("/Separation")) return {};
    QPDFObjectHandle names = item(space, 1);
    std::vector<std::string> plates;
    for (QPDFObjectHandle name : is_many&& names.isArray() ? names.getArrayAsVector() : std::vector{names})
        plates.push_back(name.isName() ? name.getName().substr(1) : "?");
    return plates;
}

}  // namespace banxin
