// The longest common subsequence of the lines, by dynamic programming, after the lines that both texts start and end
// with are taken off: a manuscript has a few hundred lines, and a mended one differs in a stretch of them. Texts whose
// middles are too large for the table are told as one change.
#include "read/text/line_diff.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/printable.h"

namespace banxin {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t kContextLines = 3;
constexpr std::size_t kLargestTable = 16'000'000;

/// With their ends; the last one may have none.
Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// A line of the way from one text to the other.
struct DiffLine {
    char sign = ' ';
    std::string_view line;
};

class LineDiff {
  public:
    LineDiff(Lines before, Lines after) : a_(std::move(before)), b_(std::move(after)) {}

    std::vector<DiffLine> way() {
        while (first_ < a_.size() && first_ < b_.size() && a_[first_] == b_[first_]) ++first_;
        while (last_ < a_.size() - first_ && last_ < b_.size() - first_ &&
               a_[a_.size() - 1 - last_] == b_[b_.size() - 1 - last_])
            ++last_;
        for (std::size_t i = 0; i < first_; ++i) way_.push_back({' ', a_[i]});
        walk_middle();
        for (std::size_t i = a_.size() - last_; i < a_.size(); ++i) way_.push_back({' ', a_[i]});
        return std::move(way_);
    }

  private:
    std::size_t rows() const { return a_.size() - first_ - last_; }
    std::size_t columns() const { return b_.size() - first_ - last_; }
    std::uint32_t& common(std::size_t row, std::size_t column) { return table_[row * (columns() + 1) + column]; }

    void fill_table() {
        table_.assign((rows() + 1) * (columns() + 1), 0);
        for (std::size_t i = rows(); i-- > 0;) {
            for (std::size_t j = columns(); j-- > 0;) {
                common(i, j) = a_[first_ + i] == b_[first_ + j] ? common(i + 1, j + 1) + 1
                                                                : std::max(common(i + 1, j), common(i, j + 1));
            }
        }
    }

    void walk_middle() {
        const bool told_whole = (rows() + 1) * (columns() + 1) > kLargestTable;
        if (!told_whole) fill_table();
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < rows() || j < columns()) {
            if (!told_whole && i < rows() && j < columns() && a_[first_ + i] == b_[first_ + j]) {
                way_.push_back({' ', a_[first_ + i++]});
                ++j;
            } else if (i < rows() && (told_whole || j == columns() || common(i + 1, j) >= common(i, j + 1))) {
                way_.push_back({'-', a_[first_ + i++]});
            } else {
                way_.push_back({'+', b_[first_ + j++]});
            }
        }
    }

    Lines a_;
    Lines b_;
    std::size_t first_ = 0;  ///< Lines that both start with.
    std::size_t last_ = 0;
    std::vector<std::uint32_t> table_;
    std::vector<DiffLine> way_;
};

/// Prints the hunks of a way.
class HunkPrinter {
  public:
    explicit HunkPrinter(const std::vector<DiffLine>& way) : way_(way) {}

    std::string print() {
        for (std::size_t i = 0; i < way_.size();) {
            if (way_[i].sign == ' ') {
                ++i;
                continue;
            }
            const std::size_t first = i - std::min(i, kContextLines);
            const std::size_t end = end_of_hunk(i);
            print_hunk(first, end);
            i = end;
        }
        return std::move(out_);
    }

  private:
    /// Changes with at most twice the context between them share a hunk.
    std::size_t end_of_hunk(std::size_t change) const {
        std::size_t last = change;
        for (std::size_t i = change; i < way_.size() && i <= last + kContextLines * 2 + 1; ++i) {
            if (way_[i].sign != ' ') last = i;
        }
        return std::min(last + 1 + kContextLines, way_.size());
    }

    std::size_t count(std::size_t first, std::size_t end, char other) const {
        return static_cast<std::size_t>(std::count_if(way_.begin() + static_cast<std::ptrdiff_t>(first),
                                                      way_.begin() + static_cast<std::ptrdiff_t>(end),
                                                      [&](const DiffLine& l) { return l.sign != other; }));
    }

    void print_hunk(std::size_t first, std::size_t end) {
        const auto range = [&](char other) {
            const std::size_t lines = count(first, end, other);
            const std::size_t start = count(0, first, other) + (lines > 0 ? 1 : 0);
            return std::to_string(start) + "," + std::to_string(lines);
        };
        out_ += "@@ -" + range('+') + " +" + range('-') + " @@\n";
        for (std::size_t i = first; i < end; ++i) {
            out_ += way_[i].sign;
            out_ += way_[i].line;
            if (!way_[i].line.ends_with('\n')) out_ += "\n\\ No newline at end of file\n";
        }
    }

    const std::vector<DiffLine>& way_;
    std::string out_;
};

}  // namespace

std::string line_diff(std::string_view file, std::string_view before, std::string_view after) {
    if (before == after) return {};
    const std::vector<DiffLine> way = LineDiff(lines_of(before), lines_of(after)).way();
    const std::string name = printable_name(file);
    return "--- " + name + "\n+++ " + name + "\n" + HunkPrinter(way).print();
}

}  // namespace banxin
