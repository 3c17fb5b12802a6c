#pragma once

// clang-format off
#include <cstdio>  // jpeglib.h needs FILE before it.
#include <jpeglib.h>
// clang-format on

#include <string>
#include <vector>

#include "prepress/pictures/press_pictures_scale.h"

namespace banxin {

// A JPEG file of inks being written row by row: quality 92, every ink at full resolution.
//
// Four inks are stored plain, 0 is no ink, without Adobe's marker: as PDF reads them. One ink is stored as grey, 255 is
// paper.
class InkJpeg {
  public:
    InkJpeg(PixelCount size, int components);
    ~InkJpeg();
    InkJpeg(const InkJpeg&) = delete;
    InkJpeg& operator=(const InkJpeg&) = delete;

    /// Rows of inks, 255 is full ink.
    void add(const std::vector<unsigned char>& inks);
    /// The file, when all its rows are there.
    std::string finish();

  private:
    jpeg_compress_struct file_{};
    jpeg_error_mgr error_{};
    unsigned char* bytes_ = nullptr;
    unsigned long size_ = 0;
    std::vector<unsigned char> row_;
};

}  // namespace banxin
