#include "prepress/proof/plate_tiff.h"

#include <tiffio.h>

#include <algorithm>
#include <cstring>

namespace banxin {

/// A file in memory, which libtiff writes to and fro in.
struct PlateTiff::File {
    std::string bytes;
    std::size_t at = 0;
    TIFF* tiff = nullptr;
    std::uint32_t rows = 0;

    static tmsize_t read(thandle_t handle, void* data, tmsize_t size) {
        auto& file = *static_cast<File*>(handle);
        const std::size_t count = std::min(static_cast<std::size_t>(size), file.bytes.size() - file.at);
        std::memcpy(data, file.bytes.data() + file.at, count);
        file.at += count;
        return static_cast<tmsize_t>(count);
    }
    static tmsize_t write(thandle_t handle, void* data, tmsize_t size) {
        auto& file = *static_cast<File*>(handle);
        const auto count = static_cast<std::size_t>(size);
        file.bytes.resize(std::max(file.bytes.size(), file.at + count));
        std::memcpy(file.bytes.data() + file.at, data, count);
        file.at += count;
        return size;
    }
    static toff_t seek(thandle_t handle, toff_t offset, int whence) {
        auto& file = *static_cast<File*>(handle);
        const std::size_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.at : file.bytes.size();
        file.at = base + static_cast<std::size_t>(offset);
        file.bytes.resize(std::max(file.bytes.size(), file.at));
        return file.at;
    }
    static int close(thandle_t) { return 0; }
    static toff_t size(thandle_t handle) { return static_cast<File*>(handle)->bytes.size(); }
};

PlateTiff::PlateTiff(int width, int height, int dpi, const PlateWords& words) : file_(std::make_unique<File>()) {
    // Little-endian on every machine.
    TIFF* tiff = file_->tiff = TIFFClientOpen(words.plate.c_str(), "wl", file_.get(), File::read, File::write,
                                              File::seek, File::close, File::size, nullptr, nullptr);
    if (tiff == nullptr) return;
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, width);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, height);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
    TIFFSetField(tiff, TIFFTAG_FILLORDER, FILLORDER_MSB2LSB);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 256);
    TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    TIFFSetField(tiff, TIFFTAG_XRESOLUTION, static_cast<double>(dpi));
    TIFFSetField(tiff, TIFFTAG_YRESOLUTION, static_cast<double>(dpi));
    TIFFSetField(tiff, TIFFTAG_SOFTWARE, "Banxin");
    TIFFSetField(tiff, TIFFTAG_DOCUMENTNAME, words.page.c_str());
    TIFFSetField(tiff, TIFFTAG_PAGENAME, words.plate.c_str());
    TIFFSetField(tiff, TIFFTAG_IMAGEDESCRIPTION, words.screen.c_str());
}

PlateTiff::~PlateTiff() {
    if (file_->tiff != nullptr) TIFFClose(file_->tiff);
}

bool PlateTiff::add(std::vector<unsigned char>& bits) {
    return file_->tiff != nullptr && TIFFWriteScanline(file_->tiff, bits.data(), file_->rows++, 0) == 1;
}

std::string PlateTiff::finish() {
    if (file_->tiff != nullptr) TIFFClose(file_->tiff);
    file_->tiff = nullptr;
    return std::move(file_->bytes);
}

}  // namespace banxin
