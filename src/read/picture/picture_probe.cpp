#include "read/picture/picture_probe.h"

#include <cstdint>
#include <utility>

#include "art/try_art.h"
#include "raster/whole_png.h"
#include "read/picture/exif.h"
#include "read/picture/image_header.h"
#include "read/picture/svg_safety.h"
#include "read/text/source_text.h"

namespace banxin {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kPngHead = "\x89PNG\r\n\x1A\n"sv;
constexpr std::string_view kPngEnd = "IEND\xAE\x42\x60\x82"sv;
constexpr std::string_view kJpegHead = "\xFF\xD8\xFF"sv;
constexpr std::string_view kJpegEnd = "\xFF\xD9"sv;
constexpr std::string_view kPdfHead = "%PDF-"sv;
constexpr int kMostSide = 65'500;                     // What JPEG can say.
constexpr std::int64_t kMostPixels = 400'000'000;     // Three times a broadsheet's page at 600 to an inch.
constexpr std::int64_t kPixelsPerPngByte = 8 * 1032;  // One bit a pixel, packed as tightly as deflate can.
constexpr std::int64_t kPixelsPerJpegByte = 8 * 64;   // A bit a block.

// SVG has no head of its own: the first element counts, behind a declaration and comments.
bool looks_like_svg(std::string_view bytes) {
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    const std::size_t start = bytes.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || bytes[start] != '<') return false;
    return bytes.find("<svg") != std::string_view::npos || bytes.find(":svg") != std::string_view::npos;
}

std::optional<PictureFormat> format_of(std::string_view bytes) {
    if (bytes.starts_with(kPngHead)) return PictureFormat::png;
    if (bytes.starts_with(kJpegHead)) return PictureFormat::jpeg;
    if (bytes.starts_with(kPdfHead)) return PictureFormat::pdf;
    if (looks_like_svg(bytes)) return PictureFormat::svg;
    return std::nullopt;
}

// Programs may append bytes behind the picture, so the end is looked for, not demanded as the last bytes.
bool is_complete(PictureFormat format, std::string_view bytes) {
    return bytes.rfind(format == PictureFormat::png ? kPngEnd : kJpegEnd) != std::string_view::npos;
}

// A head can promise more than the bytes behind it can hold, and would take memory by the gigabyte for nothing.
bool head_lies(PictureFormat format, PixelSize size, std::size_t bytes) {
    const std::int64_t pixels = static_cast<std::int64_t>(size.width) * size.height;
    const std::int64_t most = format == PictureFormat::png ? kPixelsPerPngByte : kPixelsPerJpegByte;
    return pixels > most * static_cast<std::int64_t>(bytes);
}

Phrase in_pixels(PixelSize size) {
    return phrase("{} × {} pixels", size.width, size.height);
}

tl::expected<PixelSize, Phrase> raster_size(PictureFormat format, std::string_view bytes) {
    const auto size = format == PictureFormat::png ? png_size(bytes) : jpeg_size(bytes);
    if (!size) return tl::unexpected(phrase("is damaged: its head cannot be read"));
    if (size->width > kMostSide || size->height > kMostSide)
        return tl::unexpected(phrase("has {}, more than can be handled", in_pixels(*size)));
    if (!is_complete(format, bytes)) return tl::unexpected(phrase("is damaged: it breaks off before its end"));
    if (head_lies(format, *size, bytes.size()))
        return tl::unexpected(
            phrase("is damaged: its head promises {}, and its bytes cannot hold them", in_pixels(*size)));
    if (std::int64_t{size->width} * size->height > kMostPixels)
        return tl::unexpected(phrase("has {}, more than can be handled", in_pixels(*size)));
    if (!(format == PictureFormat::jpeg ? jpeg_is_whole(bytes) : png_is_whole(bytes)))
        return tl::unexpected(phrase("is damaged: not all of it can be read"));
    return *size;
}

PageBox box_of(char letter) {
    switch (letter) {
        case 't':
            return PageBox::trim;
        case 'a':
            return PageBox::art;
        case 'c':
            return PageBox::crop;
        default:
            return PageBox::media;
    }
}

/// What is found out of a file before it is a picture.
struct ProbedFacts {
    PixelSize size;
    PdfFacts pdf{};
};

tl::expected<ProbedFacts, Phrase> facts_of_art(ArtLanguage language, std::string_view bytes) {
    return try_art(language, bytes).map([](const TriedArt& tried) {
        const ArtPage& page = tried.page;
        return ProbedFacts{
            {tried.size.width, tried.size.height},
            {box_of(page.box), page.left, page.top, page.right, page.bottom, page.pages, page.turn, page.is_empty}};
    });
}

tl::expected<ProbedFacts, Phrase> facts_of(PictureFormat format, std::string_view bytes) {
    if (format == PictureFormat::svg) {
        if (Phrase unsafe = unsafe_in_svg(bytes); !unsafe.empty()) return tl::unexpected(std::move(unsafe));
        return facts_of_art(ArtLanguage::svg, bytes);
    }
    if (format == PictureFormat::pdf) return facts_of_art(ArtLanguage::pdf, bytes);
    return raster_size(format, bytes).map([](PixelSize size) { return ProbedFacts{size}; });
}

}  // namespace

tl::expected<Picture, Phrase> probe_picture(std::string path, std::string bytes) {
    const auto format = format_of(bytes);
    if (!format) return tl::unexpected(phrase("is no JPEG, PNG, SVG or PDF"));
    auto facts = facts_of(*format, bytes);
    if (!facts) return tl::unexpected(std::move(facts.error()));
    PixelSize& size = facts->size;
    Picture picture;
    picture.path = std::move(path);
    picture.format = *format;
    if (*format == PictureFormat::jpeg) picture.orientation = exif_orientation(bytes);
    if (picture.orientation >= 5) std::swap(size.width, size.height);
    picture.width = size.width;
    picture.height = size.height;
    picture.pdf = facts->pdf;
    picture.bytes = std::make_shared<const std::vector<unsigned char>>(bytes.begin(), bytes.end());
    return picture;
}

}  // namespace banxin
