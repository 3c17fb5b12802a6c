#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "base/ids.h"
#include "base/short_length.h"
#include "base/source.h"
#include "base/writing.h"
#include "font/font_library.h"

namespace banxin {

// Marks know where they come from.
//
// `source` names the element of the edition that a mark shows (base/source.h): a story's headline or its third caption,
// a piece of furniture by its number on the page, a rule. Every mark of a page has one, but for guides. Of marks that
// show text:
//
//   source.text      the code points of the element's text that they show; text_of() in model/element_text.h gives the
//                    text itself. Spaces that a line swallowed at its end are in no range; all else of a story that is
//                    set is in the ranges of its body's runs and missing boxes exactly once, in reading order.
//   PlacedGlyph::at  the first of the code points that the glyph shows; what a cluster's other glyphs show is its first
//                    one's. A hyphen, a list's marker, an end mark are the engine's: kNoCharacter.
//   source_text(run) the run's text without what the engine wrote: character for character what stands in the range.
//
// A reading (role ruby), dots and lines between lines have the range of their base; a reading's own text is not in it.

/// A glyph that shows no character of a source.
inline constexpr TextOffset kNoCharacter{-1};

/// An ink by name and how much of it (percent). The look on a screen comes from the document's ink table.
struct Tint {
    InkName ink{"black"};
    int percent = 100;
    bool operator==(const Tint&) const = default;
};

/// What a mark is for; text dumps, guides and preflight ask. The text of ruby is drawn but not extracted. What is
/// absent is a place that a picture or an advertisement should fill: a proof shows it, and no press file may have it.
enum class MarkRole {
    body,
    head,
    caption,
    jump_to,
    jump_from,
    pointer,
    furniture,
    crosshead,
    picture,
    rule,
    missing,
    guide,
    ruby,
    interlinear,
    aside,
    code,
    absent,
};

struct PlacedGlyph {
    std::uint32_t glyph = 0;
    TextOffset at = kNoCharacter;  ///< In the text of the run's source.
    ShortLength dx;                ///< From the run's origin.
    ShortLength dy;                ///< Down positive.
    bool operator==(const PlacedGlyph&) const = default;
};

/// `bytes` of the run's text that `glyphs` glyphs show: what makes the text extractable.
struct GlyphCluster {
    std::uint16_t bytes = 0;
    std::uint16_t glyphs = 0;
    bool operator==(const GlyphCluster&) const = default;
};

/// How a run's glyphs stand on the page.
enum class GlyphSetting {
    level,     ///< One beside the other.
    upright,   ///< One under the other.
    sideways,  ///< One under the other, each turned a quarter to the right.
};

// Glyphs of one face and size on one line.
//
// A vertical line's baseline runs down it, so that the head of the em box (base/em_box.h) is to its right.
struct GlyphRun {
    MarkRole role = MarkRole::body;
    Point origin;  ///< On the baseline.
    Length width;  ///< Advance of the whole run along its line.
    FaceId face{};
    Length size;
    GlyphSetting setting = GlyphSetting::level;
    int glyph_width = 1000;  ///< Thousandths of the glyphs' own.
    Tint ink;
    std::string text;  ///< UTF-8, in clusters.
    std::vector<PlacedGlyph> glyphs;
    std::vector<GlyphCluster> clusters;
    Source source{};
    std::uint16_t marker_bytes = 0;    ///< That the engine wrote at the text's start: a list's marker.
    std::uint16_t end_mark_bytes = 0;  ///< At its end.
    bool operator==(const GlyphRun&) const = default;
};

/// The run's text without what the engine wrote.
inline std::string_view source_text(const GlyphRun& run) {
    const std::size_t own = std::size_t{run.marker_bytes} + run.end_mark_bytes;
    return std::string_view(run.text).substr(run.marker_bytes, run.text.size() - own);
}

struct FilledRect {
    MarkRole role = MarkRole::rule;
    Rect area;
    Tint ink;
    Source source{};
    bool operator==(const FilledRect&) const = default;
};

/// A dot (着重号).
struct FilledDisc {
    MarkRole role = MarkRole::interlinear;
    Point centre;
    Length diameter;
    Tint ink;
    Source source{};
    bool operator==(const FilledDisc&) const = default;
};

/// A wavy line (书名号) of whole waves, first down, then up; beside a vertical line first to the left.
struct WavyLine {
    MarkRole role = MarkRole::interlinear;
    Point start;   ///< Left end of its axis, or its upper end.
    Length width;  ///< Along the axis.
    Length swing;  ///< Of the axis, to either side.
    int waves = 1;
    Length line;
    Tint ink;
    Writing writing = Writing::horizontal;
    Source source{};
    bool operator==(const WavyLine&) const = default;
};

/// An outlined box, the visible form of a character that no font has (role missing), or a guide.
struct StrokedRect {
    MarkRole role = MarkRole::missing;
    Rect area;
    Length line;
    Tint ink;
    std::string text;  ///< For missing: the character.
    Source source{};
    bool operator==(const StrokedRect&) const = default;
};

/// One step of a path. Handles are of curves alone.
struct PathStep {
    enum class Kind { move, line, curve, close };
    Kind kind = Kind::line;
    Point to;
    Point first_handle{};
    Point second_handle{};
    bool operator==(const PathStep&) const = default;
};

/// Art of the engine's own: lines with corners, dots or waves.
struct DrawnPath {
    enum class Ends { butt, round };
    MarkRole role = MarkRole::rule;
    std::vector<PathStep> steps;
    Length line;               ///< Width of the stroke; nothing: the path is filled.
    std::vector<Length> dash;  ///< Ink and white in turn; empty for a solid stroke.
    Ends ends = Ends::butt;
    Tint ink;
    Source source{};
    bool operator==(const DrawnPath&) const = default;
};

enum class ImageFormat { jpeg, png };

/// Grey: it prints with black ink alone, whatever colours the file has.
enum class ImageColour { full, grey };

/// A picture cropped to `area`: the part `crop` (in pixels of the upright picture) fills it.
struct PlacedImage {
    MarkRole role = MarkRole::picture;
    Rect area;
    ImageFormat format = ImageFormat::jpeg;
    int pixel_width = 0;  ///< Upright: after turning by `orientation`.
    int pixel_height = 0;
    int crop_x = 0;
    int crop_y = 0;
    int crop_width = 0;
    int crop_height = 0;
    std::string path;  ///< Identity (the same file is embedded once) and message.
    std::shared_ptr<const std::vector<unsigned char>> bytes;
    int orientation = 1;  ///< Of the file's rows and columns, as EXIF counts: 1 upright … 8.
    ImageColour colour = ImageColour::full;
    Source source{};
    bool operator==(const PlacedImage&) const = default;
};

enum class ArtFormat { svg, pdf };

/// A colour that a piece of vector art is drawn in, and the house ink that looks so on a screen; none: it is converted.
struct ArtColour {
    unsigned rgb = 0;  ///< 0xRRGGBB, as the renderers draw it.
    std::optional<Tint> ink;
    bool operator==(const ArtColour&) const = default;
};

// Vector art (SVG, the first page of a PDF) laid into `whole` and cut off at `area`.
//
// The renderers draw an SVG's colours as `colours` has them; a press file takes the inks from there. A PDF's colours
// are its own: a press file takes the page itself from `bytes`, not the renderers' drawing of it.
struct VectorArt {
    MarkRole role = MarkRole::picture;
    Rect area;
    Rect whole;  ///< Where all of it would lie.
    ArtFormat format = ArtFormat::svg;
    std::string path;
    std::shared_ptr<const std::vector<unsigned char>> bytes;
    ImageColour colour = ImageColour::full;
    std::vector<ArtColour> colours;  ///< Of an SVG, each once, by value.
    Source source{};
    bool operator==(const VectorArt&) const = default;
};

/// A link area to a place on a page of the same edition.
struct PageLink {
    Rect area;
    PageNumber page;
    Point target;
    Source source{};  ///< Of the words that it lies on.
    bool operator==(const PageLink&) const = default;
};

/// Not printed: opens the marks of one frame; `facts` goes into the dump ("column 1  slots 3  set 26  overset 41").
struct FrameNote {
    FrameId frame;
    std::string facts;
    bool operator==(const FrameNote&) const = default;
};

using Mark = std::variant<GlyphRun, FilledRect, FilledDisc, WavyLine, StrokedRect, DrawnPath, PlacedImage, VectorArt,
                          PageLink, FrameNote>;

struct OutlineEntry {
    std::string title;
    PageNumber page;
    Point target;
    bool operator==(const OutlineEntry&) const = default;
};

/// One page: absolute marks in named inks, in drawing order. No decision is left.
struct DisplayList {
    PageNumber page;  ///< Of a spread: its lower one.
    std::string label;
    Size trim;
    Length grid;  ///< Body leading.
    std::vector<Mark> marks;
    std::vector<OutlineEntry> outline;
    int pages = 1;  ///< 2 for a spread, in a trim of twice the width.
    bool operator==(const DisplayList&) const = default;
};

/// The page with nothing on it.
inline DisplayList bare_page(const DisplayList& page) {
    return {page.page, page.label, page.trim, page.grid, {}, {}, page.pages};
}

struct ScreenInk {
    InkName name;
    unsigned rgb = 0;  ///< 0xRRGGBB at 100 percent.
    bool operator==(const ScreenInk&) const = default;
};

struct DocumentFacts {
    std::string title;
    std::string author;
    std::string subject;
    std::string date;  ///< ISO 8601, of the edition, never of the clock: 2026-11-23T00:00:00+08:00.
    std::string language;
    bool operator==(const DocumentFacts&) const = default;
};

/// Everything the renderers need beside the fonts.
struct Document {
    DocumentFacts facts;
    std::vector<ScreenInk> inks;
    std::vector<DisplayList> pages;
    bool operator==(const Document&) const = default;
};

}  // namespace banxin
