#include "read/picture_probe.h"

#include <utility>

#include "read/image_header.h"

namespace banxin {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kPngHead = "\x89PNG\r\n\x1A\n"sv;
constexpr std::string_view kPngEnd = "IEND\xAE\x42\x60\x82"sv;
constexpr std::string_view kJpegHead = "\xFF\xD8\xFF"sv;
constexpr std::string_view kJpegEnd = "\xFF\xD9"sv;

// Programs may append bytes behind the picture, so the end is looked for, not demanded as the last bytes.
bool is_complete(PictureFormat format, std::string_view bytes) {
    return bytes.rfind(format == PictureFormat::png ? kPngEnd : kJpegEnd) != std::string_view::npos;
}

}  // namespace

tl::expected<Picture, std::string> probe_picture(std::string path, std::string bytes) {
    Picture picture;
    picture.path = std::move(path);
    if (std::string_view(bytes).starts_with(kPngHead)) {
        picture.format = PictureFormat::png;
    } else if (!std::string_view(bytes).starts_with(kJpegHead)) {
        return tl::unexpected<std::string>("is neither JPEG nor PNG");
    }
    const auto size = picture.format == PictureFormat::png ? png_size(bytes) : jpeg_size(bytes);
    if (!size) return tl::unexpected<std::string>("is damaged: its head cannot be read");
    if (!is_complete(picture.format, bytes))
        return tl::unexpected<std::string>("is damaged: it breaks off before its end");
    picture.width = size->width;
    picture.height = size->height;
    picture.bytes = std::make_shared<const std::vector<unsigned char>>(bytes.begin(), bytes.end());
    return picture;
}

}  // namespace banxin
