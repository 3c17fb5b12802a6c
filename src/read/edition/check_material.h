#pragma once

#include "read/edition/edition_material.h"

namespace banxin {

/// What is wrong between the files of an edition.
struct EditionFindings {
    Diagnostics told;
    Diagnostics silent;  ///< For which mistakes of the paper may be to blame, which are told.
};

// Names the pages that jumps lead to (name_targets.h), and holds the files of an edition against each other
// (edition_checks.h).
//
// Of a paper with mistakes only that is told which is wrong whatever the paper says.
EditionFindings check_material(EditionMaterial& material);

}  // namespace banxin
