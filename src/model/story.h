#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/ids.h"
#include "model/picture.h"

namespace banxin {

enum class Emphasis { none, bold, emphasis, dateline };

/// A stretch of text in one look.
struct Stretch {
    std::string text;
    Emphasis emphasis = Emphasis::none;
    bool operator==(const Stretch&) const = default;
};

enum class AnnotationKind {
    dots,    ///< 着重号: a dot under each Han.
    name,    ///< 专名号: a line under a name.
    book,    ///< 书名号 of the old form: a wavy line under a title.
    ruby,    ///< 注音: a reading over the text.
    spread,  ///< 均排: a short name spread over whole cells.
};

/// What an editor wants beside a stretch of a block's text, or done to it. Annotations may overlap.
struct Annotation {
    AnnotationKind kind = AnnotationKind::dots;
    int first = 0;  ///< Code points of the block's text, markers not counted.
    int end = 0;
    std::string reading;  ///< Of ruby: one for all, or one for each Han with spaces between.
    int cells = 0;        ///< Of a spread name.
    SourceSpot spot;
    bool operator==(const Annotation&) const = default;
};

enum class BlockKind { paragraph, crosshead, list_item, quote, credit };

/// Where a block's text was written, from one of its characters on: those after it follow in the same line of the file.
struct TextPlace {
    int first = 0;  ///< Code points of the block's text, as in annotations.
    SourceSpot spot;
    bool operator==(const TextPlace&) const = default;
};

/// One block of the body. `marker` is what stands before a list item ("1." or "●").
struct Block {
    BlockKind kind = BlockKind::paragraph;
    std::vector<Stretch> spans;
    std::string marker;
    SourceSpot spot;  ///< Of its first character.
    std::vector<Annotation> annotations{};
    std::vector<TextPlace> places{};  ///< In order, the first at 0; none where all of it follows `spot`.
    bool operator==(const Block&) const = default;
};

/// Words of the story shown large in its midst (引文框). They are no part of its text.
struct PullQuote {
    std::string words;
    SourceSpot spot;
    bool operator==(const PullQuote&) const = default;
};

/// A story's side box of facts (资料框): text that is set once, beside the story.
struct FactBox {
    std::string title;
    std::vector<Block> body;
    SourceSpot spot;
    bool operator==(const FactBox&) const = default;
};

struct Story {
    StoryId id;
    std::string file;
    std::string kicker;
    std::string headline;  ///< `|` is a wished line break.
    std::vector<std::string> deck;
    std::string summary;  ///< 提要: a short paragraph under the head.
    std::string short_title;
    std::string byline;
    std::string section;
    int priority = 0;
    int drop_cap = 0;         ///< Lines of the large first character; 0 for none.
    std::vector<Block> body;  ///< An end credit is the last block, of kind credit.
    std::vector<StoryPicture> pictures;
    std::optional<PullQuote> pull{};
    std::optional<FactBox> facts{};
    SourceSpot headline_spot;  ///< Of its front matter where it has no headline.
    SourceSpot summary_spot;
    SourceSpot drop_cap_spot;
    std::string link;        ///< An address for readers with a telephone; empty for none.
    std::string link_words;  ///< Beside its QR code; empty: the house's.
    SourceSpot link_spot;
    bool operator==(const Story&) const = default;
};

/// The body's text as one string, blocks joined by '\n': what must be found again on the pages. Readings are not part
/// of it.
std::string plain_text(const Story& story);

/// Where a block's character was written.
SourceSpot spot_of(const Block& block, int character);

/// A line of a head without its wished breaks: each is a space, wide after a Chinese character.
std::string without_wished_breaks(std::string_view words);

/// The headline on one line.
std::string plain_headline(const Story& story);

}  // namespace banxin
