#include "cli/last_check.h"

#include <fmt/format.h>

#include <cstdint>
#include <filesystem>

#include "files/cache.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// FNV-1a: the same on every machine.
std::uint64_t hash_of(const std::string& text) {
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    return hash;
}

std::string name_of_check(const std::string& edition) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::path(edition), error);
    std::string path = (error ? fs::path(edition) : whole).generic_string();
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return fmt::format("last-check-{:016x}.json", hash_of(path));
}

}  // namespace

std::optional<std::string> last_check(const std::string& edition) {
    return Cache().find(name_of_check(edition));
}

void remember_check(const std::string& edition, const std::string& report) {
    Cache().keep(name_of_check(edition), report);
}

}  // namespace banxin
