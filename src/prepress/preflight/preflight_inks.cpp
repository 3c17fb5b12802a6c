#include <fmt/format.h>

#include <algorithm>

#include "model/house_names.h"
#include "prepress/preflight/preflight_marks.h"

namespace banxin {
namespace {

bool is_on_black_alone(const PressColour& colour) {
    return !colour.separation && colour.mix[0] + colour.mix[1] + colour.mix[2] == 0;
}

bool is_plain_grey(unsigned rgb) {
    return (rgb >> 16 & 0xFF) == (rgb & 0xFF) && (rgb >> 8 & 0xFF) == (rgb & 0xFF);
}

/// Nobody needs to be told of the house's own colour, nor of a grey between black and white.
bool is_taken_for(const ArtColour& colour, const InkTable& inks) {
    if (!colour.ink || colour.ink->percent == 0 || (is_plain_grey(colour.rgb) && colour.ink->percent < 100))
        return false;
    const auto ink = inks.find(colour.ink->ink);
    return colour.rgb != 0 && ink != inks.end() && ink->second.screen != colour.rgb;
}

}  // namespace

void preflight_plates(const SeenMark& mark, PagePlates plates, PreflightFindings& found) {
    if (plates == PagePlates::all || mark.tint == nullptr || !mark.colour || is_on_black_alone(*mark.colour)) return;
    found.add(mark, {Severity::error, "colour-on-black-page",
                     phrase("`{}` needs a plate that the page does not have: it is printed in black alone",
                            ink_phrase(mark.tint->ink)),
                     phrase("give it black, or write `mono: convert` in paper.yaml")});
}

void preflight_art_inks(const SeenMark& mark, const VectorArt& art, const InkTable& inks, PreflightFindings& found) {
    for (const ArtColour& colour : art.colours) {
        if (!is_taken_for(colour, inks)) continue;
        found.add(mark, {Severity::note, "art-ink",
                         phrase("#{:06x} in {} is printed in {} % of `{}`", colour.rgb, art.path, colour.ink->percent,
                                ink_phrase(colour.ink->ink)),
                         phrase("`art` in paper.yaml says how near to black or grey that is")});
    }
}

}  // namespace banxin
