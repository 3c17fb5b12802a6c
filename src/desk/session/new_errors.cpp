#include "desk/session/new_errors.h"

#include <map>
#include <tuple>

namespace banxin {
namespace {

/// What an error is, but for its line: an edit above it moves that.
auto kind_of(const Diagnostic& found) {
    return std::tuple(found.code, found.spot.file, found.message.english());
}

}  // namespace

Diagnostics new_errors(const Diagnostics& before, const Diagnostics& now) {
    std::map<decltype(kind_of({})), int> known;
    for (const Diagnostic& found : before) ++known[kind_of(found)];
    Diagnostics fresh;
    for (const Diagnostic& found : now) {
        if (found.severity == Severity::error && known[kind_of(found)]-- <= 0) fresh.push_back(found);
    }
    return fresh;
}

}  // namespace banxin
