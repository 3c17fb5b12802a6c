#pragma once

#include <rapidcheck.h>

#include <ostream>

#include "model/edition.h"

namespace banxin::test {

// An edition of two to four small pages, each with a story, most with a hole for jumps below it. A story must fit, goes
// on on a page named, or on one that the engine chooses; what it asks for is always possible, though there may be too
// little room.
rc::Gen<Edition> any_edition();

}  // namespace banxin::test

namespace banxin {

/// A failing edition as an editor would write it down.
void showValue(const Edition& edition, std::ostream& out);

}  // namespace banxin
