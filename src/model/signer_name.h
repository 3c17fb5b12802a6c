#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// A person's name as it is compared: no blank at its ends, none between two Han (a name of two characters is often set
/// with a full-width blank between them, 罗　遥), one elsewhere.
std::string plain_name(std::string_view name);

}  // namespace banxin
