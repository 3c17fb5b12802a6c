#include "prepress/pass/art_faults.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace banxin {
namespace {

/// What of an SVG makes the press pass say so.
const std::map<std::string_view, Phrase> kInSvg{
    {"press-pattern", phrase("it has a gradient or a pattern")},
    {"press-transparency", phrase("it is see-through: it has an opacity, a filter, a mask or a blend")},
    {"press-stray-image", phrase("it holds a picture made of pixels, or a filter that makes one")},
    {"press-unknown-colour", phrase("it mixes colours of its own: by an opacity, a gradient, a filter or pixels")},
};

Diagnostic at_art(Diagnostic fault, const VectorArt& art) {
    if (fault.spot.file == art.path) return fault;
    fault.spot = {art.path};
    if (art.format == ArtFormat::pdf) {
        if (fault.code != "press-art-colour") fault.hint = phrase("ask for it as PDF/X-1a, in the inks of this paper");
        return fault;
    }
    const auto known = kInSvg.find(fault.code);
    if (known != kInSvg.end()) fault.message = known->second;
    fault.hint =
        phrase("draw it in plain colours, with tints in place of opacity; print pixels as a picture of their own");
    return fault;
}

void add_once(Diagnostics& faults, Diagnostic fault) {
    if (std::find(faults.begin(), faults.end(), fault) == faults.end()) faults.push_back(std::move(fault));
}

bool is_told(const VectorArt& art, const Diagnostics& told) {
    return std::ranges::any_of(told, [&](const Diagnostic& fault) { return fault.spot.file == art.path; });
}

}  // namespace

Diagnostics faults_of_art(const DisplayList& page, const Diagnostics& told, const PressPage& press) {
    Diagnostics faults = told;
    DisplayList without = bare_page(page);
    for (const Mark& mark : page.marks) {
        const auto* art = std::get_if<VectorArt>(&mark);
        if (art == nullptr) {
            without.marks.push_back(mark);
            continue;
        }
        if (is_told(*art, told)) continue;
        DisplayList alone = bare_page(page);
        alone.marks.push_back(mark);
        const auto file = press(alone);
        if (file) continue;
        for (const Diagnostic& fault : file.error().diagnostics) add_once(faults, at_art(fault, *art));
    }
    if (const auto file = press(without); !file) {
        for (const Diagnostic& fault : file.error().diagnostics) add_once(faults, fault);
    }
    return faults;
}

}  // namespace banxin
