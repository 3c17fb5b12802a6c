#include "cli/last_check.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/fnv.h"
#include "files/cache.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

std::string name_of_check(const std::string& edition) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::path(edition), error);
    std::string path = (error ? fs::path(edition) : whole).generic_string();
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return fmt::format("last-check-{:016x}.json", fnv_1a(path));
}

}  // namespace

std::optional<std::string> last_check(const std::string& edition) {
    return Cache().find(name_of_check(edition));
}

void remember_check(const std::string& edition, const std::string& report) {
    Cache().keep(name_of_check(edition), report);
}

}  // namespace banxin
