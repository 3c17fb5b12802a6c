#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/em_box.h"
#include "base/length.h"
#include "base/writing.h"

namespace banxin {

/// A face that the library opened: an index, the same for the same requests in the same order.
enum class FaceId : std::uint16_t {};

/// Where a face comes from.
struct FaceFile {
    std::string path;
    unsigned index = 0;  ///< Within a collection.
};

struct FaceRequest {
    std::string family;
    int weight = 400;
    std::string language =
        "zh-Hans";  ///< BCP 47; picks the region's face of a family named without one, and stand-ins.
};

struct FaceFound {
    FaceId face{};
    std::string family;  ///< What was opened; other than asked for when the family is not installed.
    bool as_asked = true;
};

/// In thousandths of an em, up positive.
struct FaceMetrics {
    int ascent = kEmHead;
    int descent = -kEmFoot;
    int cap_height = 700;
    bool has_halt = false;  ///< GPOS half-width forms.
};

// A laid-out glyph of a run; lengths at the run's size.
//
// dx goes along the line, dy toward the line before: up, or to the right in vertical writing, from a baseline that
// leaves the head of the em box (base/em_box.h) on that side.
struct ShapedGlyph {
    std::uint32_t glyph = 0;
    std::uint32_t cluster = 0;  ///< Byte offset in the run's text.
    Length advance;
    Length dx;
    Length dy;
};

// Half width: the face's own narrow figures and letters (OpenType hwid), two to an em, where it has them.
// Full width: its own quotes, dashes and dots of a whole em (fwid).
enum class GlyphForms : std::uint8_t { usual, half_width, full_width };

enum class RunScript { han, hangul, kana, latin, other };

struct RunRequest {
    std::string_view text;  ///< UTF-8, one paragraph's run of one face.
    FaceId face{};
    Length size;
    RunScript script = RunScript::han;
    std::string_view language = "zh-Hans";
    GlyphForms forms = GlyphForms::usual;
    Writing writing = Writing::horizontal;  ///< Vertical: upright one under the other, in the face's vertical forms.
};

/// The ink of a glyph in thousandths of an em; y up, from the origin on the baseline.
struct InkBounds {
    int left = 0;
    int bottom = 0;
    int right = 0;
    int top = 0;
};

/// What a mark's ink leaves blank of its body, in thousandths of the advance: halves and quarters, where the face sees
/// to it.
struct MarkForm {
    int before = 0;
    int after = 0;
    int ink = 0;  ///< Width of the ink in thousandths of an em.
    bool operator==(const MarkForm&) const = default;
};

/// A font program with a part of a face's glyphs, which have numbers of their own in it.
struct SubsetFont {
    FaceId face{};
    std::vector<unsigned char> bytes;
    std::vector<std::uint16_t>
        numbers;  ///< At a glyph's number in the face: its number in the program; 0 when it has none.
};

}  // namespace banxin
