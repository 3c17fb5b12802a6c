#pragma once

#include "compare/version/look_aspect.h"
#include "model/box_style.h"

namespace banxin {

/// How a rule of a house looks, in the words of its files.
LookWords look_of(const RuleLook& look);

/// The same of a box. What it has not (corners other than square, a ground) is not in it.
LookWords look_of(const BoxStyle& style);

}  // namespace banxin
