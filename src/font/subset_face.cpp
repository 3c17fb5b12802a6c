#include "font/subset_face.h"

#include <hb-ot.h>

#include <algorithm>
#include <array>

namespace banxin {

namespace {

constexpr unsigned kFlags =
    HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE;

// Shaping and vertical metrics are decided before drawing, and what a glyph says is told with it. The subsetter reads
// some of these tables from end to end even to drop them, and Cairo looks up each glyph in a cmap, only to put the
// first of its characters in doubt when the text says another: neither gets to see them.
constexpr std::array kHidden{
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('B', 'A', 'S', 'E'), HB_TAG('J', 'S', 'T', 'F'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('V', 'O', 'R', 'G'),
    HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('g', 'a', 's', 'p'),
    HB_TAG('D', 'S', 'I', 'G'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('m', 'o', 'r', 'x'), HB_TAG('k', 'e', 'r', 'x'),
    HB_TAG('F', 'F', 'T', 'M'),
};

hb_blob_t* visible_table(hb_face_t*, hb_tag_t tag, void* whole) {
    if (std::ranges::find(kHidden, tag) != kHidden.end()) return hb_blob_get_empty();
    return hb_face_reference_table(static_cast<hb_face_t*>(whole), tag);
}

/// The face as far as drawing needs it; it looks into `whole`, which must outlive it.
HbFace drawn_part(hb_face_t* whole) {
    return HbFace(hb_face_create_for_tables(visible_table, whole, nullptr));
}

constexpr std::array kNames{HB_OT_NAME_ID_FONT_FAMILY, HB_OT_NAME_ID_FONT_SUBFAMILY, HB_OT_NAME_ID_FULL_NAME,
                            HB_OT_NAME_ID_POSTSCRIPT_NAME};

HbSubsetInput subset_input(std::span<const std::uint32_t> glyphs) {
    HbSubsetInput input(hb_subset_input_create_or_fail());
    if (!input) return input;
    hb_subset_input_set_flags(input.get(), kFlags);
    hb_set_t* kept = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs) hb_set_add(kept, glyph);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : kHidden) hb_set_add(dropped, tag);
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

std::vector<std::uint16_t> numbers_in(hb_subset_plan_t* plan, std::span<const std::uint32_t> glyphs) {
    const hb_map_t* numbers = hb_subset_plan_old_to_new_glyph_mapping(plan);
    std::vector<std::uint16_t> out(glyphs.empty() ? 0 : *std::ranges::max_element(glyphs) + 1);
    for (const std::uint32_t glyph : glyphs) {
        if (hb_map_has(numbers, glyph)) out[glyph] = static_cast<std::uint16_t>(hb_map_get(numbers, glyph));
    }
    return out;
}

}  // namespace

FaceCut subset_face(const OpenFace& face, std::span<const std::uint32_t> glyphs) {
    const HbSubsetInput input = subset_input(glyphs);
    if (!input) return {};
    const HbFace drawn = drawn_part(face.face.get());
    const HbSubsetPlan plan(hb_subset_plan_create_or_fail(drawn.get(), input.get()));
    if (!plan) return {};
    const HbFace subset(hb_subset_plan_execute_or_fail(plan.get()));
    if (!subset) return {};
    return {bytes_of(subset.get()), numbers_in(plan.get(), glyphs)};
}

}  // namespace banxin
