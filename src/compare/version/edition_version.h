#pragma once

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "base/source.h"
#include "base/writing.h"
#include "compare/version/look_aspect.h"
#include "model/page_template.h"

namespace banxin {

// What of a set edition is compared with another time of it. It can be kept as text (version_json.h), and needs neither
// the edition nor its fonts any more.

/// Which text it is: of a story, or of a page's furniture. All of a story's captions are one text, and so are its
/// decks.
struct TextKey {
    Element element = Element::none;
    StoryId story{};    ///< Empty for furniture.
    PageNumber page{};  ///< Of furniture.
    auto operator<=>(const TextKey&) const = default;
};

/// A set line of a text.
struct StandingLine {
    PageNumber page;
    FrameId frame;   ///< Empty for furniture.
    Rect area;       ///< Its em boxes.
    Length size;     ///< Of its type.
    TextRange text;  ///< Code points of the whole text: its paragraphs, each ended by a line feed.
    bool operator==(const StandingLine&) const = default;
};

/// How words are set: all that tells them apart from the same words in other type.
struct TypeLook {
    std::string family;
    int weight = 400;  ///< 1 to 1000, as in CSS.
    std::string file;  ///< Of the face, with its number in a collection.
    Length size;
    std::string ink;     ///< Its name, and how much of it where that is not all.
    std::string beside;  ///< Dots and lines (着重号, 书名号) and readings that they carry; empty for none.
    bool operator==(const TypeLook&) const = default;
};

/// A stretch of a text in one look.
struct SetStretch {
    TextRange text;  ///< As of a line.
    TypeLook look;
    Element element = Element::none;  ///< Of a story's text: which part of it.
    bool operator==(const SetStretch&) const = default;
};

/// The words of a text, set or not, and where they stand.
struct TextVersion {
    TextKey key;
    std::vector<std::string> paragraphs;
    std::vector<StandingLine> lines;
    std::vector<SetStretch> looks{};  ///< In the order of the text; of what is set alone.
    bool operator==(const TextVersion&) const = default;
};

/// A rectangle of a frame.
struct LegVersion {
    Rect area;  ///< On the page.
    Span columns;
    Span lines;
    bool operator==(const LegVersion&) const = default;
};

struct FrameVersion {
    FrameId id;
    std::vector<LegVersion> legs;
    std::string sets;                  ///< Hash of its marks, but for those of its boxes, …
    std::optional<std::string> box{};  ///< … and of these. Nothing in a proof that was stored before it was told.
    bool operator==(const FrameVersion&) const = default;
};

/// A picture, an advertisement, a drawing of the paper's own, or a QR code.
struct PictureVersion {
    Element element = Element::picture;
    StoryId story{};
    FrameId frame{};
    Rect area;
    std::string crop;     ///< What of it is shown, and how.
    std::string file;     ///< Its name; of a code the address, empty in an older proof.
    std::string content;  ///< Hash of its bytes.
    int item = 0;         ///< Of a story's pictures, from 0.
    bool operator==(const PictureVersion&) const = default;
};

/// A rule, or a box.
struct LineVersion {
    std::vector<FrameId> frames;   ///< The one that has the box; those that the rule parts.
    Element part = Element::none;  ///< Of a box beside a frame's text: what stands in it.
    LookWords look;
    bool operator==(const LineVersion&) const = default;
};

/// A mark of a rule or of a box.
struct OrnamentVersion {
    Element element = Element::rule;
    Rect area;
    std::string look;
    std::optional<int> line{};  ///< Which of the page's lines it is of; nothing in an older proof.
    bool operator==(const OrnamentVersion&) const = default;
};

struct PageVersion {
    PageNumber number;  ///< Of a spread: its lower one.
    std::string label;
    Size trim;
    std::string sets;                        ///< Hash of `marks`.
    std::map<StoryId, std::string> stories;  ///< Of what is printed of each.
    std::vector<FrameVersion> frames;
    std::vector<PictureVersion> pictures;
    std::vector<OrnamentVersion> ornaments;
    std::string marks;                      ///< All that is printed on it, a line a mark (exact_marks.h).
    std::map<InkName, std::string> inks{};  ///< That something on it is printed in, and how each is mixed.
    Writing writing = Writing::horizontal;  ///< Of its lines: those of a vertical page count from the right.
    std::vector<LineVersion> lines{};       ///< Its rules and boxes.
    LookWords measures{};                   ///< Of its lattice; none in an older proof.
    std::string beside{};  ///< Hash of what is in no frame, no rule and no box; empty in an older proof.
    bool operator==(const PageVersion&) const = default;
};

struct EditionVersion {
    std::vector<PageVersion> pages;  ///< By number.
    std::vector<TextVersion> texts;  ///< By key.
    bool operator==(const EditionVersion&) const = default;
};

}  // namespace banxin
