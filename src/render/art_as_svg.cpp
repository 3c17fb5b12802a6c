#include "render/art_as_svg.h"

#include <cairo-svg.h>

#include <algorithm>

#include "render/art_turn.h"
#include "render/cairo_sink.h"
#include "render/svg_ids.h"
#include "render/to_pt.h"
#include "render/undrawn.h"
#include "render/vector_art.h"

namespace banxin {
namespace {

constexpr int kArtAcross = 1000;

}  // namespace

int height_of_art(const VectorArt& art) {
    const std::int64_t width = std::max<std::int64_t>(art.whole.width.in_emu(), 1);
    return static_cast<int>(std::max<std::int64_t>((art.whole.height.in_emu() * kArtAcross + width / 2) / width, 1));
}

std::string art_as_svg(const VectorArt& art) {
    VectorArt alone = art;
    alone.area = alone.whole = {{}, {}, Length::pt(kArtAcross), Length::pt(height_of_art(art))};
    DisplayList page;
    page.marks = {alone};
    const ArtTurn turn = art_turn(page);
    std::string bytes;
    CairoSink sink(into(bytes));
    const CairoSurface svg(
        cairo_svg_surface_create_for_stream(CairoSink::take, &sink, to_pt(alone.area.width), to_pt(alone.area.height)));
    const CairoContext cairo(cairo_create(svg.get()));
    draw_vector_art(cairo.get(), alone);
    cairo_show_page(cairo.get());
    if (ending_of(cairo.get(), svg.get()) != CAIRO_STATUS_SUCCESS) return {};
    return renumber_ids(bytes);
}

}  // namespace banxin
