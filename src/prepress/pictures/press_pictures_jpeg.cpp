#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include "prepress/pictures/press_pictures_rows.h"

// clang-format off
#include <jpeglib.h>
#include <jerror.h>  // Needs jpeglib.h before it.
// clang-format on

namespace banxin {
namespace {

/// libjpeg's way out of an error: a jump back into the member function that called it.
struct JumpOnError {
    jpeg_error_mgr base;  // First, so that libjpeg's pointer is ours.
    std::jmp_buf place;
    bool is_damaged;
};

JumpOnError& errors_of(j_common_ptr file) {
    return *reinterpret_cast<JumpOnError*>(file->err);
}
[[noreturn]] void jump_back(j_common_ptr file) {
    std::longjmp(errors_of(file).place, 1);
}
/// libjpeg goes on where the data make no sense, and makes up the rest: that must not be printed.
void note_damage(j_common_ptr file, int level) {
    static constexpr std::array<int, 5> kDamage{JWRN_JPEG_EOF, JWRN_HIT_MARKER, JWRN_HUFF_BAD_CODE, JWRN_ARITH_BAD_CODE,
                                                JWRN_MUST_RESYNC};
    const bool is_one = std::find(kDamage.begin(), kDamage.end(), file->err->msg_code) != kDamage.end();
    if (level < 0 && is_one) errors_of(file).is_damaged = true;
}

// No step may hold anything that needs a destructor.
class JpegRows : public PictureRows {
  public:
    explicit JpegRows(const FileBytes& bytes) : bytes_(bytes) {
        file_.err = jpeg_std_error(&error_.base);
        error_.base.error_exit = jump_back;
        error_.base.emit_message = note_damage;
        error_.is_damaged = false;
    }
    ~JpegRows() override {
        jpeg_destroy_decompress(&file_);
        std::free(profile_);
    }
    JpegRows(const JpegRows&) = delete;
    JpegRows& operator=(const JpegRows&) = delete;

    bool read_header() {
        if (setjmp(error_.place)) return false;
        jpeg_create_decompress(&file_);
        jpeg_mem_src(&file_, bytes_.data(), bytes_.size());
        jpeg_save_markers(&file_, JPEG_APP0 + 2, 0xFFFF);
        return jpeg_read_header(&file_, TRUE) == JPEG_HEADER_OK;
    }

    bool needs_the_whole() { return jpeg_has_multiple_scans(&file_); }
    std::int64_t pixels() const { return std::int64_t{file_.image_width} * file_.image_height; }

    bool start(PixelsWanted at_least) {
        if (setjmp(error_.place)) return false;
        file_.out_color_space = file_.num_components == 4   ? JCS_CMYK
                                : file_.num_components == 1 ? JCS_GRAYSCALE
                                                            : JCS_RGB;
        file_.dct_method = JDCT_ISLOW;
        file_.scale_denom = 8;
        for (file_.scale_num = 1; file_.scale_num < 8; ++file_.scale_num) {
            jpeg_calc_output_dimensions(&file_);
            if (file_.output_width >= at_least.width && file_.output_height >= at_least.height) break;
        }
        return jpeg_start_decompress(&file_);
    }

    bool read_profile() {
        if (setjmp(error_.place)) return false;
        return jpeg_read_icc_profile(&file_, &profile_, &profile_size_);
    }

    void take_facts() {
        if (read_profile()) icc_.assign(reinterpret_cast<const char*>(profile_), profile_size_);
        width_ = static_cast<int>(file_.output_width);
        height_ = static_cast<int>(file_.output_height);
        channels_ = file_.output_components;
    }

    bool next(unsigned char* row) override {
        if (!read_row(row)) return false;
        // Adobe's programs write 255 for no ink.
        if (channels_ == 4 && file_.saw_Adobe_marker) {
            std::transform(row, row + std::size_t{4} * file_.output_width, row,
                           [](unsigned char sample) { return static_cast<unsigned char>(255 - sample); });
        }
        return true;
    }

  private:
    bool read_row(unsigned char* row) {
        if (setjmp(error_.place)) return false;
        return jpeg_read_scanlines(&file_, &row, 1) == 1 && !error_.is_damaged;
    }

    const FileBytes& bytes_;
    jpeg_decompress_struct file_{};
    JumpOnError error_{};
    JOCTET* profile_ = nullptr;
    unsigned profile_size_ = 0;
};

}  // namespace

tl::expected<std::unique_ptr<PictureRows>, RowsFault> open_jpeg_rows(const FileBytes& bytes, PixelsWanted at_least) {
    auto rows = std::make_unique<JpegRows>(bytes);
    if (!rows->read_header()) return tl::unexpected(RowsFault::unreadable);
    if (rows->needs_the_whole() && rows->pixels() > kMostWholePixels) return tl::unexpected(RowsFault::too_large);
    if (!rows->start(at_least)) return tl::unexpected(RowsFault::unreadable);
    rows->take_facts();
    return rows;
}

tl::expected<std::unique_ptr<PictureRows>, RowsFault> open_rows(const PlacedImage& image, PixelsWanted at_least) {
    return image.format == ImageFormat::png ? open_png_rows(*image.bytes) : open_jpeg_rows(*image.bytes, at_least);
}

}  // namespace banxin
