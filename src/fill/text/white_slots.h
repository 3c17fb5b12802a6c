#pragma once

#include "fill/text/pour.h"

namespace banxin {

/// Slots below the last line of each column.
int white_slots(std::span<const Slot> slots, const Poured& poured);

}  // namespace banxin
