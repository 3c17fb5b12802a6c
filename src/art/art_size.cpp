#include "art/art_size.h"

#include <cmath>
#include <memory>

#include "art/librsvg.h"
#include "art/poppler.h"
#include "base/released.h"

namespace banxin {

namespace {

constexpr double kPixelsPerInch = 96;
constexpr double kThousandthsPerPixel = 750;  // 72/96 of a point.
constexpr double kThousandthsPerPoint = 1000;
constexpr double kMostVectorSide = 20'000'000;  // Seven metres.

template <typename T>
using Object = std::unique_ptr<T, decltype(&g_object_unref)>;
using Bytes = std::unique_ptr<GBytes, decltype(&g_bytes_unref)>;
using Error = std::unique_ptr<GError, decltype(&g_error_free)>;

tl::expected<ArtSize, std::string> measured(double width, double height) {
    const bool sensible = width >= 1 && height >= 1 && width <= kMostVectorSide && height <= kMostVectorSide;
    if (!sensible) return tl::unexpected<std::string>("has no size, or one that cannot be meant");
    return ArtSize{static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
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
ClaimedSize viewbox_size(const Librsvg& rsvg, RsvgHandle* art) {
    gboolean has_width = FALSE;
    gboolean has_height = FALSE;
    gboolean has_viewbox = FALSE;
    RsvgLength width;
    RsvgLength height;
    RsvgRectangle viewbox{};
    rsvg.dimensions(art, &has_width, &width, &has_height, &height, &has_viewbox, &viewbox);
    if (!has_viewbox) return {};
    return {viewbox.width * kThousandthsPerPixel, viewbox.height * kThousandthsPerPixel};
}

}  // namespace

tl::expected<ArtSize, std::string> svg_size(std::string_view bytes) {
    const auto& rsvg = librsvg();
    if (!rsvg) return tl::unexpected(rsvg.error());
    GError* raw = nullptr;
    const Object<RsvgHandle> art(rsvg->new_from_data(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), &raw),
                                 rsvg->release);
    const Error error(raw, rsvg->release_error);
    if (!art) return tl::unexpected("is a damaged SVG: " + words_of(error));
    rsvg->set_dpi(art.get(), kPixelsPerInch);
    gdouble width = 0;
    gdouble height = 0;
    if (rsvg->size_in_pixels(art.get(), &width, &height))
        return measured(width * kThousandthsPerPixel, height * kThousandthsPerPixel);
    const ClaimedSize size = viewbox_size(*rsvg, art.get());
    return measured(size.width, size.height);
}

tl::expected<ArtSize, std::string> pdf_size(std::string_view bytes) {
    const auto& pdfs = poppler();
    if (!pdfs) return tl::unexpected(pdfs.error());
    const Bytes data(pdfs->bytes(bytes.data(), bytes.size()), pdfs->release_bytes);
    GError* raw = nullptr;
    const Object<PopplerDocument> document(pdfs->new_from_bytes(data.get(), nullptr, &raw), pdfs->release);
    const Error error(raw, pdfs->release_error);
    if (!document) return tl::unexpected("is a damaged PDF: " + words_of(error));
    if (pdfs->page_count(document.get()) < 1) return tl::unexpected<std::string>("is a PDF without a page");
    const Object<PopplerPage> page(pdfs->page(document.get(), 0), pdfs->release);
    if (!page) return tl::unexpected<std::string>("is a damaged PDF: its first page cannot be read");
    double width = 0;
    double height = 0;
    pdfs->page_size(page.get(), &width, &height);
    return measured(width * kThousandthsPerPoint, height * kThousandthsPerPoint);
}

}  // namespace banxin
