#pragma once

#include "compose/rules/place.h"

namespace banxin {

/// The name of the rule that keeps both neighbours of the place together at every level of prohibition; null when none
/// does.
///
/// Figures with their marks, signs, currency, percent and units; Western words and what their brackets enclose; —— and
/// ……; ？！ in a row (clreq 6.1.2, GB/T 15834 §5.1.2); combining marks and characters that forbid a break by name.
const char* inseparable(const Place& place);

}  // namespace banxin
