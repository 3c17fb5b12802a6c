#include "font/open_face.h"

#include <utility>

namespace banxin {

std::optional<OpenFace> open_face(hb_blob_t* file, unsigned index) {
    HbFace face(hb_face_create(file, index));
    if (hb_face_get_glyph_count(face.get()) == 0) return std::nullopt;
    hb_face_make_immutable(face.get());
    HbFont design(hb_font_create(face.get()));
    HbFont sized(hb_font_create(face.get()));
    const int units_per_em = static_cast<int>(hb_face_get_upem(face.get()));
    const HbBlob vhea(hb_face_reference_table(face.get(), HB_TAG('v', 'h', 'e', 'a')));
    const bool has_vertical_metrics = hb_blob_get_length(vhea.get()) > 0;
    return OpenFace{std::move(face), std::move(design), std::move(sized), units_per_em, has_vertical_metrics};
}

OpenFace opened_again(const OpenFace& face) {
    HbFace same(hb_face_reference(face.face.get()));
    HbFont design(hb_font_create(same.get()));
    HbFont sized(hb_font_create(same.get()));
    return {std::move(same), std::move(design), std::move(sized), face.units_per_em, face.has_vertical_metrics};
}

std::optional<hb_codepoint_t> nominal_glyph(const OpenFace& face, char32_t character) {
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(face.design.get(), character, &glyph)) return std::nullopt;
    return glyph;
}

}  // namespace banxin
