#pragma once

#include <string>

#include "model/page_template.h"

namespace banxin {

/// A span as a layout writes it: `1-4`, or `5` alone.
std::string span_word(const Span& span);

}  // namespace banxin
