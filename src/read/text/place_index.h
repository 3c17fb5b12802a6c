#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace banxin {

/// A place in a text; both count from 1, columns in characters.
struct LineAndColumn {
    int line = 1;
    int column = 1;
    bool operator==(const LineAndColumn&) const = default;
};

// Finds line and column of a byte without counting from the start of the text: every thousandth byte is known.
//
// For one text of well-formed UTF-8, which every call is given again; bytes are those where characters begin.
class PlaceIndex {
  public:
    PlaceIndex() = default;  ///< Of any text, well-formed or not: counts from its start.
    explicit PlaceIndex(std::string_view text);

    /// A byte behind the end is the end.
    LineAndColumn at(std::string_view text, std::size_t byte) const;
    /// The line's text, without its end; empty where there is no such line.
    std::string_view line(std::string_view text, int number) const;

  private:
    std::vector<LineAndColumn> known_;      ///< Of the bytes 0, 1024, 2048 …
    std::vector<std::size_t> line_starts_;  ///< Of line 1, 2 …
};

}  // namespace banxin
