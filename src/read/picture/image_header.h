#pragma once

#include <optional>
#include <string_view>

namespace banxin {

struct PixelSize {
    int width = 0;
    int height = 0;
    bool operator==(const PixelSize&) const = default;
};

// The only code that calls libjpeg and libpng: their C error handling jumps, so nothing here owns anything across a
// call. Nothing when the library refuses the header.
std::optional<PixelSize> jpeg_size(std::string_view bytes);
std::optional<PixelSize> png_size(std::string_view bytes);

/// Whether all of a JPEG's samples are there: libjpeg makes up what it cannot read, and would print it as grey.
bool jpeg_is_whole(std::string_view bytes);

}  // namespace banxin
