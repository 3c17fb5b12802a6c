#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <mutex>

#include "display/page_numbers.h"
#include "render/art_turn.h"
#include "render/draw_marks.h"
#include "render/face_pool.h"
#include "render/pixels.h"
#include "render/png_file.h"
#include "render/render.h"
#include "render/screen_colours.h"
#include "render/to_pt.h"
#include "render/undrawn.h"

namespace banxin {
namespace {

constexpr int kMostDots = 32'767;                      ///< A side of Cairo's bitmaps.
constexpr std::int64_t kMostDotsOfPage = 100'000'000;  ///< They take 400 megabytes.
constexpr std::int64_t kDotsOfLargePage = 20'000'000;

struct PngDrawing {
    const DrawingFaces* faces;
    Colours& colours;
    int dpi;
    int first_row = 0;
    int row_count = 0;  ///< 0: all.

    double dots_per_point() const { return dpi / 72.0; }
    int dots(Length side) const { return pixels_of(side, dpi); }
    int rows_of(const DisplayList& page) const { return row_count > 0 ? row_count : dots(page.trim.height); }
    std::int64_t dots_of(const DisplayList& page) const { return std::int64_t{dots(page.trim.width)} * rows_of(page); }
};

/// Held while a bitmap of hundreds of megabytes is there, so that it is the only one.
using LargePageTurn = std::unique_lock<std::mutex>;

LargePageTurn large_page_turn(std::int64_t dots) {
    static std::mutex turn;
    return dots > kDotsOfLargePage ? LargePageTurn(turn) : LargePageTurn();
}

struct DrawnPage {
    CairoSurface paper;
    cairo_status_t status = CAIRO_STATUS_SUCCESS;
};

DrawnPage drawn_on_paper(const DisplayList& page, const PngDrawing& drawing) {
    DecodedPictures pictures(drawing.dots_per_point());
    DrawnPage out;
    out.paper.reset(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, drawing.dots(page.trim.width), drawing.rows_of(page)));
    const CairoContext cairo(cairo_create(out.paper.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_translate(cairo.get(), 0, -drawing.first_row);
    cairo_scale(cairo.get(), drawing.dots_per_point(), drawing.dots_per_point());
    draw_marks(cairo.get(), page, {drawing.colours, drawing.faces, pictures});
    cairo_surface_flush(out.paper.get());
    out.status = cairo_status(cairo.get());
    return out;
}

Failure too_large(const DisplayList& page, const PngDrawing& drawing) {
    const double width = to_pt(page.trim.width);
    const double height = to_pt(page.trim.height);
    const double most =
        std::min(kMostDots * 72 / std::max(width, height), 72 * std::sqrt(kMostDotsOfPage / width / height));
    return {
        FailureKind::input,
        {found_at(
            named_page(page),
            {Severity::error,
             "page-too-large",
             {},
             phrase("the page would have {} × {} pixels at {} dpi, and a bitmap has {} a side and 100 million at most",
                    drawing.dots(page.trim.width), drawing.dots(page.trim.height), drawing.dpi, kMostDots),
             phrase("ask for {} dpi at most", static_cast<int>(most))})}};
}

/// The whole page, or why there is none.
Result<CairoSurface> drawn_page(const DisplayList& page, const PngDrawing& drawing) {
    const bool too_long = std::max(drawing.dots(page.trim.width), drawing.rows_of(page)) > kMostDots;
    if (too_long || drawing.dots_of(page) > kMostDotsOfPage) return tl::unexpected(too_large(page, drawing));
    const ArtTurn turn = art_turn(page);
    DrawnPage drawn = drawn_on_paper(page, drawing);
    if (drawn.status == CAIRO_STATUS_SUCCESS) return std::move(drawn.paper);
    return tl::unexpected(
        undrawn(page, drawn.status, [&](const DisplayList& alone) { return drawn_on_paper(alone, drawing).status; }));
}

Pixels greys_of(const CairoSurface& paper) {
    Pixels out{cairo_image_surface_get_width(paper.get()), cairo_image_surface_get_height(paper.get()), 1, {}};
    out.samples.reserve(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
    const unsigned char* row = cairo_image_surface_get_data(paper.get());
    for (int y = 0; y < out.height; ++y, row += cairo_image_surface_get_stride(paper.get())) {
        const auto* words = reinterpret_cast<const std::uint32_t*>(row);
        for (int x = 0; x < out.width; ++x) out.samples.push_back(static_cast<unsigned char>(words[x]));
    }
    return out;
}

}  // namespace

Result<Bytes> render_png(const Document& document, const RenderFonts& fonts, std::size_t page_index, int dpi) {
    const ArtTurn turn = art_turn(document, page_index);
    ScreenColours colours(document.inks);
    const FacesLease faces(fonts);
    const DisplayList& page = document.pages[page_index];
    const PngDrawing drawing{faces.get(), colours, dpi};
    const LargePageTurn large = large_page_turn(drawing.dots_of(page));
    return drawn_page(page, drawing).map([dpi](CairoSurface paper) { return write_png(std::move(paper), dpi); });
}

int pixels_of(Length length, int dpi) {
    return static_cast<int>(std::lround(to_pt(length) * dpi / 72.0));
}

Result<Pixels> render_grey_rows(const DisplayList& page, const RenderFonts& fonts, Colours& colours,
                                const PixelRows& rows) {
    const FacesLease faces(fonts);
    return drawn_page(page, {faces.get(), colours, rows.dpi, rows.first, rows.count}).map(greys_of);
}

Result<Pixels> render_grey(const DisplayList& page, const RenderFonts& fonts, Colours& colours, int dpi) {
    const FacesLease faces(fonts);
    return drawn_page(page, {faces.get(), colours, dpi}).map(greys_of);
}

}  // namespace banxin
