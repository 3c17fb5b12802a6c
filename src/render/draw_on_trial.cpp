#include "render/draw_on_trial.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>

#include "render/cairo_ptr.h"
#include "render/to_pt.h"
#include "render/undrawn.h"
#include "render/vector_art.h"

namespace banxin {
namespace {

// About what art takes on paper: from a small advertisement to one across a tabloid's page.
constexpr Length kLeastTrialSide = Length::pt(300);
constexpr Length kMostTrialSide = Length::pt(1100);
constexpr int kTrialPixelsPerPoint = 2;

/// In thousandths, so that the longer side comes between the two bounds.
std::int64_t trial_scale(Length longer) {
    const Length wanted = std::clamp(longer, kLeastTrialSide, kMostTrialSide);
    return std::max<std::int64_t>(wanted.in_emu() * 1000 / std::max<std::int64_t>(longer.in_emu(), 1), 1);
}

cairo_status_t drop(void*, const unsigned char*, unsigned) {
    return CAIRO_STATUS_SUCCESS;
}

cairo_status_t draw_into(cairo_surface_t* surface, int pixels_per_point, const VectorArt& art) {
    const CairoContext cairo(cairo_create(surface));
    cairo_scale(cairo.get(), pixels_per_point, pixels_per_point);
    draw_vector_art(cairo.get(), art);
    return ending_of(cairo.get(), surface);
}

int to_pixels(Length length) {
    return static_cast<int>(std::ceil(to_pt(length))) * kTrialPixelsPerPoint + 1;
}

}  // namespace

std::string draw_on_trial(VectorArt art, Size size) {
    const std::int64_t scale = trial_scale(std::max(size.width, size.height));
    art.whole = {Length(), Length(), size.width * scale / 1000, size.height * scale / 1000};
    art.area = art.whole;
    const CairoSurface pdf(
        cairo_pdf_surface_create_for_stream(drop, nullptr, to_pt(art.area.width), to_pt(art.area.height)));
    cairo_status_t drawn = draw_into(pdf.get(), 1, art);
    if (drawn == CAIRO_STATUS_SUCCESS) {
        const CairoSurface pixels(
            cairo_image_surface_create(CAIRO_FORMAT_ARGB32, to_pixels(art.area.width), to_pixels(art.area.height)));
        drawn = draw_into(pixels.get(), kTrialPixelsPerPoint, art);
    }
    if (drawn == CAIRO_STATUS_NO_MEMORY) return "it takes more memory than art may";
    return drawn == CAIRO_STATUS_SUCCESS ? std::string() : cairo_status_to_string(drawn);
}

}  // namespace banxin
