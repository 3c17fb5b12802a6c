#pragma once

namespace banxin {

// What a piece of art may take to be read and drawn on trial.
inline constexpr int kMostArtSeconds = 3;  ///< Of the processor.
inline constexpr int kMostArtMegabytes = 512;

/// How `banxin-art` ends when there is no more memory for it.
inline constexpr int kNoMemoryForArt = 3;

}  // namespace banxin
