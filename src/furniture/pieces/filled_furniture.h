#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compose/text/type_line.h"
#include "fill/text/filled_page.h"
#include "model/rule_look.h"

namespace banxin {

/// What a line of furniture tells.
enum class FurniturePart {
    name,        ///< Of the paper.
    latin_name,  ///< Of the paper.
    date_line,   ///< Of a masthead: date, lunar day, number and extent.
    facts,       ///< Of a masthead: publisher, number, further lines, duties.
    ear,
    section,
    page,  ///< Its number.
    date,
    duty,
    imprint,
};

/// A line of type where it stands on the page.
struct FurnitureType {
    FurniturePart part = FurniturePart::name;
    TypeLine type;
    Point origin;  ///< Where the line starts, on its baseline.
    bool operator==(const FurnitureType&) const = default;
};

struct FurnitureRule {
    Rect area;
    Shade ink{};
    bool operator==(const FurnitureRule&) const = default;
};

/// A box whose hairline stays inside `area`.
struct FurnitureBox {
    Rect area;
    bool operator==(const FurnitureBox&) const = default;
};

/// The paper's drawn nameplate in its place.
struct FurnitureArt {
    Rect area;
    bool operator==(const FurnitureArt&) const = default;
};

/// A picture of the edition's, whole in the middle of its place.
struct FurniturePicture {
    PlacedPicture placed;
    bool operator==(const FurniturePicture&) const = default;
};

using FurnitureItem = std::variant<FurnitureType, FurnitureRule, FurnitureBox, FurnitureArt, FurniturePicture>;

/// Words that a piece has no room for and does not print.
struct UnsetWords {
    FurniturePart part = FurniturePart::name;
    std::string words;
    bool operator==(const UnsetWords&) const = default;
};

/// Body lines that words set below one another take in their style's size, and those that they have.
struct LinesWanted {
    int wanted = 0;
    int offered = 0;
    bool operator==(const LinesWanted&) const = default;
};

/// One piece of furniture as set.
struct FilledPiece {
    FurnitureKind kind = FurnitureKind::folio;
    PageNumber page;  ///< That it belongs to: each of the two folios of a spread has its own.
    SourceSpot spot{};
    std::vector<FurnitureItem> items;  ///< In the order that they are drawn in.
    std::vector<UnsetWords> unset{};
    LinesWanted lines{};  ///< Of a masthead's facts, of an imprint.
    int number = 0;       ///< Among the page's furniture, from 0.
    bool operator==(const FilledPiece&) const = default;
};

/// The paper's own QR code in its place among the furniture.
struct FurnitureQr {
    std::optional<PlacedQr> code;  ///< Nothing where it found no room.
    std::vector<PlacedLine> words{};
    SourceSpot spot{};
    bool operator==(const FurnitureQr&) const = default;
};

/// The furniture of one page: all facts that check/ judges and paint/ draws.
struct FilledFurniture {
    std::vector<FilledPiece> pieces;  ///< In the layout's order.
    std::vector<FurnitureQr> codes{};
    bool operator==(const FilledFurniture&) const = default;
};

}  // namespace banxin
