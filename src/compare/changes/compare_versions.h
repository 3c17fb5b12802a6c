#pragma once

#include <set>

#include "compare/changes/change.h"

namespace banxin {

// All that differs between two versions of an edition.
//
// A story whose name has changed and its words have not is the same story, and so is a frame in the same place.
//
// Promises: of equal versions nothing is told. What is told of texts and passages makes the new words of the old ones,
// but for stories that are new or gone.
Comparison compare_versions(const EditionVersion& before, const EditionVersion& after);

/// Changes of one class, or on some pages (of what is gone that which its page is now), with their reflows.
Comparison only_class(ChangeClass wanted, Comparison all);
Comparison only_pages(const std::set<PageNumber>& pages, Comparison all);

/// Changes that are on some pages now, or were on what is one of these now: what has left them, too.
Comparison touching_pages(const std::set<PageNumber>& pages, Comparison all);

}  // namespace banxin
