// Cairo writes a page when it is shown, and everything else at the end: fonts, links, outline, page tree, dates. Pages
// go to the sink as they come; the end is held until it is known to be whole and its dates are spelt out.
#include <cairo-pdf.h>

#include <numeric>

#include "render/art_turn.h"
#include "render/cairo_sink.h"
#include "render/draw_marks.h"
#include "render/face_pool.h"
#include "render/links.h"
#include "render/pdf_date.h"
#include "render/pdf_pages.h"
#include "render/render.h"
#include "render/screen_colours.h"
#include "render/to_pt.h"
#include "render/undrawn.h"

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

CairoSurface open_pdf(CairoSink& sink) {
    return CairoSurface(cairo_pdf_surface_create_for_stream(CairoSink::take, &sink, 1, 1));
}

// One PDF being made, page by page.
class PdfFile {
  public:
    PdfFile(const Document& document, const RenderFonts& fonts, const std::vector<std::size_t>& indices)
        : document_(document),
          turns_(document),
          faces_(fonts),
          indices_(indices),
          order_(document, indices),
          landings_(find_landings(document, order_)),
          colours_(document.inks) {}

    Result<void> write(const ByteSink& taker) {
        CairoSink sink(taker);
        CairoSurface pdf = open_pdf(sink);
        set_metadata(pdf.get(), document_.facts);
        Result<void> written = show_pages(pdf.get(), sink);
        const std::vector<ArtTurn> turns = turns_of_all();
        if (written) written = finish(pdf.get(), sink);
        pdf.reset();
        return written;
    }

  private:
    std::vector<ArtTurn> turns_of_all() const {
        std::vector<ArtTurn> turns;
        for (const std::size_t index : indices_) turns.push_back(turns_.of(index));
        return turns;
    }

    Result<void> show_pages(cairo_surface_t* pdf, const CairoSink& sink) {
        for (const std::size_t index : indices_) {
            const DisplayList& page = document_.pages[index];
            const ArtTurn turn = turns_.of(index);
            const cairo_status_t shown = show_page(pdf, page);
            if (!sink.outcome()) return sink.outcome();
            if (shown != CAIRO_STATUS_SUCCESS) return tl::unexpected(failure_of(page, shown));
        }
        return {};
    }

    Result<void> finish(cairo_surface_t* pdf, CairoSink& sink) {
        sink.hold();
        cairo_surface_finish(pdf);
        const cairo_status_t status = cairo_surface_status(pdf);
        if (status != CAIRO_STATUS_SUCCESS)
            return tl::unexpected(failure_of_any(verbatim(cairo_status_to_string(status))));
        if (pages_in(sink.held()) != indices_.size())
            return tl::unexpected(failure_of_any(phrase("not all pages came into the file")));
        spell_out_dates(sink.held());
        sink.release();
        return sink.outcome();
    }

    cairo_status_t show_page(cairo_surface_t* pdf, const DisplayList& page) {
        open_page(pdf, page);
        CarriedPictures pictures;
        const CairoContext cairo(cairo_create(pdf));
        draw_linked_marks(cairo.get(), page, {colours_, faces_.get(), pictures}, order_);
        add_landings(cairo.get(), page.page, landings_);
        add_outline(pdf, page, order_);
        cairo_show_page(cairo.get());
        const cairo_status_t drawn = cairo_status(cairo.get());
        return drawn == CAIRO_STATUS_SUCCESS ? cairo_surface_status(pdf) : drawn;
    }

    cairo_status_t try_page(const DisplayList& page) {
        CairoSink nowhere([](std::string_view) { return Result<void>(); });
        const CairoSurface pdf = open_pdf(nowhere);
        const cairo_status_t shown = show_page(pdf.get(), page);
        cairo_surface_finish(pdf.get());
        return shown == CAIRO_STATUS_SUCCESS ? cairo_surface_status(pdf.get()) : shown;
    }

    Failure failure_of(const DisplayList& page, cairo_status_t status) {
        return undrawn(page, status, [this](const DisplayList& alone) { return try_page(alone); });
    }

    /// What was wrong shows only at the end (a font drawn by a page's art, say): the page that fails alone has it.
    Failure failure_of_any(Phrase words) {
        for (const std::size_t index : indices_) {
            const cairo_status_t alone = try_page(document_.pages[index]);
            if (alone != CAIRO_STATUS_SUCCESS) return failure_of(document_.pages[index], alone);
        }
        return {FailureKind::world,
                {found_at(phrase("the PDF"), {Severity::error, "page-not-drawn", {}, std::move(words), {}})}};
    }

    const Document& document_;
    ArtTurns turns_;
    FacesLease faces_;
    const std::vector<std::size_t>& indices_;
    PageOrder order_;
    Landings landings_;
    ScreenColours colours_;
};

}  // namespace

Result<void> write_pdf(const Document& document, const RenderFonts& fonts, const std::vector<std::size_t>& page_indices,
                       const ByteSink& sink) {
    return PdfFile(document, fonts, page_indices.empty() ? all_pages(document) : page_indices).write(sink);
}

Result<Bytes> render_pdf(const Document& document, const RenderFonts& fonts,
                         const std::vector<std::size_t>& page_indices) {
    Bytes bytes;
    return write_pdf(document, fonts, page_indices, into(bytes)).map([&] { return std::move(bytes); });
}

}  // namespace banxin
