#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.h"

namespace banxin {

// What `banxin check` said of an edition last: its report as JSON, one for each folder, beside the cache
// ($XDG_CACHE_HOME/banxin, or ~/.cache/banxin). Where that cannot be written, nothing is remembered.

/// The report, each finding with its message in the language that is spoken now as `told`.
std::optional<std::string> last_check(const std::string& edition);

/// `diagnostics` are those of the report: their words are kept in every language.
void remember_check(const std::string& edition, const std::string& report, const Diagnostics& diagnostics);

}  // namespace banxin
