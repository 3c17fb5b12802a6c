#pragma once

#include "compare/version/edition_version.h"
#include "compare/version/set_edition.h"

namespace banxin {

/// What of a set edition is compared. Same edition, same fonts, same version.
EditionVersion version_of(const SetEdition& set);

}  // namespace banxin
