#pragma once

#include <compare>
#include <map>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "base/source.h"
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

/// The words of a text, set or not, and where they stand.
struct TextVersion {
    TextKey key;
    std::vector<std::string> paragraphs;
    std::vector<StandingLine> lines;
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
    std::string sets;  ///< Hash of its marks.
    bool operator==(const FrameVersion&) const = default;
};

/// A picture, an advertisement, a drawing of the paper's own, or a QR code.
struct PictureVersion {
    Element element = Element::picture;
    StoryId story{};
    FrameId frame{};
    Rect area;
    std::string crop;     ///< What of it is shown, and how.
    std::string file;     ///< Its name; empty for a code.
    std::string content;  ///< Hash of its bytes.
    bool operator==(const PictureVersion&) const = default;
};

/// A rule or a box.
struct OrnamentVersion {
    Element element = Element::rule;
    Rect area;
    std::string look;
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
    std::string marks;  ///< All that is printed on it, a line a mark (exact_marks.h).
    bool operator==(const PageVersion&) const = default;
};

struct EditionVersion {
    std::vector<PageVersion> pages;  ///< By number.
    std::vector<TextVersion> texts;  ///< By key.
    bool operator==(const EditionVersion&) const = default;
};

}  // namespace banxin
