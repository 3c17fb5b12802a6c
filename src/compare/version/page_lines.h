#pragma once

#include <optional>
#include <vector>

#include "compare/version/edition_version.h"
#include "fill/text/filled_page.h"

namespace banxin {

// The rules and boxes of a page, found by where their marks lie: a list of marks knows that one is of a box, not of
// which. A box is that of the frame, or of what stands beside a frame's text, in which the mark lies; a rule parts the
// frames that are nearest to it on its two sides.
class PageLines {
  public:
    PageLines(const FilledPage& page, const PageRules& rules);

    /// The number of the line that such a mark is of.
    int line_of(Element element, const Rect& area);
    /// The frame that the line of a number is the box of; nothing for a rule.
    std::optional<FrameId> box_owner(int line) const;
    const std::vector<LineVersion>& all() const { return lines_; }

  private:
    /// A place that a box may be round.
    struct BoxPlace {
        Rect area;
        LineVersion line;
    };
    struct FramePlace {
        FrameId id;
        std::vector<Rect> areas;
    };

    void take_boxes(const FilledPage& page);
    void take_places(const FilledPage& page);
    LineVersion box_round(const Rect& area) const;
    LineVersion rule_in(const Rect& area) const;
    std::vector<FrameId> parted(const Rect& rule) const;

    PageRules rules_;
    Writing writing_;
    Length near_;  ///< Two frames on one side of a rule are both beside it when they differ by less.
    std::vector<BoxPlace> boxes_;
    std::vector<FramePlace> frames_;
    std::vector<LineVersion> lines_;
    std::vector<Element> elements_;  ///< Of each line: a rule or a box.
};

}  // namespace banxin
