#include "render/vector_art.h"

#include <cmath>
#include <memory>
#include <string>
#include <string_view>

#include "art/librsvg.h"
#include "art/poppler.h"
#include "base/svg_colours.h"
#include "render/crossed_box.h"
#include "render/grey.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

constexpr double kUnitsPerInch = 96;
constexpr double kGreyDotsPerPoint = 300.0 / 72;

template <typename T>
using Object = std::unique_ptr<T, decltype(&g_object_unref)>;

std::string_view text_of(const VectorArt& art) {
    return {reinterpret_cast<const char*>(art.bytes->data()), art.bytes->size()};
}

bool draw_svg(cairo_t* cairo, const VectorArt& art) {
    const auto& rsvg = librsvg();
    if (!rsvg) return false;
    const std::string svg = art.colour == ImageColour::grey ? in_grey(text_of(art)) : std::string(text_of(art));
    const Object<RsvgHandle> handle(
        rsvg->new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr), rsvg->release);
    if (!handle) return false;
    rsvg->set_dpi(handle.get(), kUnitsPerInch);
    const RsvgRectangle viewport{to_pt(art.whole.x), to_pt(art.whole.y), to_pt(art.whole.width),
                                 to_pt(art.whole.height)};
    return rsvg->render_document(handle.get(), cairo, &viewport, nullptr) != FALSE;
}

/// A PDF in memory, open at its first page.
class OpenedPdf {
  public:
    OpenedPdf(const Poppler& functions, const VectorArt& art)
        : functions_(functions),
          bytes_(functions.bytes(art.bytes->data(), art.bytes->size()), functions.release_bytes),
          document_(functions.new_from_bytes(bytes_.get(), nullptr, nullptr), functions.release),
          page_(document_ && functions.page_count(document_.get()) > 0 ? functions.page(document_.get(), 0) : nullptr,
                functions.release) {}

    bool has_page() const { return page_ != nullptr; }

    void lay_page(cairo_t* cairo, double width, double height) const {
        double page_width = 0, page_height = 0;
        functions_.page_size(page_.get(), &page_width, &page_height);
        cairo_scale(cairo, width / page_width, height / page_height);
        functions_.render_for_printing(page_.get(), cairo);
    }

  private:
    const Poppler& functions_;
    std::unique_ptr<GBytes, decltype(&g_bytes_unref)> bytes_;
    Object<PopplerDocument> document_;
    Object<PopplerPage> page_;
};

CairoSurface grey_page(const OpenedPdf& pdf, const Rect& whole) {
    const double width = to_pt(whole.width) * kGreyDotsPerPoint;
    const double height = to_pt(whole.height) * kGreyDotsPerPoint;
    CairoSurface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(width)),
                                                    static_cast<int>(std::ceil(height))));
    const CairoContext cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    pdf.lay_page(cairo.get(), width, height);
    make_grey(surface);
    return surface;
}

bool draw_pdf(cairo_t* cairo, const VectorArt& art) {
    const auto& functions = poppler();
    if (!functions) return false;
    const OpenedPdf pdf(*functions, art);
    if (!pdf.has_page()) return false;
    cairo_translate(cairo, to_pt(art.whole.x), to_pt(art.whole.y));
    if (art.colour == ImageColour::full) {
        pdf.lay_page(cairo, to_pt(art.whole.width), to_pt(art.whole.height));
        return true;
    }
    const CairoSurface grey = grey_page(pdf, art.whole);
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
