#pragma once

#include <string>

#include "compare/changes/change.h"

namespace banxin {

/// The comparison as JSON, UTF-8, two spaces of indent, a line feed at the end; the keys are described in
/// docs/proofs.md. Same values, same bytes.
std::string comparison_json(const Comparison& comparison);

}  // namespace banxin
