#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "display/display_list.h"
#include "font/system_type.h"
#include "model/press_settings.h"
#include "prepress/inside/preflight_finding.h"
#include "prepress/profile/ink_link.h"

namespace banxin {

/// A press file of the page that this art stands on, in which nothing else lies within its area.
using PressArt = std::function<Result<std::string>(const VectorArt&)>;

/// What a look inside is made with.
struct InsideOrder {
    const PreflightLimits& limits;
    int ink_limit = 220;
    Size trim;  ///< Of the page.
    PressArt press_art;
    const InkLink* link = nullptr;     ///< By which what is over the limit is separated anew; null: it is not.
    const SystemType* type = nullptr;  ///< Null: the type of an SVG is not asked for.
};

// What would not print as it is meant of all that a piece of art draws: an SVG as it comes out of the press, a PDF as
// its page is. Says nothing of art that cannot be pressed at all, but for an SVG what no renderer draws of it
// (`art-not-drawn`), and which of its type comes out otherwise (`art-font`, `missing-glyph`).
std::vector<PreflightFinding> look_inside(const VectorArt& art, const FrameId& frame, const InsideOrder& order);

}  // namespace banxin
