#pragma once

#include "read/edition/edition_material.h"

namespace banxin {

// What is wrong between the files of an edition. Files that are broken themselves are not held against the others.

/// Frames against what edition.yaml puts into them (`unknown-frame`, `jumps-frame-bound`, `ad-frame-bound`,
/// `art-frame-bound`, `banner-frame-bound`, `ad-in-story-frame`, `art-in-story-frame`, `banner-with-text`), pages
/// against their neighbours (`spread-layout`, `duplicate-label`), what the paper wants to print against the layouts'
/// furniture
/// (`…-without-room`, `…-without-place`, `qr-without-link`, `ear-empty`); each layout in this paper (check_template.h).
Diagnostics check_pages(const EditionMaterial& material);
/// `missing-story`, `story-placed-twice`, `story-unplaced` (warning), `pointer-to-nowhere`, `pointer-to-jumping-story`
/// (warning).
Diagnostics check_references(const EditionMaterial& material);
/// `jump-without-hole`, `jump-to-own-page`, `jump-backwards` (warning), `story-without-short`.
Diagnostics check_jumps(const EditionMaterial& material);
/// What pages that make themselves up are asked for: `make-up-spread`, `pin-outside-page`, `unknown-box`, and of their
/// jumps as above; `make-up-stale` (warning) where a page was made up from something else.
Diagnostics check_make_up(const EditionMaterial& material);

}  // namespace banxin
