#include "read/picture/vector_header.h"

#include <librsvg/rsvg.h>
#include <poppler.h>

#include <cmath>
#include <memory>

#include "read/picture/svg_safety.h"

namespace banxin {

namespace {

constexpr double kPixelsPerInch = 96;
constexpr double kThousandthsPerPixel = 750;  // 72/96 of a point.
constexpr double kThousandthsPerPoint = 1000;
constexpr double kMostSide = 20'000'000;  // Seven metres.

template <auto release>
struct Released {
    template <typename T>
    void operator()(T* object) const {
        release(object);
    }
};
template <typename T>
using Object = std::unique_ptr<T, Released<g_object_unref>>;
using Error = std::unique_ptr<GError, Released<g_error_free>>;

tl::expected<PixelSize, std::string> measured(double width, double height) {
    const bool sensible = width >= 1 && height >= 1 && width <= kMostSide && height <= kMostSide;
    if (!sensible) return tl::unexpected<std::string>("has no size, or one that cannot be meant");
    return PixelSize{static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
}

std::string words_of(const Error& error) {
    std::string words = error ? error->message : "it cannot be read";
    while (!words.empty() && (words.back() == '\n' || words.back() == '.')) words.pop_back();
    return words;
}

/// What a file says of itself, before anybody has looked whether it can be meant.
struct ClaimedSize {
    double width = 0;
    double height = 0;
};

/// In pixels of 96 to an inch; the size of the viewBox where nothing else is said.
ClaimedSize viewbox_size(RsvgHandle* art) {
    gboolean has_width = FALSE, has_height = FALSE, has_viewbox = FALSE;
    RsvgLength width, height;
    RsvgRectangle viewbox{};
    rsvg_handle_get_intrinsic_dimensions(art, &has_width, &width, &has_height, &height, &has_viewbox, &viewbox);
    if (!has_viewbox) return {};
    return {viewbox.width * kThousandthsPerPixel, viewbox.height * kThousandthsPerPixel};
}

}  // namespace

tl::expected<PixelSize, std::string> svg_size(std::string_view bytes) {
    if (std::string unsafe = unsafe_in_svg(bytes); !unsafe.empty()) return tl::unexpected(std::move(unsafe));
    GError* raw = nullptr;
    const Object<RsvgHandle> art(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), &raw));
    const Error error(raw);
    if (!art) return tl::unexpected("is a damaged SVG: " + words_of(error));
    rsvg_handle_set_dpi(art.get(), kPixelsPerInch);
    gdouble width = 0, height = 0;
    if (rsvg_handle_get_intrinsic_size_in_pixels(art.get(), &width, &height))
        return measured(width * kThousandthsPerPixel, height * kThousandthsPerPixel);
    const ClaimedSize size = viewbox_size(art.get());
    return measured(size.width, size.height);
}

tl::expected<PixelSize, std::string> pdf_size(std::string_view bytes) {
    const std::unique_ptr<GBytes, Released<g_bytes_unref>> data(g_bytes_new(bytes.data(), bytes.size()));
    GError* raw = nullptr;
    const Object<PopplerDocument> document(poppler_document_new_from_bytes(data.get(), nullptr, &raw));
    const Error error(raw);
    if (!document) return tl::unexpected("is a damaged PDF: " + words_of(error));
    if (poppler_document_get_n_pages(document.get()) < 1) return tl::unexpected<std::string>("is a PDF without a page");
    const Object<PopplerPage> page(poppler_document_get_page(document.get(), 0));
    if (!page) return tl::unexpected<std::string>("is a damaged PDF: its first page cannot be read");
    double width = 0, height = 0;
    poppler_page_get_size(page.get(), &width, &height);
    return measured(width * kThousandthsPerPoint, height * kThousandthsPerPoint);
}

}  // namespace banxin
