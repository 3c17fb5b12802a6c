// The size is the font's scale in EMU, so an advance is units × size ÷ units-per-em rounded once, by HarfBuzz: an em is
// exact.

#include "font/shape_run.h"

#include <array>
#include <cassert>
#include <limits>
#include <span>

#include "base/em_box.h"

namespace banxin {

namespace {

constexpr hb_feature_t off(char a, char b, char c, char d) {
    return {HB_TAG(a, b, c, d), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

// The engine sets the room around marks itself; a face must not do it a second time.
constexpr std::array kOwnPairs{
    off('c', 'h', 'w', 's'), off('v', 'c', 'h', 'w'), off('p', 'a', 'l', 't'),
    off('v', 'p', 'a', 'l'), off('h', 'a', 'l', 't'), off('v', 'h', 'a', 'l'),
};

// Quotes and apostrophes of Western text take their own width, not the cell that a Chinese face gives them.
constexpr std::array kWithLatin{
    kOwnPairs[0],
    kOwnPairs[1],
    kOwnPairs[2],
    kOwnPairs[3],
    kOwnPairs[4],
    kOwnPairs[5],
    hb_feature_t{HB_TAG('p', 'w', 'i', 'd'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
};

constexpr std::array kHalfWidth{
    kOwnPairs[0],
    kOwnPairs[1],
    kOwnPairs[2],
    kOwnPairs[3],
    kOwnPairs[4],
    kOwnPairs[5],
    off('k', 'e', 'r', 'n'),
    hb_feature_t{HB_TAG('h', 'w', 'i', 'd'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
};

// Squares are set solid: no pair of them is kerned or joined.
constexpr std::array kWithoutLatin{
    kOwnPairs[0],
    kOwnPairs[1],
    kOwnPairs[2],
    kOwnPairs[3],
    kOwnPairs[4],
    kOwnPairs[5],
    off('k', 'e', 'r', 'n'),
    off('l', 'i', 'g', 'a'),
    off('c', 'l', 'i', 'g'),
};

// Quotes, dashes and dots that a face has for Western text, too, in the form that fills a cell.
constexpr std::array kFullWidth{
    kOwnPairs[0],
    kOwnPairs[1],
    kOwnPairs[2],
    kOwnPairs[3],
    kOwnPairs[4],
    kOwnPairs[5],
    off('k', 'e', 'r', 'n'),
    off('l', 'i', 'g', 'a'),
    off('c', 'l', 'i', 'g'),
    hb_feature_t{HB_TAG('f', 'w', 'i', 'd'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
};

std::span<const hb_feature_t> features_of(RunScript script, GlyphForms forms) {
    if (forms == GlyphForms::half_width) return kHalfWidth;
    if (forms == GlyphForms::full_width) return kFullWidth;
    if (script == RunScript::latin) return kWithLatin;
    return kWithoutLatin;
}

void set_script(hb_buffer_t* buffer, RunScript script) {
    switch (script) {
        case RunScript::han:
            return hb_buffer_set_script(buffer, HB_SCRIPT_HAN);
        case RunScript::hangul:
            return hb_buffer_set_script(buffer, HB_SCRIPT_HANGUL);
        case RunScript::kana:
            return hb_buffer_set_script(buffer, HB_SCRIPT_HIRAGANA);
        case RunScript::latin:
            return hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
        case RunScript::other:
            break;
    }
    // The run's first letter tells; digits and marks alone are of no script.
    hb_buffer_guess_segment_properties(buffer);
    if (hb_buffer_get_script(buffer) == HB_SCRIPT_INVALID) hb_buffer_set_script(buffer, HB_SCRIPT_COMMON);
}

constexpr int kMiddle = kEmHead - 500;  // Of the em box, over the baseline.

void fill_buffer(hb_buffer_t* buffer, const RunRequest& run) {
    const int length = static_cast<int>(run.text.size());
    hb_buffer_reset(buffer);
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_DO_NOT_INSERT_DOTTED_CIRCLE);
    hb_buffer_add_utf8(buffer, run.text.data(), length, 0, length);
    hb_buffer_set_direction(buffer, run.writing == Writing::vertical ? HB_DIRECTION_TTB : HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer, hb_language_from_string(run.language.data(), static_cast<int>(run.language.size())));
    set_script(buffer, run.script);
}

/// A pen goes down the middle of a vertical run; HarfBuzz tells of every glyph's origin from there.
ShapedGlyph glyph_under_pen(const hb_glyph_info_t& glyph, const hb_glyph_position_t& place, Length size) {
    return {.glyph = glyph.codepoint,
            .cluster = glyph.cluster,
            .advance = -Length::emu(place.y_advance),
            .dx = -Length::emu(place.y_offset),
            .dy = scaled(size, kMiddle, 1000) + Length::emu(place.x_offset)};
}

/// Of a face for horizontal text alone HarfBuzz tells the height of a line; in ours a glyph has its em box.
void stand_in_em_box(ShapedGlyph& glyph, Length size) {
    glyph.advance = size;
    glyph.dx = em_head(size);
}

std::vector<ShapedGlyph> glyphs_of(hb_buffer_t* buffer, const RunRequest& run) {
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<ShapedGlyph> glyphs(count);
    for (unsigned i = 0; i < count; ++i) {
        if (run.writing == Writing::vertical) {
            glyphs[i] = glyph_under_pen(infos[i], places[i], run.size);
            continue;
        }
        glyphs[i] = {.glyph = infos[i].codepoint,
                     .cluster = infos[i].cluster,
                     .advance = Length::emu(places[i].x_advance),
                     .dx = Length::emu(places[i].x_offset),
                     .dy = Length::emu(places[i].y_offset)};
    }
    return glyphs;
}

std::vector<ShapedGlyph> shape_with(const OpenFace& face, hb_buffer_t* buffer, const RunRequest& run,
                                    std::span<const hb_feature_t> features) {
    if (run.text.empty()) return {};
    assert(run.size > Length() && run.size.in_emu() <= std::numeric_limits<int>::max());
    const int scale = static_cast<int>(run.size.in_emu());
    fill_buffer(buffer, run);
    hb_font_set_scale(face.sized.get(), scale, scale);
    hb_shape(face.sized.get(), buffer, features.data(), static_cast<unsigned>(features.size()));
    std::vector<ShapedGlyph> glyphs = glyphs_of(buffer, run);
    if (run.writing == Writing::vertical && !face.has_vertical_metrics) {
        for (ShapedGlyph& glyph : glyphs) stand_in_em_box(glyph, run.size);
    }
    return glyphs;
}

}  // namespace

std::vector<ShapedGlyph> shape_run(const OpenFace& face, hb_buffer_t* buffer, const RunRequest& run) {
    return shape_with(face, buffer, run, features_of(run.script, run.forms));
}

std::vector<ShapedGlyph> shape_run_in_half(const OpenFace& face, hb_buffer_t* buffer, const RunRequest& run) {
    const std::span<const hb_feature_t> usual = features_of(run.script, run.forms);
    std::vector<hb_feature_t> features(usual.begin(), usual.end());
    const bool vertical = run.writing == Writing::vertical;
    const hb_tag_t half = vertical ? HB_TAG('v', 'h', 'a', 'l') : HB_TAG('h', 'a', 'l', 't');
    features.push_back({half, 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    return shape_with(face, buffer, run, features);
}

}  // namespace banxin
