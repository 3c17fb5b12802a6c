#pragma once

#include "check/report.h"
#include "fill/text/filled_page.h"
#include "model/paper.h"

namespace banxin {

struct MeasuredPage {
    std::vector<FrameReport> frames;
    std::vector<PictureReport> pictures;
    std::vector<PointerReport> pointers;
};

/// The figures of a page's frames, as measure_edition() tells them, without what was tried on them (`foot_move`).
MeasuredPage measure_page(const FilledPage& page, const Paper& paper);

}  // namespace banxin
