#pragma once

#include <string>
#include <vector>

#include "prepress/preflight/preflight.h"

namespace banxin {

/// A page and what preflight found on it. Borrows the page.
struct PreflownPage {
    const DisplayList* page = nullptr;
    std::vector<PreflightFinding> findings;
};

/// How many findings of a severity there are on all pages.
std::ptrdiff_t count_of(const std::vector<PreflownPage>& pages, Severity severity);

// The findings as JSON, UTF-8, two spaces of indent, a line feed at the end. Its keys are described in docs/press.md.
// Same findings, same bytes.
std::string preflight_json(const std::vector<PreflownPage>& pages);

}  // namespace banxin
