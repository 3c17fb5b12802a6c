#include "font/subset_face.h"

#include <hb-ot.h>

#include <array>

namespace banxin {

namespace {

constexpr unsigned kFlags = HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING |
                            HB_SUBSET_FLAGS_NOTDEF_OUTLINE;

// Shaping and vertical metrics are decided before drawing. Dropping GSUB also keeps the subsetter from adding what it
// could reach.
constexpr std::array kDropped{
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('B', 'A', 'S', 'E'),
    HB_TAG('J', 'S', 'T', 'F'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('V', 'O', 'R', 'G'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('g', 'a', 's', 'p'), HB_TAG('D', 'S', 'I', 'G'),
    HB_TAG('S', 'T', 'A', 'T'), HB_TAG('m', 'o', 'r', 'x'), HB_TAG('k', 'e', 'r', 'x'), HB_TAG('F', 'F', 'T', 'M'),
};

constexpr std::array kNames{HB_OT_NAME_ID_FONT_FAMILY, HB_OT_NAME_ID_FONT_SUBFAMILY, HB_OT_NAME_ID_FULL_NAME,
                            HB_OT_NAME_ID_POSTSCRIPT_NAME};

HbSubsetInput subset_input(std::span<const std::uint32_t> glyphs) {
    HbSubsetInput input(hb_subset_input_create_or_fail());
    if (!input) return input;
    hb_subset_input_set_flags(input.get(), kFlags);
    hb_set_t* kept = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs) hb_set_add(kept, glyph);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : kDropped) hb_set_add(dropped, tag);
    hb_set_t* names = hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID);
    hb_set_clear(names);
    for (const hb_ot_name_id_t name : kNames) hb_set_add(names, name);
    return input;
}

std::vector<unsigned char> bytes_of(hb_face_t* face) {
    const HbBlob blob(hb_face_reference_blob(face));
    unsigned length = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(hb_blob_get_data(blob.get(), &length));
    return {bytes, bytes + length};
}

}  // namespace

std::vector<unsigned char> subset_face(const OpenFace& face, std::span<const std::uint32_t> glyphs) {
    const HbSubsetInput input = subset_input(glyphs);
    if (!input) return {};
    const HbFace subset(hb_subset_or_fail(face.face.get(), input.get()));
    if (!subset) return {};
    return bytes_of(subset.get());
}

}  // namespace banxin
