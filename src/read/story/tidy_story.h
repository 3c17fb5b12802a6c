#pragma once

#include "read/story/read_story.h"

namespace banxin {

/// A manuscript as it was and as it is mended, byte by byte.
struct TidiedStory {
    std::string before;
    std::string after;
    int mended = 0;            ///< Places.
    Diagnostics left{};        ///< What only an editor can mend, at its place in `before`.
    Diagnostics left_after{};  ///< The same, and what is still warned of, at its place in `after`.
};

// Mends what the rules of copy know to mend, and nothing else: line ends, a byte order mark and every other byte stay.
//
// Promises: what is mended once is not mended again; `after` can be read whenever `before` can.
// Refuses:  a manuscript that cannot be read (read_manuscript).
Result<TidiedStory> tidy_manuscript(const Sources& sources, const Manuscript& manuscript);

}  // namespace banxin
