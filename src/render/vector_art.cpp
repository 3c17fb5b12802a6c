#include "render/vector_art.h"

#include <librsvg/rsvg.h>
#include <poppler.h>

#include <cmath>
#include <string>
#include <string_view>

#include "base/svg_colours.h"
#include "render/crossed_box.h"
#include "render/grey.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

constexpr double kUnitsPerInch = 96;
constexpr double kGreyDotsPerPoint = 300.0 / 72;

template <typename T>
using Object = std::unique_ptr<T, Released<g_object_unref>>;

std::string_view text_of(const VectorArt& art) {
    return {reinterpret_cast<const char*>(art.bytes->data()), art.bytes->size()};
}

bool draw_svg(cairo_t* cairo, const VectorArt& art) {
    const std::string svg = art.colour == ImageColour::grey ? in_grey(text_of(art)) : std::string(text_of(art));
    const Object<RsvgHandle> handle(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr));
    if (!handle) return false;
    rsvg_handle_set_dpi(handle.get(), kUnitsPerInch);
    const RsvgRectangle viewport{to_pt(art.whole.x), to_pt(art.whole.y), to_pt(art.whole.width),
                                 to_pt(art.whole.height)};
    return rsvg_handle_render_document(handle.get(), cairo, &viewport, nullptr) != FALSE;
}

/// A PDF in memory, open at its first page.
struct OpenPdf {
    std::unique_ptr<GBytes, Released<g_bytes_unref>> bytes;
    Object<PopplerDocument> document;
    Object<PopplerPage> page;
};

OpenPdf open_pdf(const VectorArt& art) {
    OpenPdf pdf;
    pdf.bytes.reset(g_bytes_new_static(art.bytes->data(), art.bytes->size()));
    pdf.document.reset(poppler_document_new_from_bytes(pdf.bytes.get(), nullptr, nullptr));
    const bool has_page = pdf.document && poppler_document_get_n_pages(pdf.document.get()) > 0;
    if (has_page) pdf.page.reset(poppler_document_get_page(pdf.document.get(), 0));
    return pdf;
}

void lay_page(cairo_t* cairo, PopplerPage* page, double width, double height) {
    double page_width = 0, page_height = 0;
    poppler_page_get_size(page, &page_width, &page_height);
    cairo_scale(cairo, width / page_width, height / page_height);
    poppler_page_render_for_printing(page, cairo);
}

CairoSurface grey_page(PopplerPage* page, const Rect& whole) {
    const double width = to_pt(whole.width) * kGreyDotsPerPoint;
    const double height = to_pt(whole.height) * kGreyDotsPerPoint;
    CairoSurface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(width)),
                                                    static_cast<int>(std::ceil(height))));
    const CairoContext cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    lay_page(cairo.get(), page, width, height);
    make_grey(surface);
    return surface;
}

bool draw_pdf(cairo_t* cairo, const VectorArt& art) {
    const OpenPdf pdf = open_pdf(art);
    if (!pdf.page) return false;
    cairo_translate(cairo, to_pt(art.whole.x), to_pt(art.whole.y));
    if (art.colour == ImageColour::full) {
        lay_page(cairo, pdf.page.get(), to_pt(art.whole.width), to_pt(art.whole.height));
        return true;
    }
    const CairoSurface grey = grey_page(pdf.page.get(), art.whole);
    if (!is_sound(grey)) return false;
    cairo_scale(cairo, 1 / kGreyDotsPerPoint, 1 / kGreyDotsPerPoint);
    cairo_set_source_surface(cairo, grey.get(), 0, 0);
    cairo_paint(cairo);
    return true;
}

}  // namespace

void draw_vector_art(cairo_t* cairo, const VectorArt& art) {
    if (!art.bytes) return draw_crossed_box(cairo, art.area);
    cairo_save(cairo);
    clip_to(cairo, art.area);
    const bool drawn = art.format == ArtFormat::svg ? draw_svg(cairo, art) : draw_pdf(cairo, art);
    cairo_restore(cairo);
    if (!drawn) draw_crossed_box(cairo, art.area);
}

}  // namespace banxin
