#pragma once

#include "read/edition/edition_material.h"

namespace banxin {

// What is wrong between the files of an edition. Files that are broken themselves are not held against the others.

/// `unknown-frame`, `jumps-frame-bound`, `ad-frame-bound`, `ad-in-story-frame`; each layout in this paper
/// (check_template.h).
Diagnostics check_pages(const EditionMaterial& material);
/// `missing-story`, `story-placed-twice`, `story-unplaced` (warning), `pointer-to-nowhere`, `pointer-to-jumping-story`
/// (warning).
Diagnostics check_references(const EditionMaterial& material);
/// `jump-without-hole`, `jump-to-own-page`, `jump-backwards` (warning), `story-without-short`.
Diagnostics check_jumps(const EditionMaterial& material);

}  // namespace banxin
