#pragma once

#include <vector>

#include "display/display_list.h"
#include "prepress/inside/inside_mark.h"
#include "prepress/inside/preflight_finding.h"

namespace banxin {

/// Collects what is found inside one piece of art: the same said of the same object is one finding.
class InsideFindings {
  public:
    InsideFindings(const VectorArt& art, FrameId frame) : art_(art), frame_(std::move(frame)) {}

    /// At a mark. `finding` says what is wrong and what helps; the rest is added here.
    void add(const InsideMark& mark, PreflightFinding finding);
    std::vector<PreflightFinding> take() { return std::move(list_); }

  private:
    const VectorArt& art_;
    FrameId frame_;
    std::vector<PreflightFinding> list_;
};

}  // namespace banxin
