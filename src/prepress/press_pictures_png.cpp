#include <png.h>

#include <csetjmp>
#include <cstring>

#include "prepress/press_pictures_rows.h"

namespace banxin {
namespace {

/// What is left of a file that libpng reads.
struct Unread {
    const unsigned char* at;
    std::size_t left;
};

void read_bytes_into(png_structp file, png_bytep target, std::size_t count) {
    auto& unread = *static_cast<Unread*>(png_get_io_ptr(file));
    if (count > unread.left) png_error(file, "the file ends early");
    std::memcpy(target, unread.at, count);
    unread.at += count;
    unread.left -= count;
}
[[noreturn]] void jump_back(png_structp file, png_const_charp) {
    png_longjmp(file, 1);
}
void ignore(png_structp, png_const_charp) {}

unsigned char on_white(unsigned sample, unsigned alpha) {
    return static_cast<unsigned char>((sample * alpha + 255 * (255 - alpha) + 127) / 255);
}

// No step that calls libpng may hold anything that needs a destructor.
class PngRows : public PictureRows {
  public:
    explicit PngRows(const FileBytes& bytes)
        : unread_{bytes.data(), bytes.size()},
          file_(png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, jump_back, ignore)),
          header_(png_create_info_struct(file_)) {}
    ~PngRows() override { png_destroy_read_struct(&file_, &header_, nullptr); }
    PngRows(const PngRows&) = delete;
    PngRows& operator=(const PngRows&) = delete;

    bool read_header() {
        if (setjmp(png_jmpbuf(file_))) return false;
        png_set_read_fn(file_, &unread_, read_bytes_into);
        png_set_user_limits(file_, 1'000'000, 1'000'000);
        png_read_info(file_, header_);
        return true;
    }

    bool is_interlaced() const { return png_get_interlace_type(file_, header_) != PNG_INTERLACE_NONE; }
    std::int64_t pixels() const {
        return std::int64_t{png_get_image_width(file_, header_)} * png_get_image_height(file_, header_);
    }

    /// Eight bits a sample, no palette.
    bool start() {
        if (setjmp(png_jmpbuf(file_))) return false;
        png_set_expand(file_);
        png_set_scale_16(file_);
        passes_ = png_set_interlace_handling(file_);
        png_read_update_info(file_, header_);
        return true;
    }

    bool take_facts() {
        width_ = static_cast<int>(png_get_image_width(file_, header_));
        height_ = static_cast<int>(png_get_image_height(file_, header_));
        const int stored = png_get_channels(file_, header_);
        has_alpha_ = stored == 2 || stored == 4;
        channels_ = has_alpha_ ? stored - 1 : stored;
        row_.resize(png_get_rowbytes(file_, header_));
        take_profile();
        return passes_ == 1 || read_whole();
    }

    bool next(unsigned char* row) override {
        const unsigned char* stored = row_.data();
        if (passes_ == 1) {
            if (!read_row()) return false;
        } else {
            stored = whole_[static_cast<std::size_t>(next_whole_++)];
        }
        if (has_alpha_) {
            flatten(stored, row);
        } else {
            std::memcpy(row, stored, static_cast<std::size_t>(width_) * static_cast<std::size_t>(channels_));
        }
        return true;
    }

  private:
    bool read_row() {
        if (setjmp(png_jmpbuf(file_))) return false;
        png_read_row(file_, row_.data(), nullptr);
        return true;
    }

    /// An interlaced file gives its rows only when all of it is there.
    bool read_whole() {
        pixels_.resize(row_.size() * static_cast<std::size_t>(height_));
        for (int y = 0; y < height_; ++y) whole_.push_back(pixels_.data() + row_.size() * static_cast<std::size_t>(y));
        return read_image();
    }
    bool read_image() {
        if (setjmp(png_jmpbuf(file_))) return false;
        png_read_image(file_, whole_.data());
        return true;
    }

    void flatten(const unsigned char* stored, unsigned char* row) const {
        for (int x = 0; x < width_; ++x, stored += channels_ + 1) {
            for (int part = 0; part < channels_; ++part) *row++ = on_white(stored[part], stored[channels_]);
        }
    }

    void take_profile() {
        png_charp name = nullptr;
        png_bytep profile = nullptr;
        png_uint_32 size = 0;
        int method = 0;
        if (png_get_iCCP(file_, header_, &name, &method, &profile, &size) != 0)
            icc_.assign(reinterpret_cast<const char*>(profile), size);
    }

    Unread unread_;
    png_structp file_;
    png_infop header_;
    int passes_ = 1;
    bool has_alpha_ = false;
    std::vector<unsigned char> row_;
    std::vector<unsigned char> pixels_;  ///< Of an interlaced file.
    std::vector<unsigned char*> whole_;  ///< Its rows.
    int next_whole_ = 0;
};

}  // namespace

tl::expected<std::unique_ptr<PictureRows>, RowsFault> open_png_rows(const FileBytes& bytes) {
    auto rows = std::make_unique<PngRows>(bytes);
    if (!rows->read_header()) return tl::unexpected(RowsFault::unreadable);
    if (rows->is_interlaced() && rows->pixels() > kMostWholePixels) return tl::unexpected(RowsFault::too_large);
    if (!rows->start() || !rows->take_facts()) return tl::unexpected(RowsFault::unreadable);
    return rows;
}

}  // namespace banxin
