#pragma once

#include <map>
#include <string>

#include "base/diagnostic.h"

namespace banxin {

/// What each plate of a press file prints, as a hash, by the plate's name; plates on which nothing is printed are not
/// there.
using PlatePrints = std::map<std::string, std::string>;

/// A press file by what it says and prints.
struct PressFile {
    std::string name;   ///< Without a folder.
    std::string label;  ///< Of its page, as its title ends: 3, A03. May be empty.
    PlatePrints plates;
};

// Reads a press file for what is on its plates.
//
// Promises: plates with the same hash come out alike, to the last point of an outline, the last pixel of a picture and
//           the page's boxes. What a file says of itself (date, ID, title), how it numbers its objects and glyphs, and
//           what other plates print makes no difference. White that clears a plate counts only where something may lie
//           under it.
// Fails (input): `not-a-press-file`, for what cannot be read, or what no RIP could be given.
Result<PressFile> read_press_file(const std::string& name, const std::string& bytes);

}  // namespace banxin
