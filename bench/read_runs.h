#pragma once

#include <string>
#include <vector>

#include "base/geometry.h"
#include "font/font_library.h"

namespace banxin {

/// One run of type where the edition has it, and its glyphs once it is shaped.
struct FloorRun {
    std::size_t face = 0;  ///< Index into FloorText::faces.
    Length size;
    Point origin;
    std::string text;
    std::vector<ShapedGlyph> glyphs;
};

struct FloorPage {
    Size trim;
    std::vector<FloorRun> runs;
};

/// What the floor shows: the faces and the runs of an edition, as bench/runs.cpp writes them.
struct FloorText {
    std::vector<FaceFile> faces;
    std::vector<FloorPage> pages;
};

/// No pages when the file cannot be read or is none of banxin_runs.
FloorText read_runs(const char* path);

}  // namespace banxin
