#pragma once

#include <map>
#include <string>

#include "display/display_list.h"
#include "render/cairo_ptr.h"

namespace banxin {

/// How Cairo looks between a picture's pixels, and beyond its edge.
struct Sampling {
    cairo_filter_t filter = CAIRO_FILTER_NEAREST;
    cairo_extend_t beyond = CAIRO_EXTEND_NONE;
};

// Where a renderer gets its pictures from. One a renderer and a thread: pages that are drawn side by side have one
// each.
class Pictures {
  public:
    virtual ~Pictures() = default;

    /// A surface that stands for the whole picture as its file has it, not turned, whatever its own number of pixels;
    /// null when the file cannot be read.
    virtual CairoSurface surface(const PlacedImage& image) = 0;
    virtual Sampling sampling() const = 0;
};

// For PDF and SVG: a JPEG file goes through byte for byte, on a surface whose own pixels nobody looks at; a PNG file as
// pixels on white. A picture in grey is a grey JPEG or grey pixels. One surface a path; the surfaces live as long as
// this does, and this must live until its page is shown. A picture of several pages is embedded once all the same: its
// surface names the file by a UNIQUE_ID.
class CarriedPictures : public Pictures {
  public:
    CairoSurface surface(const PlacedImage& image) override;
    Sampling sampling() const override { return {}; }  ///< Any better filter tells PDF viewers to blur.

  private:
    std::map<std::string, CairoSurface> by_path_;
};

// For pixels: the picture decoded, a large JPEG at no more than it takes for `dots_per_point`.
class DecodedPictures : public Pictures {
  public:
    explicit DecodedPictures(double dots_per_point) : dots_per_point_(dots_per_point) {}
    CairoSurface surface(const PlacedImage& image) override;
    Sampling sampling() const override { return {CAIRO_FILTER_GOOD, CAIRO_EXTEND_PAD}; }

  private:
    double dots_per_point_;
};

/// Draws the picture's crop into its area; a grey box with a cross when it cannot be read. Changes Cairo's state.
void draw_picture(cairo_t* cairo, const PlacedImage& image, Pictures& pictures);

}  // namespace banxin
