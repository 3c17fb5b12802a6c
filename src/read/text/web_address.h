#pragma once

#include <string>

#include "read/text/findings.h"

namespace banxin {

/// An address for a QR code, written whole and short enough for newsprint: else `not-a-link`, `link-too-long` at its
/// place.
void check_web_address(const std::string& address, const SourceSpot& spot, Findings& findings);

}  // namespace banxin
