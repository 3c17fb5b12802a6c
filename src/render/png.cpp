#include <cmath>
#include <cstdint>

#include "render/draw_marks.h"
#include "render/pixels.h"
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

CairoSurface drawn_on_paper(const DisplayList& page, const RenderFonts& fonts, Colours& colours, int dpi) {
    const double dots_per_point = dpi / 72.0;
    DecodedPictures pictures(dots_per_point);
    CairoSurface paper = white_paper(page.trim, dots_per_point);
    const CairoContext cairo(cairo_create(paper.get()));
    cairo_scale(cairo.get(), dots_per_point, dots_per_point);
    draw_marks(cairo.get(), page, {colours, fonts.faces.get(), pictures});
    cairo_surface_flush(paper.get());
    return paper;
}

}  // namespace

Bytes render_png(const Document& document, const RenderFonts& fonts, std::size_t page_index, int dpi) {
    ScreenColours colours(document.inks);
    return write_png(drawn_on_paper(document.pages[page_index], fonts, colours, dpi), dpi);
}

Pixels render_grey(const DisplayList& page, const RenderFonts& fonts, Colours& colours, int dpi) {
    const CairoSurface paper = drawn_on_paper(page, fonts, colours, dpi);
    if (!is_sound(paper)) return {};
    Pixels out{cairo_image_surface_get_width(paper.get()), cairo_image_surface_get_height(paper.get()), 1, {}};
    out.samples.reserve(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
    const unsigned char* row = cairo_image_surface_get_data(paper.get());
    for (int y = 0; y < out.height; ++y, row += cairo_image_surface_get_stride(paper.get())) {
        const auto* words = reinterpret_cast<const std::uint32_t*>(row);
        for (int x = 0; x < out.width; ++x) out.samples.push_back(static_cast<unsigned char>(words[x]));
    }
    return out;
}

}  // namespace banxin
