#pragma once

#include "model/edition.h"

namespace banxin {

// An edition without its stories, its pages and layouts without their frames: the house, the date, the numbers and
// labels of pages, and what of them could not be read. It is all that furniture and paint know of an edition beside the
// filled pages; what is edited at a desk leaves it as it is, so that two of them tell whether anything else has
// changed.
Edition look_of(const Edition& edition);

}  // namespace banxin
