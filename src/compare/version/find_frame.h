#pragma once

#include "compare/version/edition_version.h"

namespace banxin {

/// Null where the version has no page of that number.
const PageVersion* find_page(const EditionVersion& version, PageNumber number);

/// Null where the page has no frame of that name.
const FrameVersion* find_frame(const PageVersion& page, const FrameId& name);

}  // namespace banxin
