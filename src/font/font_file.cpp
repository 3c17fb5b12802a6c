// HarfBuzz maps files, too, but does not tell whether it could, or had to take a copy: of a copy, nothing may be given
// back.
#include "font/font_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstddef>
#include <limits>

namespace banxin {
namespace {

struct Mapping {
    void* start;
    std::size_t size;
};

void unmap(void* held) {
    const auto* mapping = static_cast<Mapping*>(held);
    munmap(mapping->start, mapping->size);
    delete mapping;
}

/// Nothing where the file cannot be mapped.
HbBlob mapped(const std::string& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return nullptr;
    struct stat about {};
    const bool is_file = fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0 &&
                         about.st_size <= std::numeric_limits<int>::max();
    const auto size = static_cast<std::size_t>(about.st_size);
    void* start = is_file ? mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0) : MAP_FAILED;
    close(file);
    if (start == MAP_FAILED) return nullptr;
    return HbBlob(hb_blob_create(static_cast<const char*>(start), static_cast<unsigned>(size), HB_MEMORY_MODE_READONLY,
                                 new Mapping{start, size}, unmap));
}

}  // namespace

FontFile::FontFile(const std::string& path) : bytes_(mapped(path)), is_mapped_(bytes_ != nullptr) {
    if (!is_mapped_) bytes_.reset(hb_blob_create_from_file(path.c_str()));
}

void FontFile::rest() const {
    if (!is_mapped_) return;
    unsigned size = 0;
    const char* start = hb_blob_get_data(bytes_.get(), &size);
    madvise(const_cast<char*>(start), size, MADV_DONTNEED);
}

}  // namespace banxin
