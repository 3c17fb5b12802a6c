#include "render/drawing_faces.h"

#include <cairo-ft.h>

#include <utility>

#include "font/font_program.h"

namespace banxin {
namespace {

/// A font program and a share of the bytes it is read from, alive as long as Cairo's face.
struct HeldProgram {
    explicit HeldProgram(std::shared_ptr<const SubsetFont> font) : bytes(std::move(font)), program(bytes->bytes) {}
    std::shared_ptr<const SubsetFont> bytes;
    FontProgram program;
};

void release_program(void* held) {
    delete static_cast<HeldProgram*>(held);
}

CairoFontFace open_face(const std::shared_ptr<const SubsetFont>& font) {
    static const cairo_user_data_key_t key{};
    auto held = std::make_unique<HeldProgram>(font);
    if (!held->program.ft_face()) return nullptr;
    CairoFontFace face(cairo_ft_font_face_create_for_ft_face(held->program.ft_face(), FT_LOAD_NO_HINTING));
    if (cairo_font_face_set_user_data(face.get(), &key, held.get(), release_program) != CAIRO_STATUS_SUCCESS) {
        return nullptr;
    }
    held.release();
    return face;
}

}  // namespace

void DrawingFaces::open(const FontPrograms& programs) {
    faces_.resize(programs.size());
    for (std::size_t i = 0; i < programs.size(); ++i) {
        if (programs[i] && faces_[i].program != programs[i]) faces_[i] = {programs[i], open_face(programs[i])};
    }
}

const DrawingFace* DrawingFaces::face(FaceId id) const {
    const auto index = static_cast<std::size_t>(id);
    return index < faces_.size() && faces_[index].cairo ? &faces_[index] : nullptr;
}

CairoFontOptions drawing_options() {
    CairoFontOptions options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    return options;
}

}  // namespace banxin
