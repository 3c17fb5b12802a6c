#pragma once

#include "compose/type/type_case.h"
#include "model/paper.h"

namespace banxin {

/// What everything in an edition is set by, whoever sets it: the paper's style, and its faces.
struct House {
    const Paper& paper;
    const TypeCase& type_case;
};

}  // namespace banxin
