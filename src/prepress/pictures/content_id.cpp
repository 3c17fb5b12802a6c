#include "prepress/pictures/content_id.h"

#include <fmt/format.h>
#include <lcms2_plugin.h>

namespace banxin {

std::string content_id(std::string_view bytes) {
    const cmsHANDLE sum = cmsMD5alloc(nullptr);
    constexpr std::size_t kAtOnce = 1u << 30;  // lcms counts in 32 bits
    for (std::size_t at = 0; at < bytes.size(); at += kAtOnce) {
        const auto part = bytes.substr(at, kAtOnce);
        cmsMD5add(sum, reinterpret_cast<const cmsUInt8Number*>(part.data()), static_cast<cmsUInt32Number>(part.size()));
    }
    cmsProfileID id{};
    cmsMD5finish(&id, sum);
    std::string digits;
    for (const cmsUInt8Number byte : id.ID8) digits += fmt::format("{:02x}", byte);
    return digits;
}

}  // namespace banxin
