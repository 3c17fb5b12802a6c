#pragma once

#include "fill/aside/aside_request.h"
#include "fill/text/fill_sources.h"

namespace banxin {

// Sets what a story has beside its text: its fact box (资料框) and its pull quote (引文框).
//
// In:       the slots that head and pictures leave.
// Where:    in the template's hole; else the fact box at the foot of the last column, as deep as it needs, and the pull
//           quote in the middle of a column in the frame's midst.
// Promises: the words stand on the page's lines and cells, inside the paper's boxes `facts` and `pull`. What finds no
//           room is in `placed` all the same, and says so.
SetAsides set_asides(const AsidesRequest& request, const FillSources& sources);

}  // namespace banxin
