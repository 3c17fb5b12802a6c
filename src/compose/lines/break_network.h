#pragma once

#include <optional>
#include <span>
#include <vector>

#include "compose/lines/line_solver.h"

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
    std::int64_t cost = 0;  ///< Hundredths of a unit (line_fit.h).
    bool operator==(const LineCount&) const = default;
};

/// The cheapest of several counts; no lines when there is none.
LineCount cheapest(std::span<const LineCount> counts);

/// A place where a paragraph may be broken off, and the cheapest lines down to it.
struct LineEnding {
    std::uint32_t end = 0;     ///< One past the last line's last unit; spaces behind it belong to no line.
    std::uint32_t shown = 0;   ///< One past the last unit that is shown.
    std::int64_t cost = 0;     ///< Of all lines, in hundredths of a unit.
    Length white{};            ///< What the last line lacks to its room; nothing when it is filled.
    std::int32_t before = -1;  ///< The network's own: how the last line is reached.
};

// All the ways to break the rest of a paragraph into lines, and the cheapest for every number of lines.
//
// In:       a cursor in a block; the measures of the lines to come, the last one for all that follow; the block's
//           indents are taken off.
// Out:      for each count of lines that works, its cost and its lines.
// Promises: a way is always found (rules give way in the order of break_network.cpp); lines hold every unit from the
//           cursor on, in order, but for spaces at their ends. Time and memory grow with the text's length.
// One a thread: whoever asks for lines or endings works with its one solver.
class BreakNetwork {
  public:
    BreakNetwork(const ShapedText& text, TextCursor from, std::span<const Length> measures);

    /// Ascending by lines; never empty unless the text is.
    const std::vector<LineCount>& counts() const { return counts_; }
    /// The cheapest count.
    LineCount best() const { return cheapest(counts_); }
    std::vector<SetLine> lines(int count) const;

    // Where the `count`-th line may break the paragraph off, and how; none where no line ends.

    /// Every line is filled, the last one, too, unless the paragraph ends with it.
    std::vector<LineEnding> filled_endings(int count) const;
    /// `taken` of the last line's measure is taken by what stands beside it. The line ends where it ends, or is closed
    /// up; it is never letterspaced.
    std::vector<LineEnding> endings_beside(int count, Length taken) const;
    /// The lines of an ending; `taken` is nothing for one of filled_endings().
    std::vector<SetLine> lines_to(int count, const LineEnding& ending, Length taken) const;

  private:
    struct Node {
        std::uint32_t start = 0;   ///< Where the next line starts.
        std::uint32_t shown = 0;   ///< One past the last unit shown on the line before.
        std::int32_t before = -1;  ///< In nodes_.
        std::int32_t spread = 0;   ///< Letterspace of the line before, in thousandths of an em.
        std::int64_t cost = 0;
        bool divides = false;  ///< The line before ends with a hyphen.
    };
    struct Edge {
        std::uint32_t shown = 0;
        std::uint32_t next = 0;
        std::int32_t spread = 0;
        std::int64_t cost = 0;
        bool divides = false;
    };

    /// The lines that may start at a place, for the room asked for last: a stretch of edges_.
    struct Edges {
        Length room;
        std::size_t first = 0;
        std::size_t end = 0;
    };
    /// Where a place is in the layer being built.
    struct Place {
        std::size_t layer = 0;
        std::size_t node = 0;
    };
    enum class Ladder { close, rules, relaxed, anywhere };

    bool build(Ladder ladder);
    void extend(std::size_t index, std::size_t line, Ladder ladder);
    void thin_out(std::size_t first);
    bool in_a_row(const Node& node, const Edge& edge) const;
    void relax(std::size_t index, const Edge& edge, std::size_t line);
    std::span<const Node> layer(std::size_t lines) const;
    const Node* cheapest_end(std::span<const Node> layer) const;
    Length indent_of(std::uint32_t start) const;
    Length room_of(std::uint32_t start, std::size_t line) const;
    Edges edges_from(std::uint32_t start, std::size_t line, Ladder ladder);
    std::uint32_t first_end(std::uint32_t start, Length room, int most_spread) const;
    void find_edges(std::uint32_t start, Length room, Ladder ladder);
    std::optional<std::int64_t> price_of_break(std::uint32_t until, Length room, Ladder ladder) const;
    void find_words();
    bool fills_a_line(std::uint32_t until, Length room) const;
    Length hyphen_width(std::uint32_t shown) const;
    std::int64_t price_of_last(std::uint32_t start, std::uint32_t shown, Length room) const;
    /// Where a line starts, and its measure without the indent.
    struct LineRoom {
        std::uint32_t first = 0;
        Length room;
    };
    SetLine set_line(const LineRoom& at, const Node& reached, Justify justify) const;
    std::vector<SetLine> trace(std::size_t lines, const Node& node) const;
    Justify ending(std::uint32_t start, std::uint32_t shown, Length room) const;
    std::optional<LineEnding> broken_line(LineRange range, std::uint32_t until, Length room) const;

    const ShapedText& text_;
    const ShapedBlock& block_;
    TextCursor from_;
    std::vector<Length> measures_;
    mutable LineSolver solver_;
    std::vector<Edge> edges_;
    std::vector<Edges> edges_of_;  ///< By start, from the cursor on.
    std::vector<Place> places_;    ///< By where the next line starts, loose lines and others apart.
    std::vector<Node> nodes_;      ///< Layer by layer.
    std::vector<std::size_t>
        layers_;  ///< Where the k-th layer, after k lines, starts in nodes_; and where the last one ends.
    std::vector<LineCount> counts_;
    std::vector<std::uint32_t> word_starts_;  ///< Units that a stretch without a legal break starts with, and the end.
};

}  // namespace banxin
