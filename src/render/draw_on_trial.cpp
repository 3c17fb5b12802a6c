#include "render/draw_on_trial.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

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

cairo_status_t draw_into(cairo_surface_t* surface, const VectorArt& art) {
    const CairoContext cairo(cairo_create(surface));
    draw_vector_art(cairo.get(), art);
    return ending_of(cairo.get(), surface);
}

/// The surface is not finished: it is looked at.
cairo_status_t draw_into_pixels(cairo_surface_t* surface, cairo_t* cairo, const VectorArt& art) {
    cairo_scale(cairo, kTrialPixelsPerPoint, kTrialPixelsPerPoint);
    draw_vector_art(cairo, art);
    const cairo_status_t drawn = cairo_status(cairo);
    return drawn == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : drawn;
}

int to_pixels(Length length) {
    return static_cast<int>(std::ceil(to_pt(length))) * kTrialPixelsPerPoint + 1;
}

template <typename Holds>
bool all_pixels(const CairoSurface& surface, Holds holds) {
    cairo_surface_flush(surface.get());
    const unsigned char* row = cairo_image_surface_get_data(surface.get());
    const int width = cairo_image_surface_get_width(surface.get());
    for (int y = 0; y < cairo_image_surface_get_height(surface.get()); ++y) {
        const auto* pixels = reinterpret_cast<const std::uint32_t*>(row);
        if (!std::all_of(pixels, pixels + width, holds)) return false;
        row += cairo_image_surface_get_stride(surface.get());
    }
    return true;
}

/// Neither ink nor anything that covers what lies under it.
bool is_bare(const CairoSurface& surface) {
    return all_pixels(surface, [](std::uint32_t pixel) { return pixel == 0 || pixel == 0xFFFFFFFF; });
}

Rect scaled_by(const Rect& rect, std::int64_t thousandths) {
    return {rect.x * thousandths / 1000, rect.y * thousandths / 1000, rect.width * thousandths / 1000,
            rect.height * thousandths / 1000};
}

/// The area at the corner, in its size on trial.
void lay_on_trial(VectorArt& art) {
    const std::int64_t scale = trial_scale(std::max(art.area.width, art.area.height));
    art.whole.x -= art.area.x;
    art.whole.y -= art.area.y;
    art.area.x = art.area.y = Length();
    art.area = scaled_by(art.area, scale);
    art.whole = scaled_by(art.whole, scale);
}

std::string words_for(cairo_status_t status) {
    if (status == CAIRO_STATUS_NO_MEMORY) return "it takes more memory than art may";
    if (status == CAIRO_STATUS_INVALID_MATRIX) return "something in it has no width or no height";
    return status == CAIRO_STATUS_SUCCESS ? std::string() : cairo_status_to_string(status);
}

}  // namespace

DrawnTrial draw_on_trial(VectorArt art) {
    lay_on_trial(art);
    const CairoSurface pdf(
        cairo_pdf_surface_create_for_stream(drop, nullptr, to_pt(art.area.width), to_pt(art.area.height)));
    const cairo_status_t drawn = draw_into(pdf.get(), art);
    if (drawn != CAIRO_STATUS_SUCCESS) return {words_for(drawn)};
    const CairoSurface pixels(
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, to_pixels(art.area.width), to_pixels(art.area.height)));
    const CairoContext cairo(cairo_create(pixels.get()));
    const cairo_status_t painted = draw_into_pixels(pixels.get(), cairo.get(), art);
    if (painted != CAIRO_STATUS_SUCCESS) return {words_for(painted)};
    return {{}, is_bare(pixels)};
}

bool leaves_no_dot(const std::string& svg) {
    constexpr int kSide = 256;  // A dot of a picture of 4000 a side is still seen.
    VectorArt art;
    art.format = ArtFormat::svg;
    art.bytes = std::make_shared<const std::vector<unsigned char>>(svg.begin(), svg.end());
    art.area = art.whole = {Length(), Length(), Length::pt(kSide), Length::pt(kSide)};
    const CairoSurface pixels(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, kSide, kSide));
    const CairoContext cairo(cairo_create(pixels.get()));
    draw_vector_art(cairo.get(), art);
    return all_pixels(pixels, [](std::uint32_t pixel) { return pixel == 0; });
}

}  // namespace banxin
