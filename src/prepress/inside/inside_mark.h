#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "prepress/inside/inside_ink.h"

namespace banxin {

/// On the page, in points from the upper left corner of its trim.
struct InsideBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    bool is_empty() const { return right < left || bottom < top; }
};

InsideBox common_box(const InsideBox& one, const InsideBox& other);
/// The least box round both.
InsideBox box_round(const InsideBox& one, const InsideBox& other);

/// What content that somebody else wrote paints at once: a string of type, an area, a rule, an image, a run of colour.
struct InsideMark {
    enum class Kind { type, area, rule, image, shading };
    Kind kind = Kind::area;
    InsideBox box;
    InsideInk ink;    ///< Of an image mask too; of a shading its darkest; of an image none.
    double size = 0;  ///< On paper, in points: of type its size, of a rule its width, of an area its lesser side.
    bool overprints = false;
    bool spares_zeros = false;  ///< Overprint mode 1.
    bool fills_box = false;     ///< Of an area: it is all of its box.
    bool lacks_glyph = false;   ///< Some character of it has no shape in its font.
    std::string name{};         ///< Of its font, or of the image among its resources.
    QPDFObjectHandle image{};   ///< Of an image; null for one that stands in the content itself.
    std::string drawn{};      ///< Of a traced one: a hash of what is drawn, and where; its ink where that is not known.
    bool brings_ink = false;  ///< It may have colours of its own, which are not followed.
};

}  // namespace banxin
