#include "prepress/inside/inside_findings.h"

#include <algorithm>
#include <cmath>

namespace banxin {
namespace {

Length from_points(double points) {
    return Length::emu(std::llround(points * Length::kPerPoint));
}

Rect as_rect(const InsideBox& box) {
    return {from_points(box.left), from_points(box.top), from_points(box.width()), from_points(box.height())};
}

}  // namespace

void InsideFindings::add(const InsideMark& mark, PreflightFinding finding) {
    const auto same = std::find_if(list_.begin(), list_.end(), [&](const PreflightFinding& other) {
        return other.id == finding.id && other.message == finding.message;
    });
    if (same != list_.end()) {
        ++same->places;
        return;
    }
    finding.frame = frame_;
    finding.file = art_.path;
    finding.object = mark.name;
    finding.area = as_rect(mark.box);
    finding.in_file = Point{finding.area.x - art_.area.x, finding.area.y - art_.area.y};
    list_.push_back(std::move(finding));
}

}  // namespace banxin
