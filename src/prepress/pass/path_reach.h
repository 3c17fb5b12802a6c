#pragma once

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <string>
#include <vector>

namespace banxin {

// Follows the paths of a content stream, to tell rules that are drawn as areas from areas.
//
// A rule is what has no part that is thicker than 4 pt: of each closed piece of a path the lesser side of the upright
// box round it counts, in points of the page.
class PathReach {
  public:
    /// For every operator in turn, with its operands, before it is asked whether the path is a rule.
    void follow(const std::string& word, const std::vector<QPDFTokenizer::Token>& operands);

    /// Of the path as far as it is built; none is no rule.
    bool is_rule() const;

  private:
    struct Piece {
        double left, foot, right, head;
    };
    void start(double x, double y);
    void reach(double x, double y);

    QPDFMatrix space_;
    std::vector<QPDFMatrix> saved_;
    std::vector<Piece> pieces_;
};

}  // namespace banxin
