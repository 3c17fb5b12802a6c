#include "prepress/profile/profile_mix.h"

#include <algorithm>

namespace banxin {

double total_ink(const InkMix& mix) {
    return mix[kCyan] + mix[kMagenta] + mix[kYellow] + mix[kBlack];
}

InkMix within_ink_limit(InkMix mix, double limit) {
    const double colours = mix[kCyan] + mix[kMagenta] + mix[kYellow];
    if (colours + mix[kBlack] <= limit) return mix;
    mix[kBlack] = std::min(mix[kBlack], limit);
    const double kept = colours > 0 ? (limit - mix[kBlack]) / colours : 0;
    for (const std::size_t ink : {kCyan, kMagenta, kYellow}) mix[ink] *= kept;
    return mix;
}

}  // namespace banxin
