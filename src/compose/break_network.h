#pragma once

#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "compose/line_solver.h"

namespace banxin {

/// Where in a shaped text a pour goes on: a unit of a block.
struct TextCursor {
    std::uint32_t block = 0;
    std::uint32_t unit = 0;
    auto operator<=>(const TextCursor&) const = default;
};

/// What a paragraph costs in a number of lines.
struct LineCount {
    int lines = 0;
    std::int64_t cost = 0;   ///< Hundredths of a unit (line_fit.h).
    bool operator==(const LineCount&) const = default;
};

/// The cheapest of several counts; no lines when there is none.
LineCount cheapest(std::span<const LineCount> counts);

/// An end that the last line of a broken-off paragraph may have.
struct LastLine {
    std::uint32_t end = 0;   ///< One past its last unit, spaces included.
    Length white;            ///< What the line lacks to its measure; nothing when it is filled.
};

/// A paragraph broken off: its lines down to the cut, the last of them not justified.
struct BrokenOff {
    std::vector<SetLine> lines;
    std::int64_t cost = 0;
};

// All the ways to break the rest of a paragraph into lines, and the cheapest for every number of lines.
//
// In:       a cursor in a block; the measures of the lines to come, the last one for all that follow; the block's indents are
//           taken off.
// Out:      for each count of lines that works, its cost and its lines.
// Promises: a way is always found (rules give way in the order of break_network.cpp); lines hold every unit from the cursor on, in
//           order, but for spaces at their ends. Time and memory grow with the text's length.
class BreakNetwork {
  public:
    BreakNetwork(const ShapedText& text, TextCursor from, std::span<const Length> measures);

    /// Ascending by lines; never empty unless the text is.
    const std::vector<LineCount>& counts() const { return counts_; }
    /// The cheapest count.
    LineCount best() const { return cheapest(counts_); }
    std::vector<SetLine> lines(int count) const;

    /// What an end costs beside the line itself, in hundredths of a unit.
    using EndPrice = std::function<std::int64_t(const LastLine&)>;
    /// The cheapest way to end the `count`-th line before the paragraph's end, by the price of the place; nothing where no line ends.
    BrokenOff broken_off(int count, const EndPrice& price) const;

  private:
    struct Node {
        std::uint32_t start = 0;     ///< Where the next line starts.
        std::uint32_t shown = 0;     ///< One past the last unit shown on the line before.
        std::int32_t before = -1;    ///< In the layer before.
        std::int32_t spread = 0;     ///< Letterspace of the line before, in thousandths of an em.
        std::int64_t cost = 0;
    };
    struct Edge {
        std::uint32_t shown = 0;
        std::uint32_t next = 0;
        std::int32_t spread = 0;
        std::int64_t cost = 0;
    };

    struct Edges {
        Length room;
        std::vector<Edge> list;
    };
    struct Sums {
        Length cores;
        Length natural;
        Length least;
        Length most;
    };
    using Layer = std::vector<Node>;
    enum class Ladder { close, rules, relaxed, anywhere };

    void sum_up();
    Length least_width(std::uint32_t first, std::uint32_t end) const;
    Length natural_width(std::uint32_t first, std::uint32_t end) const;
    Length widest(std::uint32_t first, std::uint32_t end, int spread) const;
    bool build(Ladder ladder);
    void thin_out(Layer& layer) const;
    void relax(const Node& node, std::int32_t index, const Edge& edge);
    const Node* cheapest_end(const Layer& layer) const;
    Length indent_of(std::uint32_t start) const;
    Length room_of(std::uint32_t start, std::size_t line) const;
    const std::vector<Edge>& edges_from(std::uint32_t start, std::size_t line, Ladder ladder);
    std::vector<Edge> find_edges(std::uint32_t start, Length room, Ladder ladder);
    std::optional<std::int64_t> price_of_break(std::uint32_t until, Length room, Ladder ladder) const;
    bool fills_a_line(std::uint32_t until, Length room) const;
    Length hyphen_width(std::uint32_t shown) const;
    std::int64_t price_of_last(std::uint32_t start, std::uint32_t shown, Length room) const;
    SetLine set_line(std::size_t line, std::uint32_t first, const Node& reached, Justify justify) const;
    std::vector<SetLine> trace(std::size_t layer, const Node& node) const;
    Justify ending(std::uint32_t start, std::uint32_t shown, Length room) const;

    const ShapedText& text_;
    const ShapedBlock& block_;
    TextCursor from_;
    std::vector<Length> measures_;
    mutable LineSolver solver_;
    std::vector<Sums> sums_;                       ///< From the cursor on.
    std::vector<Edges> edges_;                     ///< By start, for the room asked for last.
    std::unordered_map<std::uint64_t, std::size_t> places_;  ///< Of the layer being built: where a place is in it.
    std::vector<Layer> layers_;                    ///< layers_[k]: after k lines.
    std::vector<LineCount> counts_;
};

}  // namespace banxin
