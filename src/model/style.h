#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/length.h"
#include "model/ink.h"
#include "model/line_style.h"

namespace banxin {

/// What a paper calls its faces by: song, hei, kai, fangsong, headline, or a name of its own.
using FontRole = Name<struct FontRoleKind>;

/// An installed family asked for; weights count as in CSS (400 regular, 700 bold, 900 black).
struct FontFamily {
    std::string family;
    int weight = 400;
    std::string latin{};  ///< Family of its Western letters and figures, in the same weight; empty: its own.
    bool operator==(const FontFamily&) const = default;
};

enum class Align { left, centre, right, justify };

/// How one kind of text (model/text_kind.h) looks.
struct TextStyle {
    FontRole font{"song"};
    Length size = Length::pt(9);
    InkName ink{"black"};
    Align align = Align::left;
    LineStyle lines{};  ///< How lines of it are broken and filled.
    bool operator==(const TextStyle&) const = default;
};

}  // namespace banxin
