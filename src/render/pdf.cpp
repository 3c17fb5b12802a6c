#include <cairo-pdf.h>

#include <numeric>

#include "render/byte_sink.h"
#include "render/draw_marks.h"
#include "render/links.h"
#include "render/pdf_date.h"
#include "render/render.h"
#include "render/screen_colours.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

std::vector<std::size_t> all_pages(const Document& document) {
    std::vector<std::size_t> indices(document.pages.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    return indices;
}

void set_metadata(cairo_surface_t* pdf, const DocumentFacts& facts) {
    const auto set = [&](cairo_pdf_metadata_t key, const std::string& value) {
        if (!value.empty()) cairo_pdf_surface_set_metadata(pdf, key, value.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, facts.title);
    set(CAIRO_PDF_METADATA_AUTHOR, facts.author);
    set(CAIRO_PDF_METADATA_SUBJECT, facts.subject);
    set(CAIRO_PDF_METADATA_CREATOR, "Banxin");
    set(CAIRO_PDF_METADATA_CREATE_DATE, date_for_cairo(facts.date));
    set(CAIRO_PDF_METADATA_MOD_DATE, date_for_cairo(facts.date));
}

/// A page's marks, with the structure tag around them that Cairo 1.16 needs to write links whole.
void draw_linked_marks(cairo_t* cairo, const DisplayList& page, const DrawingTools& tools, const PageOrder& order) {
    if (!has_links(page, order)) return draw_marks(cairo, page, tools);
    cairo_tag_begin(cairo, "Document", nullptr);
    draw_marks(cairo, page, tools);
    add_links(cairo, page, order);
    cairo_tag_end(cairo, "Document");
}

void open_page(cairo_surface_t* pdf, const DisplayList& page) {
    cairo_pdf_surface_set_size(pdf, to_pt(page.trim.width), to_pt(page.trim.height));
    if (!page.label.empty()) cairo_pdf_surface_set_page_label(pdf, page.label.c_str());
}

}  // namespace

Bytes render_pdf(const Document& document, const RenderFonts& fonts, const std::vector<std::size_t>& page_indices) {
    const std::vector<std::size_t> indices = page_indices.empty() ? all_pages(document) : page_indices;
    const PageOrder order(document, indices);
    const Landings landings = find_landings(document, order);
    ScreenColours colours(document.inks);
    CarriedPictures pictures;
    Bytes bytes;
    const CairoSurface pdf(cairo_pdf_surface_create_for_stream(append_to_bytes, &bytes, 1, 1));
    set_metadata(pdf.get(), document.facts);
    for (const std::size_t index : indices) {
        const DisplayList& page = document.pages[index];
        open_page(pdf.get(), page);
        const CairoContext cairo(cairo_create(pdf.get()));
        draw_linked_marks(cairo.get(), page, {colours, fonts.faces.get(), pictures}, order);
        add_landings(cairo.get(), page.page, landings);
        add_outline(pdf.get(), page, order);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(pdf.get());
    spell_out_dates(bytes);
    return bytes;
}

}  // namespace banxin
