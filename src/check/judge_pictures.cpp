#include "check/judge_pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/millimetres.h"
#include "base/writing.h"
#include "check/pixels_per_inch.h"
#include "check/placed_stories.h"
#include "fill/picture/place_qr.h"
#include "fill/picture/show_picture.h"

namespace banxin {
namespace {

/// Newsprint carries about 85 lines to the inch: a picture wants twice as many pixels, and shows its squares under 150.
constexpr int kGoodResolution = 170;
constexpr int kCoarseResolution = 150;
/// What no camera of a newsroom makes: 100 million pixels, or 20 000 on a side.
constexpr std::int64_t kManyPixels = 100'000'000;
constexpr int kLongSide = 20'000;
/// How far an advertisement may be off its place, on either side.
constexpr Length kSvgTolerance = Length::mm(1);
constexpr Length kPdfTolerance = Length::emu(Length::kPerMillimetre * 3 / 10);  ///< As preflight has it.

/// 16.5, or 16; to the nearest.
std::string nearest_tenth(Length length) {
    const std::int64_t tenths = (length.in_emu() * 20 / Length::kPerMillimetre + 1) / 2;
    return tenths % 10 == 0 ? fmt::format("{}", tenths / 10) : fmt::format("{}.{}", tenths / 10, tenths % 10);
}

Phrase in_tenths(const Size& size) {
    return phrase("{} × {} mm", nearest_tenth(size.width), nearest_tenth(size.height));
}

/// 16.5, rounded up.
std::string tenths_of_millimetres(Length length) {
    const std::int64_t tenths = count_to_cover(length, Length::emu(Length::kPerMillimetre / 10));
    return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

class PictureJudge {
  public:
    PictureJudge(const Edition& edition, const FilledEdition& filled) : edition_(edition), filled_(filled) {}

    Diagnostics judge() {
        for (const FilledPage& page : filled_.pages) {
            for (std::size_t i = 0; i < page.frames.size(); ++i)
                judge_frame(page.frames[i], page.plan.frames[i], page.plan.turn);
        }
        return std::move(found_);
    }

  private:
    void judge_frame(const FilledFrame& frame, const FramePlan& plan, const Turn& turn) {
        if (plan.kind == FrameKind::ad) return judge_ad(frame, plan, turn);
        if (plan.kind == FrameKind::art) return judge_art(frame);
        for (const StoryPart& part : frame.parts) {
            if (frame.link_without_room) judge_link(part.story, frame);
            judge_head_over(part, frame, plan, standing_in(frame, plan, turn));
        }
        for (const PlacedPicture& picture : frame.pictures) {
            judge_resolution(picture);
            judge_size(picture);
        }
        for (const StoryId& id : frame.pictures_without_room) {
            const auto story = edition_.stories.find(id);
            if (story != edition_.stories.end()) judge_hole(story->second, frame);
        }
    }

    /// What has a place of its own in a frame, as it stands there.
    struct Standing {
        Rect area;
        Phrase name;
    };

    static std::vector<Standing> standing_in(const FilledFrame& frame, const FramePlan& plan, const Turn& turn) {
        std::vector<Standing> all;
        for (const PlannedArea& over : plan.covered) all.push_back({turn.to_page(over.area), phrase("frame")});
        for (const PlacedPicture& picture : frame.pictures) all.push_back({picture.area, phrase("picture")});
        for (const PlacedAside& aside : frame.asides) {
            if (aside.set())
                all.push_back({aside.area, aside.kind == AsideKind::pull ? phrase("pull quote") : phrase("fact box")});
        }
        for (const PlacedQr& code : frame.qr_codes) all.push_back({code.area, phrase("QR code")});
        return all;
    }

    /// Places are fixed, heads take what they need: neither gives way by itself.
    void judge_head_over(const StoryPart& part, const FilledFrame& frame, const FramePlan& plan,
                         const std::vector<Standing>& all) {
        const auto covered = std::find_if(all.begin(), all.end(),
                                          [&](const Standing& one) { return one.area.overlaps(part.head_area); });
        if (covered == all.end()) return;
        found_.push_back({Severity::error, "head-over-picture", edition_.stories.at(part.story).headline_spot,
                          phrase("the head of `{}` stands over a {} in frame `{}`", part.story.value, covered->name,
                                 frame.frame.value),
                          plan.head.size
                              ? phrase("move the {}'s place in the layout, or give the head fewer lines or a smaller "
                                       "`size`",
                                       covered->name)
                              : phrase("move the {}'s place in the layout, or give the head fewer lines or a lower "
                                       "grade",
                                       covered->name)});
    }

    void warn(std::string code, const SourceSpot& spot, Phrase message, Phrase hint) {
        found_.push_back({Severity::warning, std::move(code), spot, std::move(message), std::move(hint)});
    }

    void judge_resolution(const PlacedPicture& picture) {
        const int ppi = pixels_per_inch(picture);
        if (ppi >= kGoodResolution || ppi == 0) return;
        const bool coarse = ppi < kCoarseResolution;
        warn("picture-low-resolution", picture.source.spot,
             phrase("{} prints at {} ppi; newsprint {}", picture.source.picture.path, ppi,
                    coarse ? phrase("shows its pixels under 150") : phrase("wants 170")),
             coarse ? phrase("take a larger file, or a smaller hole") : Phrase());
    }

    void judge_size(const PlacedPicture& placed) {
        const Picture& picture = placed.source.picture;
        const bool large = std::int64_t{picture.width} * picture.height > kManyPixels ||
                           std::max(picture.width, picture.height) > kLongSide;
        if (!large || is_vector(picture.format)) return;
        warn("picture-too-large", placed.source.spot,
             phrase("{} has {} × {} pixels; here it prints at {} ppi", picture.path, picture.width, picture.height,
                    pixels_per_inch(placed)),
             phrase("export it smaller: 300 ppi are more than newsprint shows"));
    }

    static SourceSpot spot_of_first_without_hole(const Story& story, const FilledFrame& frame) {
        for (std::size_t i = 0; i < story.pictures.size(); ++i) {
            const Source number{Element::picture, story.id, static_cast<int>(i)};
            if (std::ranges::find(frame.pictures, number, &PlacedPicture::from) == frame.pictures.end())
                return story.pictures[i].spot;
        }
        return story.headline_spot;
    }

    void judge_hole(const Story& story, const FilledFrame& frame) {
        warn("picture-without-hole", spot_of_first_without_hole(story, frame),
             phrase("frame `{}` has no room for a picture of `{}`", frame.frame.value, story.id.value),
             phrase("give the frame another area under `pictures`, or take the picture out of the story"));
    }

    void judge_link(const StoryId& id, const FilledFrame& frame) {
        const Story& story = edition_.stories.at(id);
        warn("qr-without-room", story.link_spot,
             phrase("frame `{}` has no room for the QR code of `{}`", frame.frame.value, id.value),
             phrase("the code needs {} mm on a side, and its words: give the frame such an area under `qr`, a "
                    "longer last column, or "
                    "the story a shorter address",
                    tenths_of_millimetres(least_qr_side(story.link))));
    }

    void judge_ad(const FilledFrame& frame, const FramePlan& plan, const Turn& turn) {
        if (!plan.binding) {
            return warn("ad-missing", plan.spot, phrase("no advertisement fills frame `{}`", plan.id.value),
                        phrase("name it in edition.yaml: {{ad: file.pdf}}, or choose another layout"));
        }
        judge_art(frame);
        for (const PlacedPicture& placed : frame.pictures) {
            const Picture& art = placed.source.picture;
            if (art.trouble) continue;
            if (art.format == PictureFormat::pdf) judge_pdf_size(placed, plan, turn);
            if (art.format == PictureFormat::svg) judge_svg_size(placed, plan.legs.front(), turn);
        }
    }

    void judge_art(const FilledFrame& frame) {
        for (const PlacedPicture& placed : frame.pictures) {
            if (placed.source.picture.trouble) {
                found_.push_back(*placed.source.picture.trouble);
                continue;
            }
            judge_resolution(placed);
            judge_size(placed);
        }
    }

    /// A PDF keeps its size, unless it is to be scaled.
    void judge_pdf_size(const PlacedPicture& placed, const FramePlan& plan, const Turn& turn) {
        const auto* ad = std::get_if<AdBinding>(&plan.binding->content);
        if (ad == nullptr || ad->fit == AdFit::scale) return;
        const Size own = natural_size(placed.source.picture);
        const Rect place = turn.to_page(plan.legs.front().area);
        if (!is_off(own, place, kPdfTolerance)) return;
        const bool is_cut = own.width > place.width + kPdfTolerance || own.height > place.height + kPdfTolerance;
        warn("ad-size-differs", placed.source.spot, sizes_of(placed, own, place),
             is_cut ? phrase("what is over is cut off; ask for it in the size of its place, or write `fit: scale`")
                    : phrase("white is left round it; ask for it in the size of its place, or write `fit: scale`"));
    }

    static bool is_off(const Size& own, const Rect& place, Length tolerance) {
        const auto differs = [&](Length a, Length b) { return a - b > tolerance || b - a > tolerance; };
        return differs(own.width, place.width) || differs(own.height, place.height);
    }

    static Phrase sizes_of(const PlacedPicture& placed, const Size& own, const Rect& place) {
        return phrase("{} is {}; its place is {}", placed.source.picture.path, in_tenths(own),
                      in_tenths({place.width, place.height}));
    }

    void judge_svg_size(const PlacedPicture& placed, const PlannedArea& leg, const Turn& turn) {
        const Size own = natural_size(placed.source.picture);
        const Rect place = turn.to_page(leg.area);
        if (!is_off(own, place, kSvgTolerance)) return;
        const int lines = lines_in_proportion(own, leg, turn);
        warn("ad-size-differs", placed.source.spot, sizes_of(placed, own, place),
             lines == leg.lines.count()
                 ? phrase("it is shown whole, in proportion; ask for it in the size of its place")
                 : counted(lines,
                           "it is shown whole, in proportion; ask for it in the size of its place, or make the frame "
                           "{} line deep, which fills its columns",
                           "it is shown whole, in proportion; ask for it in the size of its place, or make the frame "
                           "{} lines deep, which fills its columns"));
    }

    /// How many lines of a frame hold art that is as wide as the frame, of which one leg is known.
    static int lines_in_proportion(Size own, const PlannedArea& leg, const Turn& turn) {
        const Rect art = turn.to_flow(Rect{Length(), Length(), own.width, own.height});
        const Length leading = leg.area.height / leg.lines.count();
        const Length depth = scaled(art.height, leg.area.width.in_emu(), art.width.in_emu());
        return std::max(1, static_cast<int>(count_to_cover(depth - kSvgTolerance, leading)));
    }

    const Edition& edition_;
    const FilledEdition& filled_;
    Diagnostics found_;
};

/// Files that no picture can be read from.
class PictureFiles {
  public:
    PictureFiles(const Edition& edition, const FilledEdition& filled)
        : edition_(edition), filled_(filled), placed_(placed_stories(filled)) {}

    Diagnostics judge() {
        for (const auto& [id, story] : edition_.stories) judge_troubles(story);
        judge_nameplate();
        for (const EditionPage& page : edition_.pages) {
            if (page.ear.picture && page.ear.picture->trouble) found_.push_back(*page.ear.picture->trouble);
        }
        return std::move(found_);
    }

  private:
    /// The paper's own nameplate, where a page has a place for it.
    void judge_nameplate() {
        bool has_masthead = false;
        for (const FilledPage& page : filled_.pages) {
            for (const FurniturePlan& piece : page.plan.furniture)
                has_masthead |= piece.kind == FurnitureKind::masthead;
        }
        const auto& nameplate = edition_.paper.nameplate;
        if (!has_masthead || !nameplate || !nameplate->art.trouble) return;
        found_.push_back(*nameplate->art.trouble);
        found_.back().hint = phrase("until it is mended the masthead has the paper's name in type");
    }

    void judge_troubles(const Story& story) {
        for (const StoryPicture& picture : story.pictures) {
            judge_trouble(picture.picture, story.id);
            for (const ShownPicture& other : picture.others) judge_trouble(other.picture, story.id);
        }
    }

    void judge_trouble(const Picture& picture, const StoryId& story) {
        if (!picture.trouble) return;
        found_.push_back(*picture.trouble);
        if (!placed_.contains(story)) found_.back().severity = Severity::warning;
    }

    const Edition& edition_;
    const FilledEdition& filled_;
    std::set<StoryId> placed_;
    Diagnostics found_;
};

}  // namespace

Diagnostics judge_pictures(const Edition& edition, const FilledEdition& filled) {
    return PictureJudge(edition, filled).judge();
}

Diagnostics judge_picture_files(const Edition& edition, const FilledEdition& filled) {
    return PictureFiles(edition, filled).judge();
}

}  // namespace banxin
