#include "fill/text/spread_line.h"

#include <algorithm>

#include "compose/lines/break_lines.h"

namespace banxin {
namespace {

constexpr std::int64_t kSlightest = 8;  ///< Parts of an em that nobody sees between the characters of a head.

class LineSpreader {
  public:
    LineSpreader(const ShapedText& text, std::span<const LineRange> lines, const SpreadRoom& room)
        : text_(text), lines_(lines), room_(room) {}

    std::vector<SetLine> set() const {
        std::vector<SetLine> out;
        for (const LineRange line : lines_) {
            const Length natural = width(line);
            const Length wanted = std::min(wanted_width(line), room_.measure);
            const bool spreads = wanted > natural && places(line) > 0;
            out.push_back(spreads ? solve_line(text_, line, {Length(), wanted}, Justify::yes)
                                  : set_whole(text_, line, Length()));
        }
        return out;
    }

  private:
    Length width(LineRange line) const { return measure_line(text_, line).trimmed; }
    Length em(LineRange line) const {
        return line.first < line.end ? text_.size_of(text_.units[line.first]) : Length();
    }

    std::int64_t places(LineRange line) const {
        std::int64_t count = 0;
        for (std::uint32_t i = line.first; i + 1 < line.end; ++i) count += text_.units[i].gap.spreads ? 1 : 0;
        return count;
    }

    bool is_short_head(LineRange line) const {
        const bool few = line.end - line.first >= 2 && line.end - line.first <= 4;
        const auto units = std::span(text_.units).subspan(line.first, line.end - line.first);
        return lines_.size() == 1 && few &&
               std::all_of(units.begin(), units.end(), [](const Unit& unit) { return unit.cls == CharClass::han; });
    }

    Length wanted_width(LineRange line) const {
        const Length natural = width(line);
        switch (room_.spread) {
            case Spread::no:
                return natural;
            case Spread::yes:
                return natural + em(line) * places(line);
            case Spread::automatic:
                break;
        }
        return is_short_head(line) ? with_whole_spaces(line) : evened(line);
    }

    Length with_whole_spaces(LineRange line) const {
        const Length natural = width(line);
        for (const Length space : {em(line), em(line) / 2}) {
            if (natural + space * places(line) <= room_.measure) return natural + space * places(line);
        }
        return natural;
    }

    /// The measure or the longest line's width, where that is near.
    Length evened(LineRange line) const {
        Length longest;
        for (const LineRange other : lines_) longest = std::max(longest, width(other));
        const Length reach = width(line) + em(line) * places(line) / kSlightest;
        const bool all_reach_the_measure = std::all_of(lines_.begin(), lines_.end(), [&](LineRange other) {
            return width(other) + em(other) * places(other) / kSlightest >= room_.measure;
        });
        if (all_reach_the_measure) return room_.measure;
        return reach >= longest ? longest : width(line);
    }

    const ShapedText& text_;
    std::span<const LineRange> lines_;
    const SpreadRoom& room_;
};

}  // namespace

std::vector<SetLine> set_head_lines(const ShapedText& text, std::span<const LineRange> lines, const SpreadRoom& room) {
    return LineSpreader(text, lines, room).set();
}

}  // namespace banxin
