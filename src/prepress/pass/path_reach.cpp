#include "prepress/pass/path_reach.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string_view>

namespace banxin {
namespace {

constexpr double kThickestRule = 4;

const std::set<std::string_view> kPathEnds{"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n"};

std::vector<double> numbers(const std::vector<QPDFTokenizer::Token>& operands) {
    std::vector<double> values;
    for (const QPDFTokenizer::Token& operand : operands)
        values.push_back(std::strtod(operand.getValue().c_str(), nullptr));
    return values;
}

}  // namespace

void PathReach::start(double x, double y) {
    space_.transform(x, y, x, y);
    pieces_.push_back({x, y, x, y});
}

void PathReach::reach(double x, double y) {
    if (pieces_.empty()) return start(x, y);
    space_.transform(x, y, x, y);
    Piece& piece = pieces_.back();
    piece = {std::min(piece.left, x), std::min(piece.foot, y), std::max(piece.right, x), std::max(piece.head, y)};
}

void PathReach::follow(const std::string& word, const std::vector<QPDFTokenizer::Token>& operands) {
    if (kPathEnds.contains(word)) return pieces_.clear();
    if (word == "q") return saved_.push_back(space_);
    if (word == "Q" && !saved_.empty()) {
        space_ = saved_.back();
        return saved_.pop_back();
    }
    const bool builds = word == "m" || word == "l" || word == "c" || word == "v" || word == "y" || word == "re";
    if (!builds && word != "cm") return;
    const std::vector<double> at = numbers(operands);
    if (word == "cm" && at.size() == 6) return space_.concat(QPDFMatrix(at[0], at[1], at[2], at[3], at[4], at[5]));
    if (word == "m" && at.size() == 2) return start(at[0], at[1]);
    if (word == "re" && at.size() == 4) {
        start(at[0], at[1]);
        reach(at[0] + at[2], at[1]);
        reach(at[0], at[1] + at[3]);
        return reach(at[0] + at[2], at[1] + at[3]);
    }
    for (std::size_t i = 0; i + 1 < at.size(); i += 2) reach(at[i], at[i + 1]);
}

bool PathReach::is_rule() const {
    return !pieces_.empty() && std::all_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
        return std::min(piece.right - piece.left, piece.head - piece.foot) <= kThickestRule;
    });
}

}  // namespace banxin
