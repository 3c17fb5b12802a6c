#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "compare/version/edition_version.h"

namespace banxin {

/// What a change is of. `press` is told by plates (prepress), not here.
enum class ChangeClass { text, layout, pictures };

enum class ChangeKind {
    words,    ///< Struck, added, or one for the other.
    passage,  ///< Words that stand elsewhere, mended or not.
    room,     ///< Words that are the same find no room now, or find it again.
    story,    ///< It is new, gone, or stands in another frame.
    way,      ///< It goes on elsewhere.
    head,     ///< Size or lines of a part of its head.
    frame,
    picture,
    crop,   ///< Another part of a picture is shown.
    rules,  ///< Between stories.
    boxes,  ///< Of frames, and of what stands beside their text.
    page,
    type,     ///< Words are set in another face, weight, size or ink.
    ink,      ///< It is mixed otherwise.
    drawing,  ///< What is there is drawn or spaced otherwise, and nothing else tells it.
    order,    ///< Pointers of a frame stand in another order.
};

enum class ChangeWay { added, gone, changed, moved };

/// Where something stood, or stands. Numbers count from 1; 0: it has none, or found no room.
struct ChangePlace {
    PageNumber page{};
    std::string label{};  ///< Of the page.
    FrameId frame{};
    int paragraph = 0;
    int line = 0;  ///< Of the text's set lines.
    std::vector<Rect> areas{};
    TextRange text{};    ///< Of words: in the whole text.
    Span columns{0, 0};  ///< Of a picture, as layouts count them; nothing where it stands in no frame.
    Span lines{0, 0};
    bool operator==(const ChangePlace&) const = default;
};

enum class Fate { kept, struck, added };

struct Piece {
    Fate fate = Fate::kept;
    std::string words;
    bool operator==(const Piece&) const = default;
};

/// From what to what, as far as it is another; empty for what is not there.
struct LookStep {
    LookAspect aspect = LookAspect::face;
    std::string was;
    std::string is;
    bool operator==(const LookStep&) const = default;
};

/// A page of the new version by its number and by its name.
struct NamedPage {
    PageNumber number;
    std::string label;
    auto operator<=>(const NamedPage&) const = default;
};

/// A stretch of the new version's text.
struct TextSpot {
    TextKey of;
    TextRange text;
    bool operator==(const TextSpot&) const = default;
};

/// A rule or a box of a page, where it stood (`gone`) and stands (`fresh`): its marks that are others.
struct LineSpot {
    NamedPage page;
    std::vector<FrameId> frames;   ///< The one that has the box; those that the rule parts.
    Element part = Element::none;  ///< Of a box beside a frame's text: what stands in it.
    std::vector<Rect> gone{};
    std::vector<Rect> fresh{};
    bool operator==(const LineSpot&) const = default;
};

/// All words of a text of a story, or of a page's furniture, that is new or gone, each paragraph ended by a line feed.
struct StoryCopy {
    TextKey of;
    std::string words;
    bool operator==(const StoryCopy&) const = default;
};

/// One thing that a reader of the new pages has to look at.
struct Change {
    ChangeKind kind = ChangeKind::words;
    ChangeWay way = ChangeWay::changed;
    TextKey of{};  ///< Text, story or furniture that it is of.
    std::optional<ChangePlace> before{};
    std::optional<ChangePlace> after{};
    std::string lead{};  ///< Words that stand before it, for the eye.
    std::vector<Piece> pieces{};
    std::string tail{};
    TextKey from{};                  ///< Of a passage, or of words without room: the text that they stood in.
    std::string was{};               ///< Of what is not words: as it was, …
    std::string is{};                ///< … and as it is.
    std::string file{};              ///< Of a picture that stands elsewhere.
    bool must_read = false;          ///< Figures, negations, quotation marks, heads and captions.
    std::vector<LookStep> steps{};   ///< Of type, the widest first; of rules, boxes and the measures of pages.
    std::vector<TextSpot> spots{};   ///< Of type: all words that are set otherwise.
    std::vector<NamedPage> pages{};  ///< Of what is told once: all pages that it is on.
    std::vector<LineSpot> lines{};   ///< Of rules and boxes: all that changed so.
    bool frames_keep = true;         ///< Of the measures of pages: frames have the columns and lines that they had.
    InkName ink{};                   ///< Of an ink.
    int set_lines = 0;              ///< Of words without room: their lines in this frame (0: they stood elsewhere), …
    int characters = 0;             ///< … and how many they are, spaces left out.
    std::vector<StoryCopy> copy{};  ///< Of a story or a page that is new or gone: all its texts.
    bool operator==(const Change&) const = default;
};

/// Some lines of a text: the first one, from 1 in the whole text (0: there is none), and how many.
struct ReflownLines {
    int from = 0;
    int count = 0;
    bool operator==(const ReflownLines&) const = default;
};

/// Words of one frame that are the same and stand in other lines, or in the same lines elsewhere. No change: nobody
/// need read them. A text that runs through several frames has one for each.
struct Reflow {
    TextKey of;
    PageNumber page{};  ///< Of the frame.
    std::string label{};
    FrameId frame{};
    ReflownLines broken{};   ///< Lines that are broken otherwise.
    ReflownLines moved{};    ///< Those of the same words that stand elsewhere in the frame, …
    ReflownLines arrived{};  ///< … that stood in another frame of the text's, …
    ReflownLines left{};     ///< … or stood in this one, by their numbers now.
    bool operator==(const Reflow&) const = default;
};

/// All that differs between two versions, both lists in reading order of the new pages.
struct Comparison {
    std::vector<Change> changes;  ///< Told by their number from 1.
    std::vector<Reflow> reflows;
    int frames = 0;                            ///< Of the new version, …
    int identical_frames = 0;                  ///< … and those of them that are printed exactly as they were.
    std::map<PageNumber, PageNumber> pages{};  ///< Of the old ones that are there still, what each is now.
    std::map<StoryId, StoryId> renamed{};      ///< Stories by what they are called now, and what they were.
    bool same() const { return changes.empty() && reflows.empty(); }
    bool operator==(const Comparison&) const = default;
};

ChangeClass class_of(const Change& change);

}  // namespace banxin
