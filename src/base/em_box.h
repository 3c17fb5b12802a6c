#pragma once

#include "base/length.h"

namespace banxin {

// How the em box of Chinese type stands to the baseline, in thousandths of the size: 880 over it, 120 under it.
//
// Fonts agree on it: the ideographic em box that OpenType's BASE table and the OS/2 typographic metrics of the CJK
// faces tell is (-120, 880), as Adobe's and JIS's were before them. A face that tells otherwise is still set in this
// box, so that lines of different faces share one. In a vertical line the head is to the right.
inline constexpr int kEmHead = 880;
inline constexpr int kEmFoot = 1000 - kEmHead;

/// What of the em box stands over the baseline, and under it.
constexpr Length em_head(Length size) {
    return scaled(size, kEmHead, 1000);
}
constexpr Length em_foot(Length size) {
    return scaled(size, kEmFoot, 1000);
}

}  // namespace banxin
