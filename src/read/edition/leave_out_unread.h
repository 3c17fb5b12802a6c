#pragma once

#include "read/edition/edition_material.h"

namespace banxin {

// Takes out of an edition what has a mistake, so that the rest can be set: layouts, pages, what fills a frame,
// pointers, jumps. Stories whose head alone is wrong are set as they are.
//
// In:       everything read, and what was found, errors among it.
// Out:      an edition whose parts hang together; its `unread` names what was taken out, and the stories that may not
//           be what they seem: with a jump that leads nowhere, with a mistake in their head.
// Nothing happens to an edition whose paper was not read at all: it cannot be set.
void leave_out_unread(EditionMaterial& material, const Diagnostics& found);

/// The same of an edition that was read, for what is found later.
void leave_out_of(Edition& edition, const Diagnostics& found);

}  // namespace banxin
