// The rules of preflight_rules.cpp, for what somebody else drew: sizes come out of matrices, grounds out of boxes. The
// ground of reversed type is the last area whose box holds its middle; what else overlaps is not taken apart.
#include "prepress/inside/inside_rules.h"

#include <algorithm>
#include <cmath>

#include "prepress/inside/inside_image.h"

namespace banxin {
namespace {

constexpr double kRichBlack = 0.85;
constexpr double kThickestJudgedRule = 4;
constexpr double kRounding = 0.005;  // Of points and shares, as they are written.
constexpr double kNoticeablePart = 0.005;

double points_of(Length length) {
    return static_cast<double>(length.in_emu()) / Length::kPerPoint;
}

Phrase points(double value) {
    return phrase("{:g} pt", std::round(value * 100) / 100);
}
Phrase points(Length length) {
    return points(points_of(length));
}

int percent_of(double share) {
    return static_cast<int>(std::lround(share * 100));
}

bool is_rich_black(const InsideInk& ink) {
    return ink.process[3] >= kRichBlack && plates_of_ink(ink) > 1;
}

/// Takes the marks of one piece of art one after another.
class InsideJudge {
  public:
    InsideJudge(const InsideLimits& limits, InsideFindings& found)
        : limits_(limits.limits), ink_limit_(limits.ink_limit), found_(found) {}

    void judge(const InsideMark& mark) {
        if (mark.kind == InsideMark::Kind::image) judge_image(mark);
        if (mark.kind != InsideMark::Kind::image && mark.ink.is_known) judge_ink(mark);
        if (mark.kind == InsideMark::Kind::type) judge_type(mark);
        if (mark.kind == InsideMark::Kind::rule) judge_rule(mark);
        const bool is_ground = mark.kind != InsideMark::Kind::type && mark.kind != InsideMark::Kind::rule;
        if (!is_ground) return;
        if (mark.overprints && mark.ink.is_known) judge_sum(mark);
        grounds_.push_back(&mark);
    }

  private:
    void judge_ink(const InsideMark& mark) {
        const InsideInk& ink = mark.ink;
        const auto all = ink.spots.find("All");
        if (all != ink.spots.end() && all->second > 0) {
            return found_.add(
                mark, {Severity::error, "registration-ink", phrase("the ink of marks prints on all plates at once"),
                       phrase("ask for it in black; marks lie outside of the trim")});
        }
        if (percent_of(total_of(ink)) > ink_limit_) {
            found_.add(mark, {Severity::error, "too-much-ink",
                              phrase("a flat colour of {} puts {} % of ink on the paper; {} % is the most",
                                     words_for_ink(ink), percent_of(total_of(ink)), ink_limit_),
                              phrase("ask for it separated for newsprint")});
        }
        const double least = least_share(ink);
        if (least < limits_.least_tint / 100.0 - kRounding / 10) {
            found_.add(mark, {Severity::error, "tint-too-light",
                              phrase("a tint of {} has a dot of {:.1f} %; under {} % none prints", words_for_ink(ink),
                                     least * 100, limits_.least_tint),
                              phrase("make the tint stronger, or take that ink out of the mix")});
        }
        const bool is_lost =
            mark.overprints && is_paper(ink) && !ink.is_grey_space && (mark.spares_zeros || !ink.spots.empty());
        if (is_lost) {
            found_.add(mark, {Severity::error, "white-overprint",
                              phrase("white overprints here: what lies under it is printed, and the white is not"),
                              phrase("ask for it with white that knocks out")});
        }
    }

    /// An area that overprints: what it and all that it leaves come to, in its middle.
    void judge_sum(const InsideMark& mark) {
        const Sum sum = sum_in(mark);
        const int total = percent_of(total_of(sum.ink));
        const bool is_more = sum.ink.is_known && total > percent_of(total_of(mark.ink));
        if (!is_more || total <= ink_limit_) return;
        found_.add(mark, {sum.is_certain ? Severity::error : Severity::warning, "too-much-ink",
                          phrase("{} overprints what lies under it: together {} % of ink ({}); {} % is the most",
                                 words_for_ink(mark.ink), total, words_for_ink(sum.ink), ink_limit_),
                          phrase("ask for it with areas that knock out, or separated for newsprint")});
    }

    struct Sum {
        InsideInk ink;
        bool is_certain = true;  ///< Every area of it is a rectangle, which surely holds the point.
    };

    Sum sum_in(const InsideMark& mark) const {
        Sum sum{{}, mark.fills_box};
        std::vector<const InsideMark*> over{&mark};
        const double x = (mark.box.left + mark.box.right) / 2;
        const double y = (mark.box.top + mark.box.bottom) / 2;
        for (auto ground = grounds_.rbegin(); ground != grounds_.rend() && over.back()->overprints; ++ground) {
            if (holds((*ground)->box, x, y)) over.push_back(*ground);
        }
        for (; !over.empty(); over.pop_back()) {
            const InsideMark& next = *over.back();
            sum.is_certain = sum.is_certain && next.fills_box;
            const ZeroParts zeros = next.spares_zeros ? ZeroParts::leave : ZeroParts::clear;
            sum.ink = next.overprints ? overprinted(next.ink, sum.ink, zeros) : next.ink;
            if (next.kind == InsideMark::Kind::image) sum.ink.is_known = false;
        }
        return sum;
    }

    static bool holds(const InsideBox& box, double x, double y) {
        return box.left <= x && x < box.right && box.top <= y && y < box.bottom;
    }

    void judge_type(const InsideMark& mark) {
        if (mark.lacks_glyph) {
            found_.add(mark, {Severity::error, "missing-glyph",
                              phrase("a character of {} pt in {} has no shape there", std::round(mark.size * 10) / 10,
                                     mark.name),
                              phrase("ask for it with the font that it was set in, or in outlines")});
        }
        if (!mark.ink.is_known) return;
        if (is_paper(mark.ink)) return judge_reversed(mark);
        const int inks = plates_of_ink(mark.ink);
        const double least = points_of(limits_.smallest_type_in(inks));
        if (inks <= 1 && mark.size < least - kRounding) {
            found_.add(mark, {Severity::warning, "type-too-small",
                              phrase("type of {}; {} is the least", points(mark.size), points(limits_.smallest_type)),
                              phrase("ask for it larger")});
        }
        if (inks > 1 && mark.size < least - kRounding) {
            const bool is_black = is_rich_black(mark.ink);
            found_.add(
                mark,
                {inks > 2 ? Severity::error : Severity::warning, is_black ? "type-rich-black" : "type-in-many-inks",
                 phrase("type of {} in {} inks ({}), which never meet exactly; {} is the least", points(mark.size),
                        inks, words_for_ink(mark.ink), points(least)),
                 is_black ? phrase("ask for its black as 0/0/0/100") : phrase("ask for it in one ink, or larger")});
        }
    }

    void judge_reversed(const InsideMark& mark) {
        const InsideMark* ground = ground_of(mark);
        if (ground == nullptr ||
            (ground->ink.is_known && ground->kind == InsideMark::Kind::area && is_paper(ground->ink))) {
            return found_.add(mark, {Severity::warning, "type-invisible", phrase("white type stands on bare paper"),
                                     phrase("look at the proof, and ask what was meant")});
        }
        const bool is_flat = ground->kind == InsideMark::Kind::area && ground->ink.is_known;
        const bool one_ink = is_flat && plates_of_ink(ground->ink) <= 1;
        const Length least = one_ink ? limits_.smallest_reversed : limits_.smallest_reversed_two_inks;
        if (mark.size < points_of(least) - kRounding) {
            found_.add(mark, {Severity::warning, "reversed-type-small",
                              phrase("white type of {} in {} will fill with ink; {} is the least", points(mark.size),
                                     one_ink ? phrase("one ink") : phrase("several inks"), points(least)),
                              phrase("ask for it larger and bold, or in black on a tint")});
        }
        if (is_flat && percent_of(total_of(ground->ink)) < limits_.least_reversed_ground) {
            found_.add(mark, {Severity::warning, "reversed-ground-light",
                              phrase("white type stands on {} % of ink; {} % is the least",
                                     percent_of(total_of(ground->ink)), limits_.least_reversed_ground),
                              phrase("ask for a darker ground, or for type in black")});
        }
    }

    const InsideMark* ground_of(const InsideMark& mark) const {
        const double x = (mark.box.left + mark.box.right) / 2;
        const double y = (mark.box.top + mark.box.bottom) / 2;
        const auto under = std::find_if(grounds_.rbegin(), grounds_.rend(),
                                        [&](const InsideMark* ground) { return holds(ground->box, x, y); });
        return under == grounds_.rend() ? nullptr : *under;
    }

    void judge_rule(const InsideMark& mark) {
        if (!mark.ink.is_known || is_paper(mark.ink)) return;
        const bool solid = is_solid_ink(mark.ink);
        const Length least = solid ? limits_.thinnest_rule : limits_.thinnest_tinted_rule;
        if (mark.size < points_of(least) - kRounding) {
            found_.add(mark, {Severity::error, "rule-too-thin",
                              phrase("a rule of {} in a {}; {} is the least", points(mark.size),
                                     solid ? phrase("solid ink") : phrase("tint"), points(least)),
                              phrase("ask for it thicker")});
        }
        if (plates_of_ink(mark.ink) > 2 && mark.size <= kThickestJudgedRule) {
            found_.add(mark, {Severity::warning, "rule-in-many-inks",
                              phrase("a rule of {} in {} inks will show coloured edges", points(mark.size),
                                     plates_of_ink(mark.ink)),
                              phrase("ask for it in one ink")});
        }
    }

    void judge_image(const InsideMark& mark) {
        QPDFObjectHandle stream = mark.image;
        if (!stream.isStream()) return;
        const InsideImage image = look_at_image(stream, ink_limit_);
        if (image.is_empty || image.is_damaged) {
            return found_.add(mark, {Severity::error, "art-image-damaged",
                                     image.is_empty ? phrase("an image ({}) has no data", mark.name)
                                                    : phrase("an image ({}) is damaged, or ends early", mark.name),
                                     phrase("ask for the file again")});
        }
        judge_pixels(mark, image);
        if (image.is_mask) judge_ink(mark);
        if (image.most_ink <= ink_limit_) return;
        const bool is_much = image.over_limit > kNoticeablePart;
        found_.add(mark, {is_much ? Severity::error : Severity::warning, "art-image-over-ink",
                          phrase("an image ({}) has up to {} % of ink, and {:.2f} % of it more than {} %", mark.name,
                                 image.most_ink, image.over_limit * 100, ink_limit_),
                          phrase("ask for it separated for newsprint")});
    }

    void judge_pixels(const InsideMark& mark, const InsideImage& image) {
        const double across = mark.size;
        if (across <= 0) return;
        const int ppi = static_cast<int>(image.width * 72 / across);
        const int good = image.is_line_art() ? limits_.good_line_ppi : limits_.good_ppi;
        const int least = image.is_line_art() ? limits_.least_line_ppi : limits_.least_ppi;
        if (ppi >= good) return;
        found_.add(mark, {ppi < least ? Severity::error : Severity::warning, "picture-coarse",
                          phrase("an image ({}) of {} × {} pixels, {} bits, prints at {} ppi; {} is good, {} the least",
                                 mark.name, image.width, image.height, image.bits, ppi, good, least),
                          phrase("ask for it with more pixels")});
    }

    const PreflightLimits& limits_;
    int ink_limit_;
    InsideFindings& found_;
    std::vector<const InsideMark*> grounds_;
};

/// A line that is filled as if it were an area, and then drawn: what is filled has no width, and lies under the line.
bool is_under_its_line(const std::vector<InsideMark>& marks, std::size_t at) {
    if (at + 1 == marks.size()) return false;
    const InsideMark& filled = marks[at];
    const InsideMark& drawn = marks[at + 1];
    const InsideBox both = common_box(filled.box, drawn.box);
    const bool is_covered = both.width() >= filled.box.width() && both.height() >= filled.box.height();
    return filled.kind == InsideMark::Kind::rule && filled.size < kRounding && drawn.kind == InsideMark::Kind::rule &&
           drawn.size > filled.size && is_covered;
}

}  // namespace

void judge_inside(const std::vector<InsideMark>& marks, const InsideLimits& limits, InsideFindings& found) {
    InsideJudge judge(limits, found);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!is_under_its_line(marks, i)) judge.judge(marks[i]);
    }
}

}  // namespace banxin
