#pragma once

#include <map>
#include <string>
#include <vector>

namespace banxin {

/// What one plate prints: an ink in per cent at every dot, from the sheet's upper left corner.
struct Plate {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> ink;

    int at(int x, int y) const {
        return ink[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

/// By name: Cyan, Magenta, Yellow, Black, and one for each spot.
using Plates = std::map<std::string, Plate>;

// The plates that Ghostscript makes of a one-page press file, at 72 dots an inch: a dot is a point.
//
// None when Ghostscript finds anything at all to complain of; `complaints` holds its words.
Plates plates_of(const std::string& pdf_path, std::string& complaints);

}  // namespace banxin
