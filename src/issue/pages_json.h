#pragma once

#include <string>

#include "issue/issue_pages.h"

namespace banxin {

// The pages as JSON, UTF-8, two spaces of indent, a line feed at the end; the keys are described in docs/api.md. Same
// values, same bytes.
std::string pages_json(const IssuePages& pages);

}  // namespace banxin
