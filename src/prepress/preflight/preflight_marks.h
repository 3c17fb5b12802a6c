#pragma once

#include <optional>
#include <vector>

#include "display/display_list.h"
#include "prepress/inside/preflight_finding.h"
#include "prepress/preflight/preflight_order.h"

namespace banxin {

/// What lies under a mark: the last area painted there before it.
struct Ground {
    bool is_picture = false;
    PressColour colour;  ///< Of a panel.
};

/// A mark as preflight sees it.
struct SeenMark {
    const Mark* mark = nullptr;
    FrameId frame;
    Rect area;
    const Tint* tint = nullptr;         ///< Null for pictures.
    std::optional<PressColour> colour;  ///< Nothing when the paper has no such ink.
    bool is_paper = false;              ///< Its ink is the bare paper.
    std::optional<Ground> ground;       ///< Nothing: the bare paper.
};

/// Every mark that prints, in drawing order. Borrows the page.
std::vector<SeenMark> seen_marks(const DisplayList& page, const InkTable& inks);

/// How many inks a colour is printed in; registration counts as four.
int ink_count(const PressColour& colour);
/// Total ink in percent.
int total_percent(const PressColour& colour);
/// True when no dot of a screen is needed.
bool is_solid(const PressColour& colour);

/// Where rules put what they find.
class PreflightFindings {
  public:
    /// Adds a finding at a mark, or counts it to the same one of the same frame.
    void add(const SeenMark& mark, PreflightFinding finding);
    void add_all(std::vector<PreflightFinding> findings) {
        for (PreflightFinding& finding : findings) list_.push_back(std::move(finding));
    }
    std::vector<PreflightFinding> take() { return std::move(list_); }

  private:
    std::vector<PreflightFinding> list_;
};

// The rules, each for one kind of mark.

/// `missing-glyph`, `type-too-small`, `type-in-many-inks`, `type-invisible`, `reversed-type-small`,
/// `reversed-ground-light`, `ground-too-dark`.
void preflight_type(const SeenMark& mark, const GlyphRun& run, const PreflightLimits& limits, PreflightFindings& found);
/// `rule-too-thin`, `rule-in-many-inks`.
void preflight_rule(const SeenMark& mark, Length thickness, const PreflightLimits& limits, PreflightFindings& found);
/// `unknown-ink`, `registration-ink`, `tint-too-light`, `too-much-ink`.
void preflight_ink(const SeenMark& mark, const PressSettings& press, PreflightFindings& found);
/// `colour-on-black-page`: an ink of another plate than black's, on a page that has none.
void preflight_plates(const SeenMark& mark, PagePlates plates, PreflightFindings& found);
/// `art-ink`: a note of each colour of an SVG that is taken for an ink although no ink has just that colour.
void preflight_art_inks(const SeenMark& mark, const VectorArt& art, const InkTable& inks, PreflightFindings& found);
/// `picture-coarse`, `picture-over-ink-limit`, and what making the press picture refuses.
void preflight_picture(const SeenMark& mark, const PlacedImage& image, const PreflightOrder& order,
                       PreflightFindings& found);

}  // namespace banxin
