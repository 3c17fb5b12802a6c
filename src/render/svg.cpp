#include <cairo-svg.h>

#include "render/art_turn.h"
#include "render/cairo_sink.h"
#include "render/draw_marks.h"
#include "render/face_pool.h"
#include "render/render.h"
#include "render/screen_colours.h"
#include "render/svg_ids.h"
#include "render/to_pt.h"
#include "render/undrawn.h"

namespace banxin {
namespace {

struct SvgDrawing {
    const DrawingFaces* faces;
    Colours& colours;
};

/// How it ended.
cairo_status_t draw_svg(const DisplayList& page, const SvgDrawing& drawing, Bytes& bytes) {
    CairoSink sink(into(bytes));
    CarriedPictures pictures;
    const CairoSurface svg(
        cairo_svg_surface_create_for_stream(CairoSink::take, &sink, to_pt(page.trim.width), to_pt(page.trim.height)));
    const CairoContext cairo(cairo_create(svg.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    draw_marks(cairo.get(), page, {drawing.colours, drawing.faces, pictures});
    cairo_show_page(cairo.get());
    return ending_of(cairo.get(), svg.get());
}

}  // namespace

Result<Bytes> render_svg(const Document& document, const RenderFonts& fonts, std::size_t page_index) {
    const DisplayList& page = document.pages[page_index];
    const ArtTurn turn = art_turn(document, page_index);
    ScreenColours colours(document.inks);
    const FacesLease faces(fonts);
    const SvgDrawing drawing{faces.get(), colours};
    Bytes bytes;
    const cairo_status_t status = draw_svg(page, drawing, bytes);
    if (status == CAIRO_STATUS_SUCCESS) return renumber_ids(bytes);
    return tl::unexpected(undrawn(page, status, [&](const DisplayList& alone) {
        Bytes nobody_keeps;
        return draw_svg(alone, drawing, nobody_keeps);
    }));
}

}  // namespace banxin
