#include <cstring>

#include "prepress/pictures/press_pictures_rows.h"
#include "raster/png_rows.h"

namespace banxin {
namespace {

unsigned char on_white(unsigned sample, unsigned alpha) {
    return static_cast<unsigned char>((sample * alpha + 255 * (255 - alpha) + 127) / 255);
}

/// Of a PNG file, with what is clear laid on white.
class FlatPngRows : public PictureRows {
  public:
    explicit FlatPngRows(const FileBytes& bytes) : file_({reinterpret_cast<const char*>(bytes.data()), bytes.size()}) {}

    bool open() { return file_.open(PngSamples::own); }

    bool is_too_large() const {
        return file_.is_interlaced() && std::int64_t{file_.width()} * file_.height() > kMostWholePixels;
    }

    /// Comes after open().
    bool take_facts() {
        width_ = file_.width();
        height_ = file_.height();
        has_alpha_ = file_.channels() == 2 || file_.channels() == 4;
        channels_ = has_alpha_ ? file_.channels() - 1 : file_.channels();
        icc_ = file_.icc();
        const std::size_t rows = file_.is_interlaced() ? static_cast<std::size_t>(height_) : 1;
        if (has_alpha_) alpha_.resize(static_cast<std::size_t>(width_));
        stored_.resize(file_.row_bytes() * rows);
        return !file_.is_interlaced() || file_.read_all(stored_.data());
    }

    bool next(unsigned char* row) override {
        if (!file_.is_interlaced() && !file_.read_row(stored_.data())) return false;
        const unsigned char* stored = stored_.data() + file_.row_bytes() * next_whole_;
        if (file_.is_interlaced()) ++next_whole_;
        if (has_alpha_) {
            flatten(stored, row);
        } else {
            std::memcpy(row, stored, file_.row_bytes());
        }
        return true;
    }

  private:
    void flatten(const unsigned char* stored, unsigned char* row) {
        for (int x = 0; x < width_; ++x, stored += channels_ + 1) {
            alpha_[static_cast<std::size_t>(x)] = stored[channels_];
            for (int part = 0; part < channels_; ++part) *row++ = on_white(stored[part], stored[channels_]);
        }
    }

    PngRows file_;
    std::vector<unsigned char> stored_;  ///< A row; of an interlaced file all.
    std::size_t next_whole_ = 0;         ///< Of an interlaced file.
};

}  // namespace

tl::expected<std::unique_ptr<PictureRows>, RowsFault> open_png_rows(const FileBytes& bytes) {
    auto rows = std::make_unique<FlatPngRows>(bytes);
    if (!rows->open()) return tl::unexpected(RowsFault::unreadable);
    if (rows->is_too_large()) return tl::unexpected(RowsFault::too_large);
    if (!rows->take_facts()) return tl::unexpected(RowsFault::unreadable);
    return rows;
}

}  // namespace banxin
