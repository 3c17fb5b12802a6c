#pragma once

#include <vector>

#include "browser/dump/truth_json.h"
#include "font/font_library.h"

namespace banxin::test {

struct MadePage {
    Document document;
    std::vector<ComparedArea> areas;  ///< Of what is on its only page.
};

// A page of what examples have little of, each in a square of its own: pictures turned in all eight ways, in grey, cut
// off, on a ground, broken and missing; art of both kinds; narrow type in all settings; lines of every kind.
MadePage made_page(FontLibrary& library);

}  // namespace banxin::test
