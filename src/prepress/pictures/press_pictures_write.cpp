#include "prepress/pictures/press_pictures_write.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace banxin {
namespace {

constexpr int kQuality = 92;

/// Only memory can fail here; libjpeg is C++-safe to leave by an exception while nothing of its own is on the stack but
/// its frames.
[[noreturn]] void give_up(j_common_ptr file) {
    char words[JMSG_LENGTH_MAX];
    file->err->format_message(file, words);
    throw std::runtime_error(words);
}

}  // namespace

InkJpeg::InkJpeg(PixelCount size, int components) {
    file_.err = jpeg_std_error(&error_);
    error_.error_exit = give_up;
    jpeg_create_compress(&file_);
    jpeg_mem_dest(&file_, &bytes_, &size_);
    file_.image_width = static_cast<JDIMENSION>(size.width);
    file_.image_height = static_cast<JDIMENSION>(size.height);
    file_.input_components = components;
    file_.in_color_space = components == 1 ? JCS_GRAYSCALE : JCS_CMYK;
    jpeg_set_defaults(&file_);
    jpeg_set_quality(&file_, kQuality, TRUE);
    file_.dct_method = JDCT_ISLOW;
    file_.optimize_coding = TRUE;
    file_.write_Adobe_marker = FALSE;
    for (int i = 0; i < components; ++i) file_.comp_info[i].h_samp_factor = file_.comp_info[i].v_samp_factor = 1;
    jpeg_start_compress(&file_, TRUE);
}

InkJpeg::~InkJpeg() {
    jpeg_destroy_compress(&file_);
    std::free(bytes_);
}

void InkJpeg::add(const std::vector<unsigned char>& inks) {
    row_ = inks;
    if (file_.input_components == 1)
        std::transform(row_.begin(), row_.end(), row_.begin(), [](unsigned char ink) { return 255 - ink; });
    unsigned char* row = row_.data();
    jpeg_write_scanlines(&file_, &row, 1);
}

std::string InkJpeg::finish() {
    jpeg_finish_compress(&file_);
    return {reinterpret_cast<const char*>(bytes_), size_};
}

}  // namespace banxin
