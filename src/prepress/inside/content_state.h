#pragma once

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>

#include "prepress/inside/content_trace.h"
#include "prepress/inside/inside_mark.h"

namespace banxin {

/// What content paints with (ISO 32000-1, 8.4), as far as it decides what a plate shows.
struct ContentState {
    /// For fills or for strokes.
    struct Paint {
        QPDFObjectHandle space = QPDFObjectHandle::newName("/DeviceGray");
        InsideInk ink{{0, 0, 0, 1}, {}, true, true};
        bool overprints = false;
        std::string words{};  ///< Of the colour, where content is traced.
    };
    struct Type {
        QPDFObjectHandle font = QPDFObjectHandle::newNull();
        double size = 0;
        double spacing = 0;
        double word_spacing = 0;
        double stretch = 1;
        double leading = 0;
        double rise = 0;
        int mode = 0;
    };
    QPDFMatrix space;  ///< From the content to the page, in points from the trim's upper left.
    InsideBox clip{-1e6, -1e6, 1e6, 1e6};
    Paint fill;
    Paint stroke;
    Type type;
    double line_width = 1;
    int overprint_mode = 0;
    ContentTrace trace{};

    /// What a colour operator sets: capital letters are of strokes.
    Paint& paint_of(const std::string& word);
    /// What an extended graphics state says of overprinting (8.4.5). REQUIRES: a dictionary.
    void take_overprint(QPDFObjectHandle dict);
};

/// The space that `g`, `G`, `k` and `K` choose by themselves (8.6.8); null for any other operator.
QPDFObjectHandle device_space_of(const std::string& word);

}  // namespace banxin
