#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/type/house.h"
#include "fill/galley/line_target.h"
#include "fill/text/filled_page.h"
#include "model/story.h"

namespace banxin {

struct GalleyCharacter {
    std::string text;
    Length along;  ///< From the start of the measure to its origin.
    CharClass cls = CharClass::other;
    Posture posture = Posture::level;
};

struct GalleyLine {
    BlockKind kind = BlockKind::paragraph;
    std::uint32_t block = 0;  ///< Of the story's body.
    int line = 1;             ///< Body line that it stands on, from 1; a crosshead's first.
    Length width;             ///< Of its ink, blanks at the ends left out.
    std::vector<GalleyCharacter> characters;
    LineFit fit;             ///< How it came to its measure, and what that costs.
    bool justified = false;  ///< Brought to the measure: a full line, not a paragraph's last.
    bool continues = false;  ///< Not the first of its paragraph.
    bool ends = false;       ///< The last of its paragraph.

    std::string text() const;
    /// One Han and marks at most.
    bool is_single_han() const;
};

/// What the full lines of a galley came to.
struct GalleySum {
    int full = 0;             ///< Justified lines.
    int natural = 0;          ///< Of these: neither squeezed nor letterspaced.
    int squeezed = 0;         ///< Only squeezed.
    int spread = 0;           ///< Letterspaced.
    int widest = 0;           ///< Letterspace of the worst, in thousandths of an em a place.
    int single_han_ends = 0;  ///< Paragraphs that end with a line of one Han.
    std::int64_t cost = 0;    ///< Of the full lines, in hundredths of a unit.
};

// A story set in one column without end (长条), by the same pour as a page. Vertical lines go down, one to the left of
// the other.
struct Galley {
    Length measure;
    BodyGrid grid;
    std::vector<GalleyLine> lines;
    int body_lines = 0;  ///< Crossheads take theirs of the house.
    int characters = 0;  ///< Printed ones.
    std::vector<MissingCharacter> missing;
    GalleySum sum;
    Writing writing = Writing::horizontal;
    std::optional<LineTarget> target;  ///< Where another number of lines was asked for.

    Length depth() const { return grid.leading * body_lines; }
    /// Body line that a block starts on.
    int first_line(std::uint32_t block) const;
};

struct GalleyWish {
    Length measure;
    std::optional<int> lines;  ///< More than the story's best; fewer when negative.
};

Galley set_galley(const Story& story, const GalleyWish& wish, const House& house);

}  // namespace banxin
