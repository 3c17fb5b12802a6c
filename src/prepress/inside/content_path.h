#pragma once

#include <optional>
#include <qpdf/QPDFMatrix.hh>
#include <string>
#include <vector>

#include "prepress/inside/inside_mark.h"

namespace banxin {

/// A path being built: the box round it, and how thick its thinnest bar is.
class ContentPath {
  public:
    /// An operator that builds, with its numbers; others are let pass.
    void build(const std::string& word, const std::vector<double>& at, const QPDFMatrix& space);
    void clear() { pieces_.clear(); }

    /// Nothing where no path is.
    std::optional<InsideBox> box() const;
    /// True when each of its pieces is a bar, ten times as long as it is thick.
    bool is_bars() const;
    /// The lesser side of its thinnest piece.
    double thickness() const;
    /// True for one piece that is a rectangle, level or upright.
    bool fills_box() const;

  private:
    void start(double x, double y, const QPDFMatrix& space);
    void reach(double x, double y, const QPDFMatrix& space);

    /// A piece as far as it goes, closed by a straight line.
    struct Piece {
        InsideBox box;
        double start_x = 0;
        double start_y = 0;
        double x = 0;
        double y = 0;
        double turned = 0;  ///< Twice the area that it goes round, but for the closing line.
    };

    std::vector<Piece> pieces_;
};

}  // namespace banxin
