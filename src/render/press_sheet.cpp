#include "render/press_sheet.h"

#include <cairo-pdf.h>

#include "render/byte_sink.h"
#include "render/draw_marks.h"
#include "render/to_pt.h"

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

}  // namespace

Bytes render_press_sheet(const PressSheet& sheet, const RenderFonts& fonts, Colours& colours) {
    Bytes bytes;
    const Size trim = sheet.page.trim;
    const CairoSurface pdf(cairo_pdf_surface_create_for_stream(
        append_to_bytes, &bytes, to_pt(trim.width + sheet.margin * 2), to_pt(trim.height + sheet.margin * 2)));
    cairo_pdf_surface_set_metadata(pdf.get(), CAIRO_PDF_METADATA_CREATE_DATE, kNoDate);
    CarriedPictures pictures;
    const CairoContext cairo(cairo_create(pdf.get()));
    cairo_translate(cairo.get(), to_pt(sheet.margin), to_pt(sheet.margin));
    cairo_save(cairo.get());
    clip_to_bleed(cairo.get(), sheet);
    draw_marks(cairo.get(), sheet.page, {colours, fonts.faces.get(), pictures});
    cairo_restore(cairo.get());
    draw_marks(cairo.get(), sheet.marks, {colours, fonts.faces.get(), pictures});
    cairo_show_page(cairo.get());
    cairo_surface_finish(pdf.get());
    // After a failure Cairo draws nothing more and says nothing: half a page is no page.
    const bool whole =
        cairo_status(cairo.get()) == CAIRO_STATUS_SUCCESS && cairo_surface_status(pdf.get()) == CAIRO_STATUS_SUCCESS;
    return whole ? bytes : Bytes{};
}

}  // namespace banxin
