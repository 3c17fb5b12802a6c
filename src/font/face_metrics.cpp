#include "font/face_metrics.h"

#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace banxin {

namespace {

constexpr int kThousandths = 1000;

int nearest_milli(const OpenFace& face, int units) {
    return static_cast<int>(std::lround(double{kThousandths} * units / face.units_per_em));
}

int floor_milli(const OpenFace& face, int units) {
    return static_cast<int>(std::floor(double{kThousandths} * units / face.units_per_em));
}

int ceil_milli(const OpenFace& face, int units) {
    return -floor_milli(face, -units);
}

// A signed 16-bit field of OS/2; nothing when the table is too short to have it.
std::optional<int> os2_field(const OpenFace& face, unsigned offset) {
    const HbBlob table(hb_face_reference_table(face.face.get(), HB_TAG('O', 'S', '/', '2')));
    unsigned length = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(hb_blob_get_data(table.get(), &length));
    if (offset + 2 > length) return std::nullopt;
    return static_cast<std::int16_t>(bytes[offset] << 8 | bytes[offset + 1]);
}

constexpr unsigned kTypoAscender = 68;
constexpr unsigned kTypoDescender = 70;
constexpr unsigned kCapHeight = 88;

bool has_position_feature(const OpenFace& face, hb_tag_t wanted) {
    std::array<hb_tag_t, 32> tags{};
    for (unsigned start = 0;; start += static_cast<unsigned>(tags.size())) {
        unsigned count = static_cast<unsigned>(tags.size());
        const unsigned all =
            hb_ot_layout_table_get_feature_tags(face.face.get(), HB_OT_TAG_GPOS, start, &count, tags.data());
        if (std::find(tags.begin(), tags.begin() + count, wanted) != tags.begin() + count) return true;
        if (start + count >= all) return false;
    }
}

int cap_height(const OpenFace& face) {
    const int told = os2_field(face, kCapHeight).value_or(0);
    if (told > 0) return nearest_milli(face, told);
    const auto h = nominal_glyph(face, U'H');
    hb_glyph_extents_t ink{};
    if (!h || !hb_font_get_glyph_extents(face.design.get(), *h, &ink)) return FaceMetrics{}.cap_height;
    return nearest_milli(face, ink.y_bearing);
}

}  // namespace

FaceMetrics face_metrics(const OpenFace& face) {
    hb_font_extents_t hhea{};
    hb_font_get_h_extents(face.design.get(), &hhea);
    FaceMetrics metrics;
    metrics.ascent = nearest_milli(face, os2_field(face, kTypoAscender).value_or(hhea.ascender));
    metrics.descent = nearest_milli(face, os2_field(face, kTypoDescender).value_or(hhea.descender));
    metrics.cap_height = cap_height(face);
    metrics.has_halt = has_position_feature(face, HB_TAG('h', 'a', 'l', 't'));
    return metrics;
}

std::optional<InkBounds> glyph_ink(const OpenFace& face, hb_codepoint_t glyph) {
    hb_glyph_extents_t ink{};
    if (!hb_font_get_glyph_extents(face.design.get(), glyph, &ink)) return std::nullopt;
    if (ink.width == 0 || ink.height == 0) return std::nullopt;
    return InkBounds{.left = floor_milli(face, ink.x_bearing),
                     .bottom = floor_milli(face, ink.y_bearing + ink.height),
                     .right = ceil_milli(face, ink.x_bearing + ink.width),
                     .top = ceil_milli(face, ink.y_bearing)};
}

}  // namespace banxin
