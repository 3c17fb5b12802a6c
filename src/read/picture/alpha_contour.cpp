#include "read/picture/alpha_contour.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "raster/png_rows.h"

namespace banxin {

namespace {

constexpr int kBands = 48;
constexpr int kSamples = 4;
constexpr unsigned char kOpaque = 128;

/// Columns [first, end) of a band that have ink.
struct Extent {
    int first = 0;
    int end = 0;
    bool has_ink() const { return end > first; }
};

void widen(Extent& band, const std::vector<unsigned char>& row, int width) {
    const auto has_ink = [&](int x) { return row[static_cast<std::size_t>(x) * kSamples + 3] >= kOpaque; };
    int first = 0;
    while (first < width && !has_ink(first)) ++first;
    if (first == width) return;
    int end = width;
    while (!has_ink(end - 1)) --end;
    band = band.has_ink() ? Extent{std::min(band.first, first), std::max(band.end, end)} : Extent{first, end};
}

std::vector<Extent> extents(PngRows& reader) {
    std::vector<Extent> bands(kBands);
    std::vector<unsigned char> row(static_cast<std::size_t>(reader.width()) * kSamples);
    for (int y = 0; y < reader.height(); ++y) {
        if (!reader.read_row(row.data())) return {};
        widen(bands[static_cast<std::size_t>(std::int64_t{y} * kBands / reader.height())], row, reader.width());
    }
    return bands;
}

int thousandth(int part, int whole) {
    return static_cast<int>(std::int64_t{part} * 1000 / whole);
}

/// Down the right side of the bands with ink, up the left one; a band without any in between keeps the one before.
std::vector<PicturePoint> steps_round(const std::vector<Extent>& bands, int width) {
    std::vector<PicturePoint> right;
    std::vector<PicturePoint> left;
    for (int i = 0; i < kBands; ++i) {
        const Extent& band = bands[static_cast<std::size_t>(i)];
        if (!band.has_ink()) continue;
        const int top = thousandth(i, kBands);
        const int bottom = std::min(thousandth(i + 1, kBands) + 1, 1000);
        const int far = std::min(thousandth(band.end, width) + 1, 1000);
        right.insert(right.end(), {{far, top}, {far, bottom}});
        left.insert(left.end(), {{thousandth(band.first, width), top}, {thousandth(band.first, width), bottom}});
    }
    right.insert(right.end(), left.rbegin(), left.rend());
    return right;
}

}  // namespace

std::vector<PicturePoint> alpha_contour(std::string_view png) {
    PngRows reader(png);
    if (!reader.open(PngSamples::rgba) || reader.is_interlaced()) return {};
    const std::vector<Extent> bands = extents(reader);
    const bool is_whole = std::all_of(
        bands.begin(), bands.end(), [&](const Extent& band) { return band.first == 0 && band.end == reader.width(); });
    if (bands.empty() || is_whole) return {};
    return steps_round(bands, reader.width());
}

}  // namespace banxin
