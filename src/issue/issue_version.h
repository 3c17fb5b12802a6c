#pragma once

#include "compare/version/edition_version.h"
#include "issue/issue.h"

namespace banxin {

/// What of a set issue is compared with another time of it. REQUIRES: it is set.
EditionVersion version_of(const Issue& issue);

}  // namespace banxin
