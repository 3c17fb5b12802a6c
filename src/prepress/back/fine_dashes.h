#pragma once

#include <qpdf/QPDF.hh>
#include <vector>

namespace banxin {

/// Dashes and gaps that are together less than a thousandth of a point in a space of so many points a unit: a line
/// across a page would be a million of them, and whoever draws it puts down each.
bool is_too_fine(QPDFObjectHandle dashes, double points_a_unit);

// Follows one content stream for the dashes that it sets, in its own space: what scales the stream as a whole is not
// known here.
class FineDashes {
  public:
    /// For every object of the content in turn: whether it is the operator that sets dashes too fine.
    bool are_too_fine(QPDFObjectHandle object);

  private:
    void change_space();

    std::vector<QPDFObjectHandle> operands_;
    double scale_ = 1;
    std::vector<double> saved_;
};

}  // namespace banxin
