#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/length.h"
#include "base/writing.h"
#include "fill/text/copy_range.h"
#include "model/jump_cut.h"

namespace banxin {

// What an edition's setting came to, in figures. docs/report.md describes its JSON form; `kReportVersion` counts its
// changes.
//
// Characters are 字: code points that print. Lines are body lines.
inline constexpr int kReportVersion = 1;

/// White lines at a column's foot that no reader minds.
inline constexpr int kWhiteLinesAllowed = 2;

enum class Fit { fits, does_not_fit };

/// Set and white lines of one text column.
struct ColumnReport {
    int available = 0;
    int set = 0;
    int white = 0;
    bool operator==(const ColumnReport&) const = default;
};

/// What a headline may have at one size.
struct HeadRoomReport {
    std::string size_name;
    Length size;
    int capacity = 0;
    bool operator==(const HeadRoomReport&) const = default;
};

struct HeadReport {
    std::string size_name;  ///< By the house's size table: 二号; empty where it has no name for it.
    Length size;
    int lines = 0;
    int grid_lines = 0;  ///< Body lines that the whole head takes.
    int characters = 0;
    int capacity = 0;  ///< Characters that its lines take at this size.
    bool too_long = false;
    bool broken_phrase = false;  ///< A line ends in the midst of a phrase.
    int taken = 0;               ///< Of the capacity: figures and Western letters count by their widths.
    int summary_lines = 0;
    int lines_over = 0;                 ///< Body lines that the head needs beyond its frame.
    std::vector<HeadRoomReport> sizes;  ///< Of the grade, from the largest.
    Writing writing = Writing::horizontal;
    int cells = 0;  ///< Of a head across its text: along the text's lines; grid_lines is its own length.
    bool operator==(const HeadReport&) const = default;
};

/// How a text that was a line or two over might have been closed up.
struct ClosingUpReport {
    int lines = 0;  ///< To save.
    /// The least `dearest_line` of a house that would save them; nothing where they cannot be saved.
    std::optional<std::int64_t> cheapest;
    bool operator==(const ClosingUpReport&) const = default;
};

/// One stretch of a story in one frame.
struct PartReport {
    PageNumber page;
    std::string page_label;
    FrameId frame;
    int landing = 0;  ///< 0 where the story starts, 1 for its first continuation …
    int lines_available = 0;
    int lines_set = 0;
    int lines_over = 0;   ///< Found no room here and did not jump.
    int lines_short = 0;  ///< White.
    bool rest_waits =
        false;  ///< Its rest found no page while one that might take it is not set: over by nobody knows what.
    int lines_changed = 0;                      ///< Closed up (negative) or driven out (positive) to fit.
    std::optional<ClosingUpReport> closing_up;  ///< Where it was tried.
    int characters_set = 0;
    int characters_to_cut = 0;
    int characters_to_add = 0;  ///< In the middle of the range; where it is unknown white lines at the usual line.
    CopyRange to_add{};         ///< With which no line stays white that copy could fill; 0 where nobody counted.
    std::optional<PageNumber> jumps_to;
    std::optional<PageNumber> comes_from;
    std::string jumps_to_label;  ///< As printed; empty where there is no page.
    std::string comes_from_label;
    std::vector<ColumnReport> columns;
    std::optional<HeadReport> head;
    bool operator==(const PartReport&) const = default;
};

struct StoryReport {
    StoryId id;
    std::string headline;  ///< Without its wished breaks.
    std::string file;
    int characters = 0;  ///< In the whole body.
    int characters_set = 0;
    int characters_to_cut = 0;
    int characters_to_add = 0;
    std::vector<PartReport> parts;  ///< In reading order.
    bool operator==(const StoryReport&) const = default;
};

enum class FrameUse { story, jumps, pointers, ad, art, empty };

/// Lines of a story frame are those of all its columns; a jump hole's are its depth.
struct FrameReport {
    PageNumber page;
    FrameId id;
    FrameUse use = FrameUse::empty;
    int lines_available = 0;
    int lines_used = 0;
    int lines_white = 0;
    int lines_over = 0;
    std::vector<StoryId> stories;
    std::vector<HeadRoomReport> head;  ///< Of a story frame: what its headline may have, by size.
    int foot_move =
        0;  ///< Lines of the page that its foot would have to move, down or (negative) up, for its story to fit.
    bool operator==(const FrameReport&) const = default;
};

/// A manuscript without a place that would fill white lines of a frame.
struct SpareReport {
    StoryId story;
    PageNumber page;
    FrameId frame;
    int first_line = 0;  ///< Of the page: the white.
    int last_line = 0;
    int lines_white = 0;
    int lines_over = 0;
};

/// What a reader sees on both sides of a cut, a dozen characters each.
struct CutWords {
    std::string before;
    std::string after;
};

/// One jump: the words at both ends and what stands on either side.
struct JumpReport {
    StoryId story;
    PageNumber from;
    FrameId from_frame;
    std::optional<PageNumber> to;  ///< Nothing for a jump that found no page.
    FrameId to_frame;
    std::string to_words;    ///< 下转▶3版
    std::string from_words;  ///< ◀上接1版
    int characters_before = 0;
    int characters_after = 0;      ///< Everything behind the jump, placed or not.
    std::optional<CutKind> cut{};  ///< As it came out; nothing for a jump that is not printed.
    std::optional<CutKind> cut_asked{};
    CutWords cut_words{};
};

struct PictureReport {
    std::string path;
    PageNumber page;
    FrameId frame;
    Length width;  ///< As printed.
    Length height;
    int pixels_per_inch = 0;  ///< Of the picture as cropped; 0 for vector art and for what is not there.
};

struct PointerReport {
    StoryId story;
    PageNumber page;  ///< Where the pointer stands.
    FrameId frame;
    PageNumber to;  ///< Where it sends the reader.
    std::string words;
};

struct Report {
    std::string title;  ///< The paper's name.
    std::string date;   ///< 2026-11-23
    int number = 0;
    std::string issue;  ///< The number in the paper's words: 第326期, No. 326; empty without one.
    int pages = 0;
    std::vector<PageNumber> left_out{};  ///< Pages of the edition that mistakes in its files kept from being set.
    Fit fit = Fit::fits;
    std::vector<std::string> reasons;  ///< Why it does not fit; empty when it does.
    std::vector<StoryReport> stories;  ///< By the page and frame where each starts.
    std::vector<FrameReport> frames;
    std::vector<JumpReport> jumps;
    std::vector<PictureReport> pictures;
    std::vector<PointerReport> pointers;
    std::vector<SpareReport> spare;  ///< Manuscripts for white places, the best of each first.
    std::vector<StoryId> unused;     ///< Manuscripts that stand on no page.
    int rounds = 0;                  ///< Of settling the jumps.
    bool settled = true;
};

}  // namespace banxin
