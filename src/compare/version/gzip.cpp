#include "compare/version/gzip.h"

#include <libdeflate.h>

#include <cstdint>
#include <memory>

namespace banxin {
namespace {

constexpr int kLevel = 9;
constexpr std::size_t kMostUnfolded = 256'000'000;

struct FreeCompressor {
    void operator()(libdeflate_compressor* held) const { libdeflate_free_compressor(held); }
};
struct FreeDecompressor {
    void operator()(libdeflate_decompressor* held) const { libdeflate_free_decompressor(held); }
};

/// A gzip file ends with the length of what is in it.
std::size_t length_told(std::string_view bytes) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i)
        length |= std::size_t{static_cast<unsigned char>(bytes[bytes.size() - 4 + i])} << (8 * i);
    return length;
}

}  // namespace

std::string gzipped(std::string_view text) {
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(libdeflate_alloc_compressor(kLevel));
    std::string bytes(libdeflate_gzip_compress_bound(compressor.get(), text.size()), '\0');
    bytes.resize(libdeflate_gzip_compress(compressor.get(), text.data(), text.size(), bytes.data(), bytes.size()));
    return bytes;
}

std::optional<std::string> gunzipped(std::string_view bytes) {
    constexpr std::size_t kLeast = 18;  // Head and foot of a gzip file.
    if (bytes.size() < kLeast || length_told(bytes) > kMostUnfolded) return std::nullopt;
    std::string text(length_told(bytes), '\0');
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(libdeflate_alloc_decompressor());
    std::size_t unfolded = 0;
    const auto result =
        libdeflate_gzip_decompress(decompressor.get(), bytes.data(), bytes.size(), text.data(), text.size(), &unfolded);
    if (result != LIBDEFLATE_SUCCESS || unfolded != text.size()) return std::nullopt;
    return text;
}

}  // namespace banxin
