#include <cairo-svg.h>

#include "render/byte_sink.h"
#include "render/draw_marks.h"
#include "render/render.h"
#include "render/screen_colours.h"
#include "render/svg_ids.h"
#include "render/to_pt.h"

namespace banxin {

Bytes render_svg(const Document& document, const RenderFonts& fonts, std::size_t page_index) {
    const DisplayList& page = document.pages[page_index];
    CarriedPictures pictures;
    Bytes bytes;
    const CairoSurface svg(
        cairo_svg_surface_create_for_stream(append_to_bytes, &bytes, to_pt(page.trim.width), to_pt(page.trim.height)));
    const CairoContext cairo(cairo_create(svg.get()));
    ScreenColours colours(document.inks);
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    draw_marks(cairo.get(), page, {colours, fonts.faces.get(), pictures});
    cairo_show_page(cairo.get());
    cairo_surface_finish(svg.get());
    return renumber_ids(bytes);
}

}  // namespace banxin
