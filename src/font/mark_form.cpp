#include "font/mark_form.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "font/face_metrics.h"
#include "font/shape_run.h"

namespace banxin {

namespace {

constexpr int kFull = 900;      // From here on a mark counts as full-width.
constexpr int kTolerance = 30;  // By how much ink may stick out of its half.
constexpr std::int64_t kMicro = 1'000'000;

bool holds(const MarkMeasure::HalfBody& body, const InkBounds& ink) {
    return ink.left >= body.start - kTolerance && ink.right <= body.start + body.width + kTolerance;
}

/// Thousandths of the advance, on the eighth where it is near: halves and quarters stay exact.
int part(int length, int advance) {
    const int milli = length * 1000 / advance;
    const int eighth = (milli + 62) / 125 * 125;
    return std::abs(milli - eighth) <= 10 ? eighth : milli;
}

/// The half of the body whose middle is nearest the ink's, of those that hold the ink.
std::optional<MarkMeasure::HalfBody> half_around(const InkBounds& ink, int advance) {
    std::optional<MarkMeasure::HalfBody> nearest;
    int distance = advance;
    for (const int start : std::array{0, advance / 4, advance / 2}) {
        const MarkMeasure::HalfBody half{start, advance / 2};
        const int off = std::abs(ink.left + ink.right - 2 * start - half.width);
        if (!holds(half, ink) || off >= distance) continue;
        distance = off;
        nearest = half;
    }
    return nearest;
}

int whole_quarters(int blank, int advance) {
    return std::max(0, blank * 4 / advance) * 250;
}

/// A variation selector that the face does not know leaves a glyph of no width behind.
bool is_one_mark(const std::vector<ShapedGlyph>& glyphs) {
    return !glyphs.empty() &&
           std::all_of(glyphs.begin() + 1, glyphs.end(), [](const ShapedGlyph& g) { return g.advance == Length(); });
}

int to_milli(Length at_a_million) {
    const std::int64_t micro = at_a_million.in_emu();
    return static_cast<int>((micro + (micro < 0 ? -500 : 500)) / 1000);
}

}  // namespace

MarkForm judge_mark(const MarkMeasure& mark) {
    MarkForm form;
    if (!mark.ink) return form;
    form.ink = mark.ink->right - mark.ink->left;
    if (mark.advance < kFull) return form;
    const bool believed =
        mark.halt && std::abs(mark.halt->width * 2 - mark.advance) <= 2 * kTolerance && holds(*mark.halt, *mark.ink);
    if (const auto half = believed ? mark.halt : half_around(*mark.ink, mark.advance)) {
        form.before = part(half->start, mark.advance);
        form.after = 500 - form.before;
    } else {
        form.before = whole_quarters(mark.ink->left, mark.advance);
        form.after = whole_quarters(mark.advance - mark.ink->right, mark.advance);
    }
    return form;
}

namespace {

/// The ink as a vertical line has it: along the line instead of from left to right.
InkBounds along_line(const InkBounds& ink, const ShapedGlyph& glyph) {
    const int origin = to_milli(glyph.dx);
    return {origin - ink.top, ink.bottom, origin - ink.bottom, ink.top};
}

}  // namespace

MarkMeasure measure_mark(const OpenFace& face, hb_buffer_t* buffer, const RunRequest& mark) {
    RunRequest run = mark;
    run.size = Length::emu(kMicro);
    MarkMeasure measure;
    const std::vector<ShapedGlyph> full = shape_run(face, buffer, run);
    if (!is_one_mark(full)) return measure;
    measure.advance = to_milli(full[0].advance);
    measure.ink = glyph_ink(face, full[0].glyph);
    if (measure.ink && run.writing == Writing::vertical) measure.ink = along_line(*measure.ink, full[0]);
    const std::vector<ShapedGlyph> half = shape_run_in_half(face, buffer, run);
    if (!is_one_mark(half) || half[0].advance == full[0].advance) return measure;
    measure.halt = MarkMeasure::HalfBody{to_milli(full[0].dx - half[0].dx), to_milli(half[0].advance)};
    return measure;
}

}  // namespace banxin
