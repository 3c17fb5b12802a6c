#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace banxin {

/// True for what has operators of its own: a form, a tile.
inline bool is_pdf_content(QPDFObjectHandle object) {
    if (!object.isStream()) return false;
    QPDFObjectHandle dict = object.getDict();
    return dict.getKey("/Subtype").isNameAndEquals("/Form") || dict.hasKey("/PatternType");
}

}  // namespace banxin
