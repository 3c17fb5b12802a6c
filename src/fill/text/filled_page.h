#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "base/shared_list.h"
#include "base/source.h"
#include "compose/lines/break_lines.h"
#include "compose/lines/shaped_text.h"
#include "compose/type/type_case.h"
#include "fill/text/advice.h"
#include "fill/text/copy_range.h"
#include "model/edition.h"
#include "model/jump_cut.h"
#include "resolve/page_plan.h"

namespace banxin {

/// Where in its frame's lattice a set line stands: a body line takes one of its lines, a crosshead some.
struct GridPlace {
    int column = 0;  ///< Of the frame, in reading order.
    Span lines;      ///< Of the page.
    bool operator==(const GridPlace&) const = default;
};

// A line on the page. `text` is shared with every other line of the same shaped text, never changed.
//
// What it is and where it belongs is told where it is placed, and never searched for again.
struct PlacedLine {
    std::shared_ptr<const ShapedText> text;
    SetLine line;
    Point origin;                      ///< Left edge of the measure, on the baseline.
    Source source{};                   ///< Its text: with the spaces that it swallows at its end.
    std::optional<GridPlace> place{};  ///< Nothing for what stands in no column: heads, captions, what is beside text.
    int part = 0;                      ///< Of its frame's parts, by number.
    bool operator==(const PlacedLine&) const = default;
};

/// A part of a picture: pixels of the upright picture, or thousandths of a point of vector art.
struct Crop {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const Crop&) const = default;
};

/// One picture on the page: a story's, one of a group, or an advertisement.
struct PlacedPicture {
    StoryPicture source;         ///< Of a group's later pictures: with `picture` and `look` of their own.
    Rect area;                   ///< Of the picture alone, without its caption.
    Crop crop{};                 ///< What of it fills the area.
    std::optional<Rect> band{};  ///< Of solid black over its foot or head, under a caption in white.
    Source from{};               ///< A story's picture by number (those of a group share one), an advertisement, art.
    bool operator==(const PlacedPicture&) const = default;
};

/// A QR code; its caption stands among the lines.
struct PlacedQr {
    StoryId story;
    Rect area;               ///< Of the modules, without the white around them.
    int modules = 0;         ///< On a side.
    std::vector<bool> dark;  ///< Row by row.
    bool operator==(const PlacedQr&) const = default;
};

/// What a headline may have at one of its grade's sizes.
struct HeadCapacity {
    Length size;
    int characters = 0;  ///< In the lines that the layout allows.
    bool operator==(const HeadCapacity&) const = default;
};

/// What a headline's fit came to.
struct HeadFit {
    Length size;  ///< Of the headline.
    int headline_lines = 0;
    int grid_lines = 0;     ///< Whole body lines that the head takes.
    int characters = 0;     ///< In the headline.
    int capacity = 0;       ///< Characters that the headline's lines take at this size.
    bool too_long = false;  ///< No size of the grade fits: the smallest was set in more lines than wished.
    std::vector<HeadCapacity> capacities{};  ///< By size, from the largest.
    bool broken_phrase = false;              ///< A line ends in the midst of a phrase; no other size would do.
    int taken = 0;                           ///< Of the capacity: figures and Western letters count by their widths.
    int summary_lines = 0;
    bool summary_too_long = false;
    int lines_over = 0;  ///< Body lines that the head needs beyond its frame's.
    Writing writing = Writing::horizontal;
    int cells =
        0;  ///< Of a head across its text: how far it reaches along the text's lines; grid_lines is its own length.
    bool over_fold = false;  ///< A line of it lies across the fold of a spread that is printed on two sheets.
    bool operator==(const HeadFit&) const = default;
};

/// Set and white lines of one text column.
struct ColumnFill {
    int slots = 0;
    int set = 0;
    int white() const { return slots - set; }
    bool operator==(const ColumnFill&) const = default;
};

/// The cut before a jump, as it came out.
struct MadeCut {
    CutKind kind = CutKind::any;
    CutKind asked = CutKind::any;
    int white_lines = 0;           ///< Left at the columns' feet for it.
    bool line_of_its_own = false;  ///< The jump line stands below the text.
    bool operator==(const MadeCut&) const = default;
};

/// A text that ran over by few enough lines to be closed up, and the cheapest way to save them. Whether it was taken,
/// the part's lines tell.
struct ClosingUp {
    int lines = 0;  ///< To save.
    /// What the dearest of these lines costs, in hundredths of a unit; nothing where they cannot be saved.
    std::optional<std::int64_t> cheapest;
    bool operator==(const ClosingUp&) const = default;
};

// A stretch of one story in one frame: the whole of it, what stands before a jump, or a continuation.
//
// Invariant: characters [from, until) of the story's text stand here, each once, in order.
struct StoryPart {
    StoryId story;
    PageNumber page;
    FrameId frame;
    int landing = 0;  ///< 0 where the story starts, 1 for its first continuation …
    TextOffset from;
    TextOffset until;
    std::optional<PageNumber> jumps_to;    ///< A jump line naming this page stands at its end.
    std::optional<PageNumber> comes_from;  ///< A from line naming this page stands at its start.
    std::string jump_words;                ///< As printed; empty without a jump.
    std::optional<MadeCut> cut;            ///< Before the jump line.
    std::string from_words;
    std::vector<ColumnFill> columns;
    std::optional<HeadFit> head;
    bool without_drop_cap = false;  ///< The story asks for one, and it found no room.
    int overset_lines = 0;          ///< Lines of this measure that found no room and did not jump.
    int overset_characters = 0;
    int to_cut = 0;                         ///< 字 of these: whoever cuts so many at the end sees what is left fit.
    CopyRange to_add{};                     ///< 字 that the white takes, where they were counted (copy_to_add.h).
    int lines_changed = 0;                  ///< Closed up (negative) or driven out to fit.
    std::optional<ClosingUp> closing_up{};  ///< Where it was tried.
    bool too_small_to_jump = false;         ///< It may jump, but the remainder is under the house's least.
    Rect head_area;                         ///< Of its head, in whole lines; nothing without one.
    Point start;                            ///< Upper left corner of its head: where links land.
    Rect jump_area;                         ///< Of the printed jump line.
    Rect from_area;
    bool jump_head_over_fold = false;  ///< The head of its continuation lies across the fold of two sheets.

    int slots() const;
    int set() const;
    bool operator==(const StoryPart&) const = default;
};

/// A pointer (刊N版) as set.
struct PlacedPointer {
    StoryId story;
    PageNumber page;  ///< Where the story stands.
    std::string words;
    Rect area;
    bool fits = true;
    bool operator==(const PlacedPointer&) const = default;
};

enum class AsideKind { pull, facts };

/// A story's pull quote or fact box as set beside its text; its lines are among the frame's.
struct PlacedAside {
    AsideKind kind = AsideKind::pull;
    StoryId story;
    Rect area;    ///< Box and all; empty when it found no room.
    Rect inside;  ///< Where its words stand.
    BoxStyle box;
    TextOffset until;  ///< Of a fact box: characters of its text that were set.
    int overset_lines = 0;
    bool set() const { return area.height > Length(); }
    bool operator==(const PlacedAside&) const = default;
};

struct FilledFrame {
    FrameId frame;
    std::vector<PlacedLine> lines;  ///< Heads first, then text, in reading order.
    std::vector<PlacedPicture> pictures;
    std::vector<StoryPart> parts;  ///< One for a story frame, several for a jump hole, none for pointers.
    std::vector<PlacedPointer> pointers;
    std::vector<PlacedAside> asides{};
    std::vector<PlacedQr> qr_codes{};
    std::vector<Slot> empty_slots{};             ///< Below the last line of each text column.
    bool link_without_room = false;              ///< The story has a link, and its QR code found no room.
    std::vector<StoryId> pictures_without_room;  ///< Stories with more pictures than holes.
    int overset_lines = 0;                       ///< Jump hole: body lines that the continuations need beyond it.
    int white_lines = 0;                         ///< Jump hole: body lines left at its foot.
    bool operator==(const FilledFrame&) const = default;
};

struct FilledPage {
    PagePlan plan;
    SharedList<FilledFrame> frames;  ///< In the plan's order.
    bool operator==(const FilledPage&) const = default;
};

/// A jump frame that a rest without room might have gone to.
struct FrameForRest {
    PageNumber page;
    FrameId frame;
    int missing_lines = 0;  ///< Of its depth; 0: all of the rest would stand there.
    bool operator==(const FrameForRest&) const = default;
};

/// The rest of a story that may jump and found no page, or not room enough.
struct UnplacedJump {
    StoryId story;
    PageNumber from;  ///< Where the text stops.
    FrameId frame;
    int lines = 0;
    int characters = 0;
    std::optional<FrameForRest> nearest{};  ///< The frame that it lacks least in; nothing where none could take it.
    bool operator==(const UnplacedJump&) const = default;
};

struct MissingCharacter {
    StoryId story;
    char32_t character = 0;
    SourceSpot spot;  ///< Where it was written.
    bool operator==(const MissingCharacter&) const = default;
};

// Every page of the edition, filled: all facts that check/ judges and paint/ draws.
struct FilledEdition {
    SharedList<FilledPage> pages;  ///< By page number.
    std::vector<UnplacedJump> unplaced;
    std::vector<MissingCharacter> missing;
    int rounds = 0;       ///< Of settling the jumps.
    bool settled = true;  ///< Nothing was left to try for a jump without room. The pages' numbers are right either way.
    Advice advice{};      ///< fill/trial/advise.h.
    bool operator==(const FilledEdition&) const = default;
};

}  // namespace banxin
