#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/geometry.h"
#include "base/ids.h"
#include "base/writing.h"
#include "model/box_style.h"
#include "model/head_look.h"

namespace banxin {

/// First and last, both included, counted from 1 (`1-4`, or `5` alone).
struct Span {
    int first = 1;
    int last = 1;
    int count() const { return last - first + 1; }
    bool overlaps(Span o) const { return first <= o.last && o.first <= last; }
    bool operator==(const Span&) const = default;
};

/// What an area's lines were counted from where they were written, and so what it moves with.
enum class CountedFrom { page, frame_top, frame_foot };

/// A rectangle on the page's lattice: page columns × body lines.
struct GridArea {
    Span columns;
    Span lines;
    SourceSpot spot;
    CountedFrom counted_from = CountedFrom::page;
    bool operator==(const GridArea&) const = default;
};

/// How a width that does not divide evenly is split into text columns (分栏方式).
enum class ColumnMode {
    absolute,   ///< 绝对: whole characters in every column, the gutters take the rest.
    free,       ///< 自由: gutters as they are, the columns take fractions of a character.
    relative,   ///< 相对: gutters as they are, whole characters, the last columns one wider.
    automatic,  ///< 自动: relative where that leaves at most one character over, else absolute.
};

/// How the lines of a head stand to each other.
enum class HeadShape {
    centre,
    left,
    stepped,  ///< 阶梯: the first flush left, the last flush right, those between on the way.
};

/// Where a head stands to its text (题文关系).
enum class HeadPlace {
    over,    ///< 盖文: over the frame's first leg.
    left,    ///< 串文: in its upper left corner, text beside and below.
    right,   ///< 串文: in its upper right corner.
    middle,  ///< 文夹: at its top, text on both sides and below.
    inside,  ///< 文包: text all round.
};

/// Whether a headline's lines are letterspaced to their measure.
enum class Spread { automatic, yes, no };

/// Where a head stands that runs across its frame's text: at the start of the text's lines or at their end.
enum class HeadSide { line_start, line_end };

/// Whether a headline takes one size with its siblings: the heads of its grade and width on the same page.
enum class HeadSizing { alike, own };

struct HeadPlan {
    int grade = 3;
    int lines = 2;  ///< Most lines of the headline.
    HeadShape shape = HeadShape::centre;
    HeadPlace place = HeadPlace::over;
    std::optional<Span> columns{};   ///< Of the page; for a head that does not stand over the whole leg.
    std::optional<int> from_line{};  ///< Of the page: its first line; where it is inside.
    Spread spread = Spread::automatic;
    SourceSpot spot{};
    std::optional<Writing> writing{};    ///< The page's where it is not given.
    HeadSide side = HeadSide::line_end;  ///< Of a head that runs across the text (竖题 beside horizontal lines).
    HeadLook look{};
    HeadSizing sizing = HeadSizing::alike;
    std::optional<Length> size{};  ///< The only one that the headline may have, instead of its grade's.
    std::string size_name{};       ///< The same by a name of the paper's sizes (二号); planned, it is `size`.
    bool operator==(const HeadPlan&) const = default;
};

enum class FrameKind {
    story,
    jumps,
    ad,
    art,     ///< Art of the paper's own: an ornament, a cartoon, a map.
    banner,  ///< 通栏题: the head of several stories, without text of its own.
};

/// The box that a frame asks for: a style of the paper by name, or a look of its own.
struct BoxTemplate {
    std::string style;  ///< Empty where the look is its own.
    std::optional<BoxStyle> own;
    SourceSpot spot;
    bool operator==(const BoxTemplate&) const = default;
};

/// Whether a frame has a rule at one of its sides: where another story is its neighbour, never, or always.
enum class EdgeRule { automatic, none, always };

struct EdgeRules {
    EdgeRule top = EdgeRule::automatic;
    EdgeRule right = EdgeRule::automatic;
    EdgeRule bottom = EdgeRule::automatic;
    EdgeRule left = EdgeRule::automatic;
    bool operator==(const EdgeRules&) const = default;
};

struct FrameTemplate {
    FrameId id;
    SourceSpot spot;
    FrameKind kind = FrameKind::story;
    std::vector<GridArea> legs;  ///< One, or several for an L-shape; never overlapping.
    std::optional<int> into;     ///< Broken columns (破栏): text columns per leg instead of the page's.
    ColumnMode split = ColumnMode::automatic;
    HeadPlan head;
    std::vector<GridArea> pictures;  ///< Holes for the story's pictures, in order.
    std::optional<BoxTemplate> box{};
    EdgeRules rules{};
    std::optional<GridArea> pull{};   ///< Hole for the story's pull quote.
    std::optional<GridArea> facts{};  ///< Hole for its fact box.
    std::optional<GridArea> qr{};     ///< Hole for the QR code of the story's link; else the foot of its last column.
    std::vector<FrameId> over{};      ///< Frames that it may cover a part of; their text runs round it.
    SourceSpot over_spot{};
    bool operator==(const FrameTemplate&) const = default;
};

enum class FurnitureKind { masthead, ear, folio, imprint, qr };

struct FurnitureTemplate {
    FurnitureKind kind = FurnitureKind::folio;
    GridArea area;
    int above = 0;  ///< Body lines over the whole type area, one line of white away; 0: it stands in `area`.
    bool operator==(const FurnitureTemplate&) const = default;
};

enum class RuleMode { automatic, none };

struct PageTemplate {
    std::string name;
    std::string file;
    SourceSpot spot;
    Size trim;  ///< Of one page, of a spread too.
    Writing writing =
        Writing::horizontal;  ///< Vertical: columns are bands (段) from the top, lines count from the right.
    int columns = 0;          ///< Of a spread: of both its pages together.
    Em measure;               ///< Of one page column.
    Em gutter;
    std::optional<Em>
        fold{};  ///< A spread (通版) of two facing pages: the white in its middle, between their type areas.
    SourceSpot fold_spot{};
    int lines = 0;
    SourceSpot grid_spot;
    std::optional<Length> top;  ///< Of the type area; default: centred.
    std::optional<Length> left;
    std::vector<FurnitureTemplate> furniture;
    std::vector<FrameTemplate> frames;
    RuleMode rules = RuleMode::automatic;
    bool operator==(const PageTemplate&) const = default;
};

}  // namespace banxin
