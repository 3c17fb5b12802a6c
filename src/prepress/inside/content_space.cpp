#include "prepress/inside/content_space.h"

#include <algorithm>
#include <cmath>

namespace banxin {

double growth(const QPDFMatrix& space) {
    return std::sqrt(std::abs(space.a * space.d - space.b * space.c));
}

QPDFMatrix joined(const QPDFMatrix& inner, const QPDFMatrix& outer) {
    QPDFMatrix all = outer;
    all.concat(inner);
    return all;
}

QPDFMatrix matrix_in(QPDFObjectHandle dict) {
    QPDFObjectHandle matrix = dict.getKey("/Matrix");
    return matrix.isMatrix() ? QPDFMatrix(matrix.getArrayAsMatrix()) : QPDFMatrix();
}

InsideBox box_in(const QPDFObjectHandle::Rectangle& corners, const QPDFMatrix& space) {
    const auto seen = space.transformRectangle(corners);
    return {std::min(seen.llx, seen.urx), std::min(seen.lly, seen.ury), std::max(seen.llx, seen.urx),
            std::max(seen.lly, seen.ury)};
}

std::vector<double> numbers_among(const std::vector<QPDFObjectHandle>& operands) {
    std::vector<double> all;
    for (QPDFObjectHandle object : operands) {
        if (object.isNumber()) all.push_back(object.getNumericValue());
    }
    return all;
}

QPDFObjectHandle found_in(QPDFObjectHandle resources, const char* kind, const std::string& name) {
    QPDFObjectHandle all = resources.isDictionary() ? resources.getKey(kind) : resources;
    return all.isDictionary() ? all.getKey(name) : QPDFObjectHandle::newNull();
}

}  // namespace banxin
