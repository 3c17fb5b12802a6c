#pragma once

#include "base/length.h"

namespace banxin {

/// Points as Cairo counts them: the only place where a Length becomes a double.
inline double to_pt(Length length) {
    return static_cast<double>(length.in_emu()) / static_cast<double>(Length::kPerPoint);
}

}  // namespace banxin
