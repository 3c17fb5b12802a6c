#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "display/display_list.h"

namespace banxin {

/// How many pixels are wanted of a whole picture, at least.
struct PixelsWanted {
    double width = 0;
    double height = 0;
};

// A picture file decoded row by row, so that a picture of any size takes the room of a few rows.
//
// Rows have 8 bits a sample: one (grey, 255 is white), three (RGB) or four (inks, 255 is full ink, whichever way the
// file counts them). Transparent pixels are laid on white. A large JPEG may come at a fraction of its size.
class PictureRows {
  public:
    virtual ~PictureRows() = default;

    int width() const { return width_; }
    int height() const { return height_; }
    int channels() const { return channels_; }
    /// The profile that the file carries; empty when it carries none.
    const std::string& icc() const { return icc_; }

    bool has_alpha() const { return has_alpha_; }
    /// How opaque each pixel of the last row is, 255 fully; of a file without alpha nothing.
    const std::vector<unsigned char>& alpha() const { return alpha_; }

    /// The next row into `row` (width × channels); false when the file ends early or is damaged.
    virtual bool next(unsigned char* row) = 0;

  protected:
    int width_ = 0;
    int height_ = 0;
    int channels_ = 0;
    std::string icc_;
    bool has_alpha_ = false;
    std::vector<unsigned char> alpha_;
};

using FileBytes = std::vector<unsigned char>;

/// Why a picture cannot be read row by row.
enum class RowsFault {
    unreadable,
    too_large,  ///< Progressive or interlaced, which takes the whole picture in memory, and larger than
                ///< kMostWholePixels.
};

/// Least pixels of a progressive or interlaced picture that is refused.
inline constexpr std::int64_t kMostWholePixels = 150'000'000;

tl::expected<std::unique_ptr<PictureRows>, RowsFault> open_jpeg_rows(const FileBytes& bytes, PixelsWanted at_least);
tl::expected<std::unique_ptr<PictureRows>, RowsFault> open_png_rows(const FileBytes& bytes);

/// By the image's format. The image's bytes must outlive the rows.
tl::expected<std::unique_ptr<PictureRows>, RowsFault> open_rows(const PlacedImage& image, PixelsWanted at_least);

}  // namespace banxin
