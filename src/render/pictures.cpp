#include "render/pictures.h"

#include "render/crossed_box.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

bool has_crop(const PlacedImage& image) {
    return image.crop_width > 0 && image.crop_height > 0 && image.pixel_width > 0 && image.pixel_height > 0;
}

/// From the rows and columns of the file to the upright picture of so many pixels (EXIF 2.3, 4.6.4).
cairo_matrix_t upright(int orientation, double width, double height) {
    cairo_matrix_t to{1, 0, 0, 1, 0, 0};
    switch (orientation) {
        case 2:
            to = {-1, 0, 0, 1, width, 0};
            break;
        case 3:
            to = {-1, 0, 0, -1, width, height};
            break;
        case 4:
            to = {1, 0, 0, -1, 0, height};
            break;
        case 5:
            to = {0, 1, 1, 0, 0, 0};
            break;
        case 6:
            to = {0, 1, -1, 0, width, 0};
            break;
        case 7:
            to = {0, -1, -1, 0, width, height};
            break;
        case 8:
            to = {0, -1, 1, 0, 0, height};
            break;
        default:
            break;
    }
    return to;
}

/// From here on the unit is a pixel of the surface, which is laid so that the crop fills the area.
void lay_crop_over_area(cairo_t* cairo, const PlacedImage& image, cairo_surface_t* surface) {
    cairo_translate(cairo, to_pt(image.area.x), to_pt(image.area.y));
    cairo_scale(cairo, to_pt(image.area.width) / image.crop_width, to_pt(image.area.height) / image.crop_height);
    cairo_translate(cairo, -image.crop_x, -image.crop_y);
    const cairo_matrix_t turn = upright(image.orientation, image.pixel_width, image.pixel_height);
    cairo_transform(cairo, &turn);
    const bool lies = image.orientation >= 5;
    const double columns = lies ? image.pixel_height : image.pixel_width;
    const double rows = lies ? image.pixel_width : image.pixel_height;
    cairo_scale(cairo, columns / cairo_image_surface_get_width(surface),
                rows / cairo_image_surface_get_height(surface));
}

}  // namespace

void draw_picture(cairo_t* cairo, const PlacedImage& image, Pictures& pictures) {
    const CairoSurface surface = has_crop(image) ? pictures.surface(image) : nullptr;
    if (!is_sound(surface)) return draw_crossed_box(cairo, image.area);
    clip_to(cairo, image.area);
    lay_crop_over_area(cairo, image, surface.get());
    cairo_set_source_surface(cairo, surface.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo), pictures.sampling().filter);
    cairo_pattern_set_extend(cairo_get_source(cairo), pictures.sampling().beyond);
    cairo_paint(cairo);
}

}  // namespace banxin
