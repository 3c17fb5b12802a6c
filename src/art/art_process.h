#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// What a program said before it ended.
struct ArtAnswer {
    bool has_started = false;
    bool has_ended_well = false;  ///< By itself and in time.
    std::string said{};
};

// Runs a program with one word, `input` for it to read, and nobody to complain to; for a quarter of a minute at most.
ArtAnswer ask_art_process(const std::string& program, const char* word, std::string_view input);

}  // namespace banxin
