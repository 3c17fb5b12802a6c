#include "prepress/inside/own_halftones.h"

#include <algorithm>

#include "prepress/pass/pdf_art.h"

namespace banxin {
namespace {

double number_in(QPDFObjectHandle dict, const char* key) {
    QPDFObjectHandle value = dict.getKey(key);
    return value.isNumber() ? value.getNumericValue() : 0;
}

bool is_alike(const OwnHalftone& one, const OwnHalftone& other) {
    return one.type == other.type && one.frequency == other.frequency && one.angle == other.angle;
}

}  // namespace

std::vector<OwnHalftone> own_halftones(QPDFObjectHandle art) {
    constexpr int kOneForEachPlate = 5;
    std::vector<OwnHalftone> found;
    for (QPDFObjectHandle object : reachable(art)) {
        QPDFObjectHandle dict = object.isStream() ? object.getDict() : object;
        if (!dict.isDictionary() || !dict.getKey("/HalftoneType").isInteger()) continue;
        const OwnHalftone screen{dict.getKey("/HalftoneType").getIntValueAsInt(), number_in(dict, "/Frequency"),
                                 number_in(dict, "/Angle")};
        const bool is_known =
            std::any_of(found.begin(), found.end(), [&](const OwnHalftone& other) { return is_alike(screen, other); });
        if (screen.type != kOneForEachPlate && !is_known) found.push_back(screen);
    }
    return found;
}

}  // namespace banxin
