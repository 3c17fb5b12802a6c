#include "check/pixels_per_inch.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr std::int64_t kEmuPerInch = 914'400;

}  // namespace

/// The lesser of both directions: it is what the eye sees first.
int pixels_per_inch(const PlacedPicture& placed) {
    const std::int64_t width = placed.area.width.in_emu();
    const std::int64_t height = placed.area.height.in_emu();
    if (width <= 0 || height <= 0) return 0;
    const Picture& picture = placed.source.picture;
    if (is_vector(picture.format)) return 0;
    const int across = placed.crop.width > 0 ? placed.crop.width : picture.width;
    const int down = placed.crop.height > 0 ? placed.crop.height : picture.height;
    return static_cast<int>(std::min(across * kEmuPerInch / width, down * kEmuPerInch / height));
}

}  // namespace banxin
