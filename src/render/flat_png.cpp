#include "render/flat_png.h"

#include <algorithm>
#include <span>

namespace banxin {
namespace {

using Rest = std::span<const unsigned char>;

cairo_status_t take_bytes(void* rest, unsigned char* out, unsigned count) {
    Rest& bytes = *static_cast<Rest*>(rest);
    if (bytes.size() < count) return CAIRO_STATUS_READ_ERROR;
    std::copy_n(bytes.begin(), count, out);
    bytes = bytes.subspan(count);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

CairoSurface read_flat_png(const std::vector<unsigned char>& bytes) {
    Rest rest(bytes);
    CairoSurface picture(cairo_image_surface_create_from_png_stream(take_bytes, &rest));
    if (!is_sound(picture)) return nullptr;
    if (cairo_image_surface_get_format(picture.get()) == CAIRO_FORMAT_RGB24) return picture;
    CairoSurface flat(cairo_image_surface_create(CAIRO_FORMAT_RGB24, cairo_image_surface_get_width(picture.get()),
                                                 cairo_image_surface_get_height(picture.get())));
    const CairoContext cairo(cairo_create(flat.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_set_source_surface(cairo.get(), picture.get(), 0, 0);
    cairo_paint(cairo.get());
    return flat;
}

}  // namespace banxin
