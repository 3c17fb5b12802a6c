#include "prepress/inside/content_state.h"

#include <cctype>

namespace banxin {

ContentState::Paint& ContentState::paint_of(const std::string& word) {
    const bool is_stroke = !word.empty() && std::isupper(static_cast<unsigned char>(word.front())) != 0;
    return is_stroke ? stroke : fill;
}

void ContentState::take_overprint(QPDFObjectHandle dict) {
    QPDFObjectHandle fills = dict.getKey("/op");
    QPDFObjectHandle strokes = dict.getKey("/OP");
    if (strokes.isBool()) stroke.overprints = fill.overprints = strokes.getBoolValue();
    if (fills.isBool()) fill.overprints = fills.getBoolValue();
    if (dict.getKey("/OPM").isInteger()) overprint_mode = dict.getKey("/OPM").getIntValueAsInt();
}

QPDFObjectHandle device_space_of(const std::string& word) {
    if (word == "g" || word == "G") return QPDFObjectHandle::newName("/DeviceGray");
    if (word == "k" || word == "K") return QPDFObjectHandle::newName("/DeviceCMYK");
    return QPDFObjectHandle::newNull();
}

}  // namespace banxin
