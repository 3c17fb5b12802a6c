#pragma once

#include <cstdint>
#include <string_view>

namespace banxin {

/// FNV-1a in 64 bits (draft-eastlake-fnv): the same on every machine and in every run, as std::hash is not. Names a
/// place; what lies there has to say whose it is where two texts must not meet.
constexpr std::uint64_t fnv_1a(std::string_view text) {
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    return hash;
}

}  // namespace banxin
