// Any bytes as a house's ICC profile: refused at its file, or a profile that separates every colour within its limit.
#include "prepress/profile/profile.h"

#include "files/memory_files.h"
#include "fuzz/promise.h"
#include "fuzz/told.h"
#include "prepress/profile/ink_link.h"
#include "prepress/profile/output_profile.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    Input input(bytes, size);
    const int limit = kLeastInkLimit + static_cast<int>(input.below(240));
    const auto profile = house_profile(std::string(input.rest()), "press.icc", limit);
    if (!profile) {
        check_failure(profile.error(), MemoryFiles());
        return 0;
    }
    require(profile->ink_limit == limit, "a profile has the limit that was asked for");
    pack_profile(*profile);
    const InkLink link(*profile);
    std::vector<unsigned char> inks = {0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 255, 90, 60, 60, 10};
    link.separate(inks);
    for (std::size_t i = 0; i < inks.size(); i += 4)
        require((inks[i] + inks[i + 1] + inks[i + 2] + inks[i + 3]) * 100 <= (limit + 1) * 255,
                "no colour is over the limit");
    return 0;
}
