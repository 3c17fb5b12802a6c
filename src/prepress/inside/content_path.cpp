#include "prepress/inside/content_path.h"

#include <algorithm>
#include <cmath>

namespace banxin {

InsideBox common_box(const InsideBox& one, const InsideBox& other) {
    return {std::max(one.left, other.left), std::max(one.top, other.top), std::min(one.right, other.right),
            std::min(one.bottom, other.bottom)};
}

InsideBox box_round(const InsideBox& one, const InsideBox& other) {
    return {std::min(one.left, other.left), std::min(one.top, other.top), std::max(one.right, other.right),
            std::max(one.bottom, other.bottom)};
}

void ContentPath::start(double x, double y, const QPDFMatrix& space) {
    space.transform(x, y, x, y);
    pieces_.push_back({{x, y, x, y}, x, y, x, y});
}

void ContentPath::reach(double x, double y, const QPDFMatrix& space) {
    if (pieces_.empty()) return start(x, y, space);
    space.transform(x, y, x, y);
    Piece& piece = pieces_.back();
    piece.box = box_round(piece.box, {x, y, x, y});
    piece.turned += piece.x * y - x * piece.y;
    piece.x = x;
    piece.y = y;
}

void ContentPath::build(const std::string& word, const std::vector<double>& at, const QPDFMatrix& space) {
    if (word == "m" && at.size() == 2) return start(at[0], at[1], space);
    if (word == "re" && at.size() == 4) {
        start(at[0], at[1], space);
        reach(at[0] + at[2], at[1], space);
        reach(at[0] + at[2], at[1] + at[3], space);
        return reach(at[0], at[1] + at[3], space);
    }
    if (word != "l" && word != "c" && word != "v" && word != "y") return;
    for (std::size_t i = 0; i + 1 < at.size(); i += 2) reach(at[i], at[i + 1], space);
}

std::optional<InsideBox> ContentPath::box() const {
    if (pieces_.empty()) return std::nullopt;
    InsideBox all = pieces_.front().box;
    for (const Piece& piece : pieces_) all = box_round(all, piece.box);
    return all;
}

bool ContentPath::is_bars() const {
    return std::all_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
        const double thin = std::min(piece.box.width(), piece.box.height());
        return std::max(piece.box.width(), piece.box.height()) > 10 * thin;
    });
}

double ContentPath::thickness() const {
    double least = 1e6;
    for (const Piece& piece : pieces_) least = std::min({least, piece.box.width(), piece.box.height()});
    return least;
}

bool ContentPath::fills_box() const {
    if (pieces_.size() != 1) return false;
    constexpr double kRounding = 0.001;
    const Piece& piece = pieces_.front();
    const double gone_round = std::abs(piece.turned + piece.x * piece.start_y - piece.start_x * piece.y) / 2;
    return gone_round > piece.box.width() * piece.box.height() * (1 - kRounding);
}

}  // namespace banxin
