#pragma once

#include <string>
#include <vector>

#include "compose/type_case.h"
#include "fill/filled_page.h"
#include "model/story.h"

namespace banxin {

struct GalleyCharacter {
    std::string text;
    Length x;  ///< Of its glyph, from the measure's left edge.
};

struct GalleyLine {
    BlockKind kind = BlockKind::paragraph;
    int line = 1;  ///< Body line that it stands on, from 1; a crosshead's first.
    Length width;  ///< Of its ink, blanks at the ends left out.
    std::vector<GalleyCharacter> characters;

    std::string text() const;
};

// A story set in one column without end (长条), by the same pour as a page.
struct Galley {
    Length measure;
    BodyGrid grid;
    std::vector<GalleyLine> lines;
    int body_lines = 0;  ///< Crossheads take theirs of the house.
    int characters = 0;  ///< Printed ones.
    std::vector<MissingCharacter> missing;

    Length depth() const { return grid.leading * body_lines; }
};

Galley set_galley(const Story& story, const Paper& paper, Length measure, const TypeCase& type_case);

// The galley as text for a terminal: numbered lines and a sum.
std::string galley_text(const Galley& galley, const Story& story);

// The galley as JSON: every line with its text and the place of every character, in thousandths of the body em and in
// points.
std::string galley_json(const Galley& galley, const Story& story);

}  // namespace banxin
