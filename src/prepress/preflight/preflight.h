#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "display/display_list.h"
#include "model/press_settings.h"
#include "prepress/pass/press_inks.h"
#include "prepress/pictures/press_picture.h"

namespace banxin {

/// What a page is held against.
struct PreflightOrder {
    const PressSettings& press;
    const InkTable& inks;
    Rect type_area;
    MakePressPicture make_picture;  ///< To look at pictures' inks; may be empty.
};

/// One thing that a press would not print as it is meant. An error keeps a page from the press.
struct PreflightFinding {
    Severity severity = Severity::error;
    std::string id;  ///< Stable kebab-case, as in docs/press.md.
    std::string message;
    std::string remedy;
    FrameId frame{};     ///< Empty: the page's own furniture, or not known.
    Rect area{};         ///< Of the first mark that it is found in.
    int places = 1;      ///< So many marks of the frame.
    std::string file{};  ///< What is to be mended, where the page itself is not; there is no area then.
};

// Looks at everything that can be known of a page before it is written: type, rules, tints, total ink, pictures,
// places.
//
// Out: findings in the order of the page's marks; what is found in many marks of a frame is one finding.
std::vector<PreflightFinding> preflight_page(const DisplayList& page, const PreflightOrder& order);

// What keeps a page from the press although preflight_page() finds nothing: the reasons for which its press file was
// refused, but for those that `told` has under the same code. `page_file` is the press file's own name.
std::vector<PreflightFinding> refusals(const Diagnostics& reasons, const std::string& page_file,
                                       const std::vector<PreflightFinding>& told);

/// True when its place on the page is known.
bool has_place(const PreflightFinding& finding);

/// In words, with its place: `page 1, frame lead, 24 × 55 mm: error[rule-too-thin]: …`.
Diagnostic as_diagnostic(const PreflightFinding& finding, const DisplayList& page);

}  // namespace banxin
