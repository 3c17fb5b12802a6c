#include "prepress/back/fine_dashes.h"

#include <cmath>
#include <string>

namespace banxin {
namespace {

constexpr double kFinest = 0.001;
/// An operator has no more; what comes without one is not kept.
constexpr std::size_t kMostOperands = 8;

double number(const QPDFObjectHandle& object) {
    QPDFObjectHandle copy = object;
    return copy.isNumber() ? copy.getNumericValue() : 0;
}

}  // namespace

bool is_too_fine(QPDFObjectHandle dashes, double points_a_unit) {
    if (!dashes.isArray() || dashes.getArrayNItems() == 0) return false;
    double sum = 0;
    for (int i = 0; i < dashes.getArrayNItems(); ++i) sum += std::abs(number(dashes.getArrayItem(i)));
    return sum * points_a_unit < kFinest;
}

bool FineDashes::are_too_fine(QPDFObjectHandle object) {
    if (!object.isOperator()) {
        if (operands_.size() == kMostOperands) operands_.erase(operands_.begin());
        operands_.push_back(object);
        return false;
    }
    const std::string word = object.getOperatorValue();
    const bool too_fine = word == "d" && operands_.size() >= 2 && is_too_fine(*std::prev(operands_.end(), 2), scale_);
    if (word == "cm") change_space();
    if (word == "q") saved_.push_back(scale_);
    if (word == "Q" && !saved_.empty()) {
        scale_ = saved_.back();
        saved_.pop_back();
    }
    operands_.clear();
    return too_fine;
}

void FineDashes::change_space() {
    if (operands_.size() < 6) return;
    const auto first = operands_.end() - 6;
    scale_ *= std::sqrt(std::abs(number(first[0]) * number(first[3]) - number(first[1]) * number(first[2])));
}

}  // namespace banxin
