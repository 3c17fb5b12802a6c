// What type, rules, tints and pictures need on newsprint. The numbers are the paper's PreflightLimits; docs/press.md
// tells where their defaults come from.
#include <fmt/format.h>

#include <algorithm>

#include "model/house_names.h"
#include "prepress/preflight/preflight_marks.h"

namespace banxin {
namespace {

Phrase in_points(Length length) {
    return phrase("{:g} pt", static_cast<double>(length.in_emu() * 100 / Length::kPerPoint) / 100);
}

/// Readings stand in half the size of their text by nature.
Length size_to_judge(const GlyphRun& run) {
    return run.role == MarkRole::ruby ? run.size * 3 / 2 : run.size;
}

void judge_reversed(const SeenMark& mark, const GlyphRun& run, const PreflightLimits& limits,
                    PreflightFindings& found) {
    if (!mark.ground) {
        return found.add(mark, {Severity::error, "type-invisible", phrase("white type stands on bare paper"),
                                phrase("give it another ink, or a panel under it")});
    }
    const bool one_ink = !mark.ground->is_picture && ink_count(mark.ground->colour) <= 1;
    const Length least = one_ink ? limits.smallest_reversed : limits.smallest_reversed_two_inks;
    if (run.size < least) {
        found.add(mark, {Severity::warning, "reversed-type-small",
                         phrase("white type of {} in {} will fill with ink; {} is the least", in_points(run.size),
                                one_ink ? phrase("one ink") : phrase("several inks"), in_points(least)),
                         phrase("set it larger and bold, or in black on a tint")});
    }
    if (mark.ground->is_picture) return;
    const int ink = total_percent(mark.ground->colour);
    if (ink < limits.least_reversed_ground) {
        found.add(mark,
                  {Severity::warning, "reversed-ground-light",
                   phrase("white type stands on {} % of ink; {} % is the least", ink, limits.least_reversed_ground),
                   phrase("darken the panel, or set the type in black")});
    }
}

void judge_ground(const SeenMark& mark, const PreflightLimits& limits, PreflightFindings& found) {
    if (!mark.ground || mark.ground->is_picture || mark.ground->colour.separation) return;
    const PlateMix& mix = mark.ground->colour.mix;
    constexpr int kPercent = kFullInk / 100;
    const int black = mix[3] / kPercent;
    const int colour = std::max(mix[0], mix[1]) / kPercent;
    if (black <= limits.darkest_ground && colour <= limits.darkest_ground * 5 / 3) return;
    found.add(mark, {Severity::warning, "ground-too-dark",
                     phrase("black type stands on a ground of {} % black and {} % colour", black, colour),
                     phrase("lighten the tint to {} % of black or {} % of a colour", limits.darkest_ground,
                            limits.darkest_ground * 5 / 3)});
}

bool is_black(const PressColour& colour) {
    return !colour.separation && colour.mix[0] + colour.mix[1] + colour.mix[2] == 0;
}

}  // namespace

void preflight_type(const SeenMark& mark, const GlyphRun& run, const PreflightLimits& limits,
                    PreflightFindings& found) {
    if (mark.is_paper) return judge_reversed(mark, run, limits, found);
    if (!mark.colour) return;
    const int inks = ink_count(*mark.colour);
    if (inks <= 1 && size_to_judge(run) < limits.smallest_type) {
        found.add(mark, {Severity::warning, "type-too-small",
                         phrase("type of {}; {} is the least", in_points(run.size), in_points(limits.smallest_type)),
                         phrase("set it larger")});
    }
    if (inks > 1 && run.size < limits.smallest_type_in(inks)) {
        found.add(mark, {inks > 2 ? Severity::error : Severity::warning, "type-in-many-inks",
                         phrase("type of {} in {} inks, which never meet exactly; {} is the least", in_points(run.size),
                                inks, in_points(limits.smallest_type_in(inks))),
                         phrase("give its style an ink of black alone or of one colour, or set it larger")});
    }
    if (is_black(*mark.colour)) judge_ground(mark, limits, found);
}

void preflight_rule(const SeenMark& mark, Length thickness, const PreflightLimits& limits, PreflightFindings& found) {
    if (!mark.colour || mark.is_paper) return;
    const bool solid = is_solid(*mark.colour);
    const Length least = solid ? limits.thinnest_rule : limits.thinnest_tinted_rule;
    if (thickness < least) {
        found.add(mark, {Severity::error, "rule-too-thin",
                         phrase("a rule of {} in a {}; {} is the least", in_points(thickness),
                                solid ? phrase("solid ink") : phrase("tint"), in_points(least)),
                         phrase("make it thicker")});
    }
    if (ink_count(*mark.colour) > 2 && thickness <= Length::pt(4)) {
        found.add(mark, {Severity::warning, "rule-in-many-inks",
                         phrase("a rule of {} in {} inks will show coloured edges", in_points(thickness),
                                ink_count(*mark.colour)),
                         phrase("draw it in one ink")});
    }
}

void preflight_ink(const SeenMark& mark, const PressSettings& press, PreflightFindings& found) {
    if (mark.tint == nullptr) return;
    if (!mark.colour) {
        return found.add(
            mark, {Severity::error, "unknown-ink", phrase("the paper has no ink `{}`", ink_phrase(mark.tint->ink)),
                   phrase("name it under `inks` in paper.yaml")});
    }
    if (mark.colour->separation && mark.colour->separation->plate == "All") {
        return found.add(mark,
                         {Severity::error, "registration-ink", phrase("the ink of marks prints on all plates at once"),
                          phrase("give it the ink black")});
    }
    const int total = total_percent(*mark.colour);
    if (total > press.ink_limit) {
        found.add(mark, {Severity::error, "too-much-ink",
                         phrase("`{}` puts {} % of ink on the paper; {} % is the most", ink_phrase(mark.tint->ink),
                                total, press.ink_limit),
                         phrase("take less of the inks that show least, or print the area in black alone")});
    }
    const int least = press.limits.least_tint * (kFullInk / 100);
    const auto is_lost = [&](int part) { return part > 0 && part < least; };
    const PressColour& colour = *mark.colour;
    if (colour.separation ? is_lost(colour.tint) : std::any_of(colour.mix.begin(), colour.mix.end(), is_lost)) {
        found.add(mark, {Severity::error, "tint-too-light",
                         phrase("{} % of `{}` has a dot under {} %, which does not print", mark.tint->percent,
                                ink_phrase(mark.tint->ink), press.limits.least_tint),
                         phrase("make the tint stronger, or take that ink out of the mix")});
    }
}

namespace {

/// Pixels an inch, the lesser of both ways.
int pixels_an_inch(const PlacedImage& image) {
    const auto ppi = [](int pixels, Length length) {
        return length <= Length() ? 0 : static_cast<int>(pixels * (Length::kPerPoint * 72) / length.in_emu());
    };
    return std::min(ppi(image.crop_width, image.area.width), ppi(image.crop_height, image.area.height));
}

/// Pixels an inch that a picture needs.
struct PpiLimits {
    int good = 0;
    int least = 0;
};

PpiLimits ppi_limits(const PreflightLimits& limits, const Result<PressPicture>& made) {
    const bool is_line_art = made && made->bits == 1;
    return is_line_art ? PpiLimits{limits.good_line_ppi, limits.least_line_ppi}
                       : PpiLimits{limits.good_ppi, limits.least_ppi};
}

void judge_resolution(const SeenMark& mark, const PlacedImage& image, PpiLimits wanted, PreflightFindings& found) {
    const int ppi = pixels_an_inch(image);
    if (ppi >= wanted.good) return;
    found.add(mark,
              {ppi < wanted.least ? Severity::error : Severity::warning, "picture-coarse",
               phrase("{} prints at {} ppi; {} is good, {} the least", image.path, ppi, wanted.good, wanted.least),
               phrase("take a larger file, or a smaller hole")});
}

/// A profile that cannot be used, and what stands in.
void judge_profile(const SeenMark& mark, const PlacedImage& image, const PressPicture& made, PreflightFindings& found) {
    if (made.profile == ProfileUsed::own || made.profile == ProfileUsed::none) return;
    found.add(mark,
              {Severity::warning, "picture-profile",
               made.profile == ProfileUsed::broken
                   ? phrase("the colour profile in {} is broken: it is read as sRGB, inks as they are", image.path)
                   : phrase("the colour profile in {} is for other colours than it has: it is read as sRGB, inks "
                            "as they are",
                            image.path),
               phrase("save it again with its profile, and look at the proof")});
}

/// What the picture stands on, where that is a tint of process inks.
PictureGround picture_ground(const SeenMark& mark) {
    const bool is_tint = mark.ground && !mark.ground->is_picture && !mark.ground->colour.separation;
    return is_tint ? PictureGround{mark.ground->colour.mix} : PictureGround{};
}

void judge_cut_out(const SeenMark& mark, const PlacedImage& image, const PressPicture& made, PreflightFindings& found) {
    if (!made.is_clear_somewhere || !mark.ground || !picture_ground(mark).is_bare()) return;
    found.add(mark,
              {Severity::warning, "picture-cut-out",
               phrase("{} is clear in places and stands on a picture or a spot: it is laid on white there", image.path),
               phrase("give it a ground of process inks, or save it without alpha")});
}

void judge_made(const SeenMark& mark, const PlacedImage& image, const PreflightOrder& order, PreflightFindings& found) {
    const auto made = order.make_picture(image, picture_ground(mark));
    judge_resolution(mark, image, ppi_limits(order.press.limits, made), found);
    if (!made) {
        for (const Diagnostic& wrong : made.error().diagnostics)
            found.add(mark, {Severity::error, wrong.code, phrase("{}: {}", image.path, wrong.message), wrong.hint});
        return;
    }
    judge_profile(mark, image, *made, found);
    judge_cut_out(mark, image, *made, found);
    if (made->most_ink_before <= order.press.ink_limit) return;
    if (made->is_separated_anew) {
        return found.add(mark, {Severity::note,
                                "picture-separated-anew",
                                phrase("{} had up to {} % of ink and is separated anew: up to {} % now", image.path,
                                       made->most_ink_before, made->most_ink),
                                {}});
    }
    found.add(mark, {Severity::warning, "picture-over-ink-limit",
                     phrase("{} has up to {} % of ink and will lose colour; {} % is the most", image.path,
                            made->most_ink_before, order.press.ink_limit),
                     phrase("hand it in as RGB; if it is, take a profile made for this ink limit")});
}

}  // namespace

void preflight_picture(const SeenMark& mark, const PlacedImage& image, const PreflightOrder& order,
                       PreflightFindings& found) {
    if (order.make_picture) return judge_made(mark, image, order, found);
    judge_resolution(mark, image, {order.press.limits.good_ppi, order.press.limits.least_ppi}, found);
}

}  // namespace banxin
