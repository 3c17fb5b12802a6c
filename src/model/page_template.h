#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/geometry.h"
#include "base/ids.h"
#include "model/box_style.h"

namespace banxin {

/// First and last, both included, counted from 1 (`1-4`, or `5` alone).
struct Span {
    int first = 1;
    int last = 1;
    int count() const { return last - first + 1; }
    bool overlaps(Span o) const { return first <= o.last && o.first <= last; }
    bool operator==(const Span&) const = default;
};

/// A rectangle on the page's lattice: page columns × body lines.
struct GridArea {
    Span columns;
    Span lines;
    SourceSpot spot;
};

/// How a width that does not divide evenly is split into text columns (分栏方式).
enum class ColumnMode {
    absolute,   ///< 绝对: whole characters in every column, the gutters take the rest.
    free,       ///< 自由: gutters as they are, the columns take fractions of a character.
    relative,   ///< 相对: gutters as they are, whole characters, the last columns one wider.
    automatic,  ///< 自动: relative where that leaves at most one character over, else absolute.
};

struct HeadPlan {
    int grade = 3;
    int lines = 2;        ///< Most lines of the headline.
    bool centred = true;  ///< Else flush left.
};

enum class FrameKind { story, jumps };

/// The box that a frame asks for: a style of the paper by name, or a look of its own.
struct BoxTemplate {
    std::string style;               ///< Empty where the look is its own.
    std::optional<BoxStyle> own;
    SourceSpot spot;
};

/// Whether a frame has a rule at one of its sides: where another story is its neighbour, never, or always.
enum class EdgeRule { automatic, none, always };

struct EdgeRules {
    EdgeRule top = EdgeRule::automatic;
    EdgeRule right = EdgeRule::automatic;
    EdgeRule bottom = EdgeRule::automatic;
    EdgeRule left = EdgeRule::automatic;
};

struct FrameTemplate {
    FrameId id;
    SourceSpot spot;
    FrameKind kind = FrameKind::story;
    std::vector<GridArea> legs;              ///< One, or several for an L-shape; never overlapping.
    std::optional<int> into;                 ///< Broken columns (破栏): text columns per leg instead of the page's.
    ColumnMode split = ColumnMode::automatic;
    HeadPlan head;
    std::vector<GridArea> pictures;          ///< Holes for the story's pictures, in order.
    std::optional<BoxTemplate> box;
    EdgeRules rules;
    std::optional<GridArea> pull;            ///< Hole for the story's pull quote.
    std::optional<GridArea> facts;           ///< Hole for its fact box.
};

enum class FurnitureKind { masthead, ear, folio, imprint };

struct FurnitureTemplate {
    FurnitureKind kind = FurnitureKind::folio;
    GridArea area;
};

enum class RuleMode { automatic, none };

struct PageTemplate {
    std::string name;
    std::string file;
    SourceSpot spot;
    Size trim;
    int columns = 0;
    Em measure;              ///< Of one page column.
    Em gutter;
    int lines = 0;
    SourceSpot grid_spot;
    std::optional<Length> top;    ///< Of the type area; default: centred.
    std::optional<Length> left;
    std::vector<FurnitureTemplate> furniture;
    std::vector<FrameTemplate> frames;
    RuleMode rules = RuleMode::automatic;
};

}  // namespace banxin
