#include "editions/random_layout.h"

#include <fmt/format.h>

#include <algorithm>

namespace banxin::test {
namespace {

/// Columns and lines of the page, both ends included.
struct Area {
    int left = 1;
    int right = 0;  ///< Nothing.
    int top = 1;
    int bottom = 0;
    int columns() const { return right - left + 1; }
    int lines() const { return bottom - top + 1; }
};

constexpr int kLeastDepth = 12;
constexpr int kLeastMeasure = 8;  ///< In 字: in narrower columns some lines can only be wrong.
constexpr int kAir = 1;

std::string span(int first, int last) {
    return first == last ? std::to_string(first) : fmt::format("{}-{}", first, last);
}

std::string place(const Area& area) {
    return fmt::format("columns: {}, lines: {}", span(area.left, area.right), span(area.top, area.bottom));
}

/// Divides a page again and again, and makes a frame of each piece.
class LayoutMaker {
  public:
    LayoutMaker(Dice& dice, PageKind kind) : dice_(dice), kind_(kind) {}

    RandomLayout made(const std::string& name) {
        const bool vertical = kind_ == PageKind::single && dice_.falls(15);
        columns_ = kind_ == PageKind::spread ? 2 * dice_.of(3, 5) : dice_.of(3, 6);
        measure_ = dice_.of(9, 14);
        const int lines = dice_.of(34, 70);
        layout_.is_spread = kind_ == PageKind::spread;
        divide({1, columns_, 1, lines}, 0);
        layout_.yaml = fmt::format(
            "name: {}\ntrim: [{}]\n{}grid: {{columns: {}, measure: {}字, gutter: 2字, lines: {}{}}}\nframes:\n", name,
            layout_.is_spread ? "340mm, 420mm" : "420mm, 460mm", vertical ? "writing: vertical\n" : "", columns_,
            measure_, lines, layout_.is_spread ? ", fold: 5字" : "");
        layout_.yaml += frames_;
        return std::move(layout_);
    }

  private:
    void divide(const Area& area, int depth) {
        const bool wide = area.columns() >= 2;
        const bool deep = area.lines() >= 2 * kLeastDepth + kAir;
        const bool goes_on = depth < 5 && (depth < 1 || dice_.falls(70));
        if (goes_on && deep && (!wide || dice_.falls(55))) return divide_lines(area, depth);
        if (goes_on && wide) return divide_columns(area, depth);
        if (wide && deep && dice_.falls(30)) return make_l_shape(area);
        make_frame(area);
    }

    void divide_lines(const Area& area, int depth) {
        const int foot = dice_.of(area.top + kLeastDepth - 1, area.bottom - kLeastDepth - kAir);
        divide({area.left, area.right, area.top, foot}, depth + 1);
        divide({area.left, area.right, foot + 1 + kAir, area.bottom}, depth + 1);
    }

    void divide_columns(const Area& area, int depth) {
        const int last = dice_.of(area.left, area.right - 1);
        divide({area.left, last, area.top, area.bottom}, depth + 1);
        divide({last + 1, area.right, area.top, area.bottom}, depth + 1);
    }

    /// The rest of the rectangle is a frame of its own.
    void make_l_shape(const Area& area) {
        const int foot = dice_.of(area.top + kLeastDepth - 1, area.bottom - kLeastDepth - kAir);
        const int last = dice_.of(area.left, area.right - 1);
        const Area upper{area.left, area.right, area.top, foot};
        const Area lower{area.left, last, foot + 1, area.bottom};
        add({RandomFrame::Use::story, fmt::format("legs: [{{{}}}, {{{}}}]", place(upper), place(lower)), upper, lower});
        make_frame({last + 1, area.right, foot + 1 + kAir, area.bottom});
    }

    void make_frame(const Area& area) {
        const int kind = dice_.of(1, 100);
        const auto use = kind <= 72   ? RandomFrame::Use::story
                         : kind <= 90 ? RandomFrame::Use::jumps
                                      : RandomFrame::Use::ad;
        add({use, place(area), area});
    }

    struct Piece {
        RandomFrame::Use use;
        std::string place;
        Area first;     ///< Its first leg.
        Area second{};  ///< Of an L-shape.
        int columns_of_narrower() const {
            return second.right > 0 ? std::min(first.columns(), second.columns()) : first.columns();
        }
    };

    void add(const Piece& piece) {
        const std::string id = fmt::format("f{}", layout_.frames.size() + 1);
        const int lines = piece.first.columns() * piece.first.lines() + piece.second.columns() * piece.second.lines();
        layout_.frames.push_back({id, piece.use, lines * measure_});
        frames_ += fmt::format("  - {{id: {}, {}", id, piece.place);
        if (piece.use == RandomFrame::Use::jumps) frames_ += ", kind: jumps";
        if (piece.use == RandomFrame::Use::ad) frames_ += ", kind: ad";
        if (piece.use == RandomFrame::Use::story) frames_ += manner_of(piece);
        frames_ += "}\n";
    }

    /// Head, box, broken columns and a place for a picture.
    std::string manner_of(const Piece& piece) {
        const Area& leg = piece.first;
        std::string manner = head_of(leg);
        if (dice_.falls(15))
            manner += fmt::format(", box: {}", dice_.among<std::string>({"line", "tint", "double", "round"}));
        if (dice_.falls(12))
            manner += fmt::format(", into: {}", dice_.of(1, piece.columns_of_narrower() * measure_ / kLeastMeasure));
        if (leg.lines() >= 20 && dice_.falls(40)) manner += picture_in(leg);
        return manner;
    }

    int grade_for(const Area& leg) { return dice_.of(std::max(1, 5 - leg.columns()), 5); }

    std::string head_of(const Area& leg) {
        std::vector<std::string> places{"over"};
        if (leg.columns() >= 2 && leg.lines() >= 16) places.insert(places.end(), {"left", "right"});
        if (leg.columns() >= 4 && leg.lines() >= 24) places.insert(places.end(), {"middle", "inside"});
        const std::string at = dice_.among(places);
        return fmt::format(", head: {{grade: {}, lines: {}, place: {}}}", grade_for(leg), dice_.of(1, 3), at);
    }

    std::string picture_in(const Area& leg) {
        const int depth = dice_.of(8, leg.lines() / 2);
        const int last = dice_.of(leg.left, leg.right);
        const int foot = dice_.falls(50) ? leg.bottom : dice_.of(leg.bottom - 4, leg.bottom);
        return fmt::format(", pictures: [{{{}}}]", place({leg.left, last, foot - depth + 1, foot}));
    }

    Dice& dice_;
    PageKind kind_;
    int columns_ = 0;
    int measure_ = 0;
    std::string frames_;
    RandomLayout layout_;
};

}  // namespace

RandomLayout random_layout(Dice& dice, const std::string& name, PageKind kind) {
    return LayoutMaker(dice, kind).made(name);
}

}  // namespace banxin::test
