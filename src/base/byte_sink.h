#pragma once

#include <functional>
#include <string_view>

#include "base/diagnostic.h"

namespace banxin {

/// Takes the bytes of a file in their order, as they are made; whoever makes them stops at its first failure.
using ByteSink = std::function<Result<void>(std::string_view)>;

}  // namespace banxin
