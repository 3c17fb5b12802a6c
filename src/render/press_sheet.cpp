#include "render/press_sheet.h"

#include <cairo-pdf.h>

#include <array>

#include "render/art_turn.h"
#include "render/cairo_sink.h"
#include "render/draw_marks.h"
#include "render/face_pool.h"
#include "render/to_pt.h"
#include "render/undrawn.h"

namespace banxin {
namespace {

/// Any fixed day: the press pass writes the dates, and Cairo would ask the clock.
constexpr const char* kNoDate = "1970-01-01T00:00:00+00:00";

void clip_to_bleed(cairo_t* cairo, const PressSheet& sheet) {
    const Size trim = sheet.page.trim;
    cairo_rectangle(cairo, -to_pt(sheet.bleed), -to_pt(sheet.bleed), to_pt(trim.width + sheet.bleed * 2),
                    to_pt(trim.height + sheet.bleed * 2));
    cairo_clip(cairo);
}

struct SheetDrawing {
    const DrawingFaces* faces;
    Colours& colours;
};

/// How it ended.
cairo_status_t draw_sheet(const PressSheet& sheet, const SheetDrawing& drawing, Bytes& bytes) {
    CairoSink sink(into(bytes));
    const Size trim = sheet.page.trim;
    const CairoSurface pdf(cairo_pdf_surface_create_for_stream(
        CairoSink::take, &sink, to_pt(trim.width + sheet.margin * 2), to_pt(trim.height + sheet.margin * 2)));
    cairo_pdf_surface_set_metadata(pdf.get(), CAIRO_PDF_METADATA_CREATE_DATE, kNoDate);
    CarriedPictures pictures;
    const DrawingTools tools{drawing.colours, drawing.faces, pictures};
    const CairoContext cairo(cairo_create(pdf.get()));
    cairo_translate(cairo.get(), to_pt(sheet.margin), to_pt(sheet.margin));
    cairo_save(cairo.get());
    clip_to_bleed(cairo.get(), sheet);
    draw_marks(cairo.get(), sheet.page, tools);
    cairo_restore(cairo.get());
    draw_marks(cairo.get(), sheet.marks, tools);
    cairo_show_page(cairo.get());
    return ending_of(cairo.get(), pdf.get());
}

}  // namespace

Result<Bytes> render_press_sheet(const PressSheet& sheet, const RenderFonts& fonts, Colours& colours) {
    const ArtTurn turn = art_turn(sheet.page);
    const std::array drawn{&sheet.page, &sheet.marks};
    const FacesLease faces(fonts, outlines_for_pdf(drawn));
    const SheetDrawing drawing{faces.get(), colours};
    Bytes bytes;
    const cairo_status_t status = draw_sheet(sheet, drawing, bytes);
    if (status == CAIRO_STATUS_SUCCESS) return bytes;
    return tl::unexpected(undrawn(sheet.page, status, [&](const DisplayList& alone) {
        Bytes nobody_keeps;
        return draw_sheet({alone, {}, sheet.margin, sheet.bleed}, drawing, nobody_keeps);
    }));
}

}  // namespace banxin
