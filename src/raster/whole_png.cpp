#include "raster/whole_png.h"

#include <vector>

#include "raster/png_rows.h"

namespace banxin {

bool png_is_whole(std::string_view bytes) {
    PngRows png(bytes);
    if (!png.open(PngSamples::kept)) return false;
    std::vector<unsigned char> row(png.row_bytes());
    return png.read_through(row.data());
}

}  // namespace banxin
