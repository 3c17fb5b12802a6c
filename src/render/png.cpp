#include <cmath>

#include "render/draw_marks.h"
#include "render/png_file.h"
#include "render/render.h"
#include "render/screen_colours.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

CairoSurface white_paper(Size trim, double dots_per_point) {
    const auto dots = [&](Length side) { return static_cast<int>(std::lround(to_pt(side) * dots_per_point)); };
    CairoSurface paper(cairo_image_surface_create(CAIRO_FORMAT_RGB24, dots(trim.width), dots(trim.height)));
    const CairoContext cairo(cairo_create(paper.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    return paper;
}

}  // namespace

Bytes render_png(const Document& document, const RenderFonts& fonts, std::size_t page_index, int dpi) {
    const DisplayList& page = document.pages[page_index];
    const double dots_per_point = dpi / 72.0;
    DecodedPictures pictures(dots_per_point);
    ScreenColours colours(document.inks);
    const CairoSurface paper = white_paper(page.trim, dots_per_point);
    const CairoContext cairo(cairo_create(paper.get()));
    cairo_scale(cairo.get(), dots_per_point, dots_per_point);
    draw_marks(cairo.get(), page, {colours, fonts.faces.get(), pictures});
    return write_png(paper, dpi);
}

}  // namespace banxin
