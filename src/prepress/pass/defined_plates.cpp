#include "prepress/pass/defined_plates.h"

#include "prepress/pass/pdf_art.h"

namespace banxin {
namespace {

bool is_separation(QPDFObjectHandle object) {
    return object.isArray() && object.getArrayNItems() >= 4 && object.getArrayItem(0).isNameAndEquals("/Separation") &&
           object.getArrayItem(1).isName();
}

}  // namespace

void DefinedPlates::define(QPDFObjectHandle separation) {
    spaces_.try_emplace(separation.getArrayItem(1).getName(), separation);
}

void DefinedPlates::unite(QPDFObjectHandle art) {
    for (QPDFObjectHandle object : reachable(art)) {
        if (!is_separation(object)) continue;
        const auto [known, is_new] = spaces_.try_emplace(object.getArrayItem(1).getName(), object);
        if (is_new) continue;
        object.setArrayItem(2, known->second.getArrayItem(2));
        object.setArrayItem(3, known->second.getArrayItem(3));
    }
}

}  // namespace banxin
