#pragma once

#include <string>
#include <string_view>

namespace banxin {

enum class ArtEnd {
    well,         ///< By itself and in time.
    beyond,       ///< Beyond its limits, or what looks like that.
    broken_down,  ///< It went astray in memory: the art is too much for its code, whatever the limits.
};

/// What a program said before it ended.
struct ArtAnswer {
    bool has_started = false;
    ArtEnd end = ArtEnd::beyond;
    std::string said{};
};

// Runs a program with one word, `input` for it to read, and nobody to complain to; for a quarter of a minute at most.
ArtAnswer ask_art_process(const std::string& program, const char* word, std::string_view input);

}  // namespace banxin
