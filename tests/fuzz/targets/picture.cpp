// Any bytes as a photograph (JPEG, PNG): told sound or damaged; a sound one has the pixels that its head says, and none
// is read past its end.
#include <vector>

#include "fuzz/promise.h"
#include "raster/png_rows.h"
#include "raster/whole_png.h"
#include "read/picture/alpha_contour.h"
#include "read/picture/exif.h"
#include "read/picture/image_header.h"
#include "read/picture/picture_probe.h"

namespace banxin {
namespace {

constexpr std::int64_t kMostFuzzedPixels = 4'000'000;  // More would tell of memory alone.

// SVG and PDF are tried by a program of their own, which is not what this is about.
bool is_photograph(std::string_view bytes) {
    return bytes.starts_with("\x89PNG") || bytes.starts_with("\xFF\xD8\xFF");
}

void check_rows(std::string_view png) {
    for (const PngSamples samples : {PngSamples::rgba, PngSamples::own, PngSamples::kept}) {
        PngRows rows(png);
        if (!rows.open(samples)) return;
        rows.icc();
        if (rows.is_interlaced()) {
            std::vector<unsigned char> all(rows.row_bytes() * static_cast<std::size_t>(rows.height()));
            rows.read_all(all.data());
            continue;
        }
        std::vector<unsigned char> row(rows.row_bytes());
        bool is_sound = true;
        for (int y = 0; y < rows.height() && is_sound; ++y) is_sound = rows.read_row(row.data());
        if (png_is_whole(png)) require(is_sound, "every row of a whole PNG can be read");
    }
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    const std::string_view file(reinterpret_cast<const char*>(bytes), size);
    if (!is_photograph(file)) return 0;
    const bool is_png = file[0] == '\x89';
    const auto pixels = is_png ? png_size(file) : jpeg_size(file);
    if (pixels && std::int64_t{pixels->width} * pixels->height > kMostFuzzedPixels) return 0;
    const int turn = exif_orientation(file);
    require(turn >= 1 && turn <= 8, "a picture is held in one of eight ways");
    const auto picture = probe_picture("pictures/tide", std::string(file));
    if (picture) {
        require(pixels.has_value(), "a sound picture has a head");
        require(is_png ? png_is_whole(file) : jpeg_is_whole(file), "a sound picture is whole");
    } else {
        require(!picture.error().empty(), "a damaged picture is told with words");
    }
    if (is_png && pixels) {
        alpha_contour(file);
        check_rows(file);
    }
    return 0;
}
