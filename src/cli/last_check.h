#pragma once

#include <optional>
#include <string>

namespace banxin {

// What `banxin check` said of an edition last: its report as JSON, one for each folder, beside the cache
// ($XDG_CACHE_HOME/banxin, or ~/.cache/banxin). Where that cannot be written, nothing is remembered.

std::optional<std::string> last_check(const std::string& edition);
void remember_check(const std::string& edition, const std::string& report);

}  // namespace banxin
