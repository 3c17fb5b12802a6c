#pragma once

#include <vector>

#include "display/display_list.h"
#include "prepress/pass/press_inks.h"

namespace banxin {

/// Every tint of the page's marks, in drawing order.
std::vector<Tint> tints_of(const DisplayList& page);

/// A plate beside the four, and the paper's ink that prints it in full.
struct SpotInk {
    std::string plate;
    InkName ink;
};

/// The spot plates of a page, by name; those that only a PDF on it prints with, too.
std::vector<SpotInk> spots_of(const DisplayList& page, const InkTable& inks);

/// Eight hexadecimal digits that change with what the page shows.
std::string version_of(const DisplayList& page);

}  // namespace banxin
